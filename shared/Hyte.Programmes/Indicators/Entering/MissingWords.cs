using Hyte.Modules.Search;
using Hyte.Programmes.Web;

namespace Hyte.Programmes.Indicators.Entering;

/// <summary>The words by which people say in a cell that a value is missing, and the marks that say so without a reason.</summary>
public static class MissingWords
{
    private static readonly HashSet<string> Unclear =
        new(["-", "--", ".", "..", "...", "…", "n/a", "#n/a", "na", "null", "?"], StringComparer.Ordinal);

    /// <summary>The reasons in the order in which they are offered.</summary>
    public static IReadOnlyList<MissingReason> Offered { get; } =
    [
        MissingReason.NoMunicipalData, MissingReason.Suppressed, MissingReason.NotCollected, MissingReason.NotInUse,
        MissingReason.MethodChanged, MissingReason.ProducerDidNot, MissingReason.CaseByCase, MissingReason.NotEntered,
    ];

    /// <summary>The reason that a text names: by its words on the pages, by a shorter word for it, or by its code in files. Letter case does not matter.</summary>
    /// <returns>Null when it names none.</returns>
    public static MissingReason? Find(string? text)
    {
        var folded = SearchText.Fold(text);
        if (folded.Length == 0) return null;
        foreach (var reason in Offered)
        {
            if (folded == SearchText.Fold(reason.Word()) || folded == IndicatorCodes.Of(reason) || Short(reason).Any(word => folded == SearchText.Fold(word))) return reason;
        }

        return null;
    }

    /// <summary>Tells whether a text says that there is no value but not why: <c>..</c>, <c>-</c>, <c>#PUUTTUU!</c>.</summary>
    public static bool IsUnclear(string? text)
    {
        var folded = SearchText.Fold(text);
        return Unclear.Contains(folded) || EntryTexts.MissingUnclear.Split('|').Any(word => SearchText.Fold(word) == folded);
    }

    private static string[] Short(MissingReason reason) => (reason switch
    {
        MissingReason.NoMunicipalData => EntryTexts.ShortNoMunicipalData,
        MissingReason.Suppressed => EntryTexts.ShortSuppressed,
        MissingReason.NotCollected => EntryTexts.ShortNotCollected,
        MissingReason.NotInUse => EntryTexts.ShortNotInUse,
        MissingReason.MethodChanged => EntryTexts.ShortMethodChanged,
        MissingReason.ProducerDidNot => EntryTexts.ShortProducerDidNot,
        MissingReason.CaseByCase => EntryTexts.ShortCaseByCase,
        _ => EntryTexts.ShortNotEntered,
    }).Split('|');
}
