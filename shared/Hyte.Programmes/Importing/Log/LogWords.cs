using Hyte.Web;

namespace Hyte.Programmes.Importing.Log;

/// <summary>Words of the log of imports.</summary>
internal static class LogWords
{
    /// <summary>The fates in the order in which they are told: what came of the paper first.</summary>
    public static IReadOnlyList<PaperFate> Fates { get; } = [PaperFate.New, PaperFate.Changed, PaperFate.Question, PaperFate.Refused, PaperFate.Same, PaperFate.Read];

    public static string Word(this ImportKind kind) => kind switch
    {
        ImportKind.FollowUps => ImportTexts.KindFollowUps,
        ImportKind.Plan => ImportTexts.KindPlan,
        ImportKind.Values => ImportTexts.KindValues,
        _ => ImportTexts.KindIndicators,
    };

    public static string Saved(this ImportKind kind, int count) => kind switch
    {
        ImportKind.FollowUps => string.Format(ImportTexts.Done, FinnishFormat.Count(count, ImportTexts.EntryOne, ImportTexts.EntryMany)),
        ImportKind.Plan => string.Format(ImportTexts.Saved, FinnishFormat.Count(count, ImportTexts.LineOne, ImportTexts.LineMany)),
        _ => string.Format(ImportTexts.Saved, FinnishFormat.Count(count, ImportTexts.ValueOne, ImportTexts.ValueMany)),
    };

    public static string See(this ImportKind kind) => kind is ImportKind.Values or ImportKind.Indicators ? ImportTexts.ToIndicators : ImportTexts.ToTable;

    /// <summary>A fate before the number of its lines.</summary>
    public static string CountWord(this PaperFate fate) => fate switch
    {
        PaperFate.New => ImportTexts.CountNew,
        PaperFate.Changed => ImportTexts.CountChanged,
        PaperFate.Same => ImportTexts.CountSame,
        PaperFate.Question => ImportTexts.CountQuestions,
        PaperFate.Refused => ImportTexts.CountRefused,
        _ => ImportTexts.CountRead,
    };

    /// <summary>What came of a line, whatever was imported.</summary>
    public static string LogWord(this PaperFate fate) => fate switch
    {
        PaperFate.New => ImportTexts.LogNew,
        PaperFate.Same => ImportTexts.FateSame,
        _ => fate.DoneWord(),
    };
}
