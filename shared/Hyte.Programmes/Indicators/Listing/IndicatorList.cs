using Hyte.Programmes.Indicators.Progress;
using Hyte.Programmes.Indicators.Reading;
using Hyte.Web;

namespace Hyte.Programmes.Indicators.Listing;

/// <summary>The indicators of a programme as its list shows them, focus area by focus area.</summary>
/// <param name="Groups">What the filter let through.</param>
/// <param name="Summary">How the indicators shown stand.</param>
internal sealed record IndicatorList(IReadOnlyList<IndicatorGroup> Groups, ColourSummary Summary)
{
    public int Count => Summary.Total;

    /// <summary>Name of the country, when a figure of it stands beside one of the city's; else null.</summary>
    public string? Country { get; } = Groups.SelectMany(g => g.Entries).FirstOrDefault(e => e.Lines.Any(l => l.Country is not null))?.Details.Country?.Name;

    public bool HasDistances { get; } = Groups.SelectMany(g => g.Entries).SelectMany(e => e.Lines).Any(l => l.Progress is { Goal: not null } or { IsMet: true });
}

/// <summary>A focus area and its indicators.</summary>
/// <param name="Number">Number of the focus area.</param>
/// <param name="Name">Its name.</param>
/// <param name="Entries">Its indicators. One that belongs to several focus areas stands in the first of them.</param>
/// <param name="Summary">How they stand.</param>
internal sealed record IndicatorGroup(int Number, string Name, IReadOnlyList<IndicatorEntry> Entries, ColourSummary Summary);

/// <summary>An indicator in the list.</summary>
/// <param name="Details">The indicator.</param>
/// <param name="Lines">Its lines: the city's, then other areas' and those shown in place of the city.</param>
/// <param name="Today">The day from which ages are counted.</param>
internal sealed record IndicatorEntry(IndicatorDetails Details, IReadOnlyList<IndicatorLine> Lines, DateOnly Today)
{
    /// <summary>The city's only line, which needs no heading above it; null when there are several or none.</summary>
    public IndicatorLine? Single { get; } = Lines.Where(l => l.Kind == LineKind.Own).Take(2).ToArray() is [var only] ? only : null;

    public bool IsValueDue => Details.IsValueDue(Today);

    /// <summary>Units of its lines, when they are not all the same the indicator has none to tell.</summary>
    public string? Unit { get; } = Lines.Select(l => l.Series.Unit).Distinct().ToArray() is [{ Length: > 0 } one] ? one : null;

    /// <summary>How old the newest value of the city is, in calendar years; null when there is none of a known year.</summary>
    public int? Age => Today.Year - Details.LatestYear;
}

/// <summary>Whose figures a line shows.</summary>
internal enum LineKind
{
    /// <summary>The city's own, or those of a place in it: they give the indicator its colour.</summary>
    Own,

    /// <summary>Another area's, for which a target has been set too. It never colours the indicator.</summary>
    Other,

    /// <summary>An area shown in place of the city, never read as the city.</summary>
    Substitute,
}

/// <summary>One series in one area.</summary>
internal sealed record IndicatorLine(LineKind Kind, SeriesFacts Series, AreaFacts Area)
{
    /// <summary>What the rule says of it; null of a substitute.</summary>
    public SeriesProgress? Progress { get; init; }

    /// <summary>The newest value, a number or words, comparable or not; null when there is none.</summary>
    public ObservationFacts? Newest { get; init; }

    /// <summary>The newest entry without a value, when it is newer than <see cref="Newest"/>; else null.</summary>
    public ObservationFacts? Gap { get; init; }

    /// <summary>The country's value of the year of <see cref="Newest"/>, or the reason why there is none; null when nothing is written.</summary>
    public ObservationFacts? Country { get; init; }

    /// <summary>The target that the line is judged by, or else the one that comes nearest in time; null when there is none.</summary>
    public TargetFacts? Target { get; init; }

    /// <summary>What a small line draws: its numbers, and gaps where a number is missing. Less than two numbers draw nothing.</summary>
    public IReadOnlyList<ChartPoint> Points { get; init; } = [];

    /// <summary>Why a value of the line, or the country's beside it, should be checked; empty when nobody doubts them.</summary>
    public IReadOnlyList<string> Doubts { get; init; } = [];

    /// <summary>How the line is called beside others; empty when the city has only one.</summary>
    public string Name => (Kind, Series.Name, Area.IsOwn) switch
    {
        (LineKind.Own, var series, true) => series,
        (_, "", _) => Area.Name,
        (LineKind.Own, var series, _) => $"{series}, {Area.Name}",
        var (_, series, _) => $"{Area.Name}, {series}",
    };

    /// <summary>The change is that of an earlier value, because the newest cannot be compared.</summary>
    public bool ChangeIsOfEarlier => Progress is { Change: not null, Latest: { } compared } && compared.Id != Newest?.Id;
}
