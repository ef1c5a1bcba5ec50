using System.Collections.Frozen;
using Hyte.Modules.Search;
using Hyte.Programmes.Indicators.Progress;
using Hyte.Programmes.Indicators.Reading;

namespace Hyte.Programmes.Indicators.Listing;

/// <summary>What a person wants to see of the indicators, as it stands in the address. What nobody knows narrows nothing.</summary>
public sealed record IndicatorFilter
{
    internal const string Confirmed = "confirmed";
    internal const string Unconfirmed = "unconfirmed";
    internal const string Contradicted = "contradicted";

    /// <summary>In place of a reason: a person decided that there is no colour.</summary>
    internal const string Decided = "decided";

    /// <summary>In place of a producer: nobody has said who compiles the figures.</summary>
    internal const string Nobody = "-";

    internal static FrozenDictionary<string, ProgressColour> Colours { get; } =
        Enum.GetValues<ProgressColour>().ToFrozenDictionary(c => IndicatorCodes.Of(c), StringComparer.Ordinal);

    internal static FrozenDictionary<string, NoColourReason> Reasons { get; } =
        Enum.GetValues<NoColourReason>().ToFrozenDictionary(r => IndicatorCodes.Of(r), StringComparer.Ordinal);

    /// <summary>Code of the programme; the first with indicators when empty.</summary>
    public string? Programme { get; init; }

    /// <summary>Number of a focus area.</summary>
    public int? Focus { get; init; }

    /// <summary>Code of a colour: <c>red</c>, <c>yellow</c>, <c>green</c> or <c>none</c>.</summary>
    public string? Colour { get; init; }

    /// <summary>Code of the reason for having no colour: <c>no-newer-value</c>.</summary>
    public string? Because { get; init; }

    /// <summary><c>confirmed</c>, <c>unconfirmed</c> or <c>contradicted</c>.</summary>
    public string? Confirmation { get; init; }

    /// <summary>Name of the producer; <c>-</c> when none is named.</summary>
    public string? Producer { get; init; }

    /// <summary>Name of a population group.</summary>
    public string? Group { get; init; }

    /// <summary>Only those whose next value should be there already.</summary>
    public bool Due { get; init; }

    /// <summary>Only those without newer data of the city.</summary>
    public bool NoData { get; init; }

    /// <summary>Only those with a value that should be checked.</summary>
    public bool Check { get; init; }

    /// <summary>Words that must all occur.</summary>
    public string? Q { get; init; }

    /// <summary><c>cards</c> or <c>table</c>; the one chosen last when empty.</summary>
    public string? View { get; init; }

    internal ProgressColour? WantedColour => Colour is not null && Colours.TryGetValue(Colour, out var colour) ? colour : null;

    /// <summary>The reason that is asked for; empty when none is, or nobody knows it.</summary>
    internal IEnumerable<NoColourReason?> WantedReasons => HasReason ? [Because == Decided ? null : Reasons[Because!]] : [];

    internal bool AsksWhy => WantedColour == ProgressColour.None || HasReason;

    /// <summary>Tells whether anything is left out.</summary>
    internal bool IsNarrowed => Focus is not null || WantedColour is not null || HasReason || Confirmation is Confirmed or Unconfirmed or Contradicted
        || !string.IsNullOrEmpty(Producer) || !string.IsNullOrEmpty(Group) || Due || NoData || Check || !string.IsNullOrWhiteSpace(Q);

    private bool HasReason => Because is not null && (Because == Decided || Reasons.ContainsKey(Because));

    internal static string CodeOf(NoColourReason? because) => because is { } reason ? IndicatorCodes.Of(reason) : Decided;

    /// <summary>The filter as it stands in an address.</summary>
    internal (string Key, string? Value)[] ToQuery() =>
    [
        ("focus", Focus?.ToString()),
        ("colour", Colour),
        ("because", Because),
        ("confirmation", Confirmation),
        ("producer", Producer),
        ("group", Group),
        ("due", Due ? "true" : null),
        ("nodata", NoData ? "true" : null),
        ("check", Check ? "true" : null),
        ("q", Q),
        ("view", View),
    ];

    /// <summary>Chooses from the indicators of a programme.</summary>
    internal IEnumerable<IndicatorDetails> Choose(IEnumerable<IndicatorDetails> indicators, int programmeId, DateOnly today)
    {
        var words = SearchText.Fold(Q).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return indicators.Where(i => Belongs(i, programmeId) && HasState(i, today) && Array.TrueForAll(words, word => Says(i, word)));
    }

    private bool Belongs(IndicatorDetails indicator, int programmeId) =>
        (Focus is null || indicator.Ties.Any(t => t.ProgrammeId == programmeId && t.FocusAreaNumber == Focus))
        && (string.IsNullOrEmpty(Producer) || (indicator.Indicator.Producer ?? Nobody) == Producer)
        && (string.IsNullOrEmpty(Group) || indicator.Facts.Series.Any(s => s.Group == Group));

    private bool HasState(IndicatorDetails indicator, DateOnly today) =>
        (WantedColour is not { } colour || indicator.Colour == colour)
        && (!HasReason || (indicator.Colour == ProgressColour.None && CodeOf(indicator.Because) == Because))
        && Confirmation switch
        {
            Confirmed => indicator.Confirmed is not null,
            Unconfirmed => indicator.Confirmed is null,
            Contradicted => indicator.IsContradicted,
            _ => true,
        }
        && (!Due || indicator.IsValueDue(today))
        && (!NoData || indicator.LacksMunicipalData)
        && (!Check || indicator.IsDoubted);

    private static bool Says(IndicatorDetails indicator, string word) =>
        indicator.Indicator.SearchText.Contains(word, StringComparison.Ordinal)
        || indicator.Facts.Series.Any(s => SearchText.Fold(s.Name).Contains(word, StringComparison.Ordinal))
        || indicator.Facts.Targets.Any(t => SearchText.Fold(t.Wording).Contains(word, StringComparison.Ordinal));
}
