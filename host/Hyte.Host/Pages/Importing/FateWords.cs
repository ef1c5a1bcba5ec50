using Hyte.Platform.Importing;

namespace Hyte.Host.Pages.Importing;

/// <summary>What comes of a line, in words.</summary>
internal static class FateWords
{
    /// <summary>What would come of it.</summary>
    public static string Word(this ImportFate fate) => fate switch
    {
        ImportFate.Question => ImportTexts.FateQuestion,
        ImportFate.Refused => ImportTexts.FateRefused,
        ImportFate.Changed => ImportTexts.FateChanged,
        ImportFate.New => ImportTexts.FateNew,
        ImportFate.Same => ImportTexts.FateSame,
        _ => ImportTexts.FateRead,
    };

    /// <summary>What came of it.</summary>
    public static string DoneWord(this ImportFate fate) => fate switch
    {
        ImportFate.Question => ImportTexts.DoneQuestion,
        ImportFate.Refused => ImportTexts.DoneRefused,
        ImportFate.Changed => ImportTexts.DoneChanged,
        _ => fate.Word(),
    };

    /// <summary>A fate before the number of its lines.</summary>
    public static string CountWord(this ImportFate fate) => fate switch
    {
        ImportFate.Question => ImportTexts.CountQuestion,
        ImportFate.Refused => ImportTexts.CountRefused,
        ImportFate.Changed => ImportTexts.CountChanged,
        ImportFate.New => ImportTexts.CountNew,
        ImportFate.Same => ImportTexts.CountSame,
        _ => ImportTexts.CountRead,
    };

    /// <summary>The look of a row of a table; null for a plain one.</summary>
    public static string? RowClass(this ImportFate fate) => fate switch
    {
        ImportFate.Refused => "hy-line--wrong",
        ImportFate.Question => "hy-line--asked",
        _ => null,
    };
}
