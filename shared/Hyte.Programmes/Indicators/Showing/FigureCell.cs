using Hyte.Programmes.Indicators.Progress;
using Hyte.Programmes.Web;

namespace Hyte.Programmes.Indicators.Showing;

/// <summary>What stands in a cell of figures. A missing value, a suppressed one and zero are three different things.</summary>
internal enum FigureKind
{
    /// <summary>Nobody has said anything.</summary>
    Nothing,

    /// <summary>A number; zero too.</summary>
    Number,

    /// <summary>Words.</summary>
    Words,

    /// <summary>There is no value, and it is told why.</summary>
    Missing,

    /// <summary>There is a value that is not told, because too few people stand behind it.</summary>
    Suppressed,
}

/// <summary>One value as a table shows it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The number without its unit, the words, or the reason.</param>
/// <param name="Observation">The observation; null when there is none.</param>
internal sealed record FigureCell(FigureKind Kind, string Text, ObservationFacts? Observation)
{
    /// <summary>The cell of a series and area of which nothing is known at a time.</summary>
    public static FigureCell Empty { get; } = new(FigureKind.Nothing, "", null);

    /// <summary>Numbers of the footnotes that belong to it.</summary>
    public IReadOnlyList<int> Notes { get; init; } = [];

    /// <summary>It is a baseline, and its column does not say so already.</summary>
    public bool SaysBaseline { get; init; }

    /// <summary>The number, or null.</summary>
    public decimal? Number => Observation?.Value.Number;

    public string? CssClass => Kind switch
    {
        FigureKind.Number or FigureKind.Nothing => "hy-num",
        FigureKind.Missing => "hy-missing",
        FigureKind.Words => "hy-words",
        _ => null,
    };

    public static FigureCell Of(SeriesFacts series, ObservationFacts? observation) => observation?.Value switch
    {
        null => Empty,
        { Number: { } number } => new FigureCell(FigureKind.Number, series.Plain(number), observation),
        { Text: { } words } => new FigureCell(FigureKind.Words, words, observation),
        { Missing: MissingReason.Suppressed } => new FigureCell(FigureKind.Suppressed, MissingReason.Suppressed.Word(), observation),
        { Missing: var reason } => new FigureCell(FigureKind.Missing, reason!.Value.Word(), observation),
    };
}
