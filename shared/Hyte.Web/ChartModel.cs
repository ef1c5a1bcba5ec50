namespace Hyte.Web;

/// <summary>Lines over years, one small panel for each group of people or each place, drawn by <c>hy-chart</c>.</summary>
/// <remarks>The chart repeats what a table on the same page says; the page writes the table.</remarks>
/// <param name="Caption">What is measured, without the unit: "Tuntee itsensä yksinäiseksi".</param>
/// <param name="Unit">The unit of every value, "%", "kpl" …; null when the values have none.</param>
/// <param name="Panels">The panels in reading order. A chart in which no point has a value is not drawn at all.</param>
public sealed record ChartModel(string Caption, string? Unit, IReadOnlyList<ChartPanel> Panels)
{
    /// <summary>True draws every panel on one scale, so that heights compare across panels. False gives each its own scale and says so above them.</summary>
    public bool SharedScale { get; init; } = true;

    /// <summary>Decimals of the values in labels, as in <see cref="FinnishFormat.Number"/>; null shows those each value has.</summary>
    public int? Decimals { get; init; }
}

/// <summary>One panel: the series of one group of people, one place or one measure.</summary>
/// <param name="Title">Whose values these are: "8.–9. lk". Null for a chart of one panel whose caption says enough.</param>
/// <param name="Series">The series, the city's own first. Names are the same in every panel, so that one legend explains them all.</param>
public sealed record ChartPanel(string? Title, IReadOnlyList<ChartSeries> Series)
{
    /// <summary>The targets that hold in this panel.</summary>
    public IReadOnlyList<ChartTarget> Targets { get; init; } = [];

    /// <summary>Where the values stop being comparable with the earlier ones, in every series of the panel.</summary>
    public IReadOnlyList<ChartBreak> Breaks { get; init; } = [];
}

/// <summary>The values of one area.</summary>
/// <param name="Name">Whose values: "Mikkeli", "koko maa". The name of a <see cref="ChartRole.Substitute"/> gets "(korvaava alue)" after it unless it says so already.</param>
/// <param name="Role">How the line is drawn.</param>
/// <param name="Points">The values in any order, at most one for a year. A year that was never to be measured has no point, and the line passes over it.</param>
public sealed record ChartSeries(string Name, ChartRole Role, IReadOnlyList<ChartPoint> Points);

/// <summary>What a series is to the reader. Each role has a colour, a dash pattern and a symbol of its own.</summary>
public enum ChartRole
{
    /// <summary>The city's own values: thick, solid, filled circles.</summary>
    Own,

    /// <summary>The whole country: dotted, hollow squares.</summary>
    Country,

    /// <summary>Another area to compare with: thin, solid, filled triangles.</summary>
    Comparison,

    /// <summary>An area shown because the city has no value of its own: dashed, hollow diamonds. Never to be read as the city's.</summary>
    Substitute,
}

/// <summary>The value of one year.</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="Value">The value in the chart's unit; null is a gap: the line is cut, and nothing is drawn as zero.</param>
/// <param name="Missing">Why there is no value, for example "kyselyä ei tehty"; null says "ei tietoa". Not read when there is a value.</param>
/// <param name="Note">What should be known of the value, for example "ennakkotieto"; read out with it.</param>
public sealed record ChartPoint(int Year, decimal? Value, string? Missing = null, string? Note = null);

/// <summary>A target: a line across the panel, a band when it is a range, a mark at its year when it has one.</summary>
/// <param name="Label">What it is, without the value: "tavoite".</param>
/// <param name="Value">The target, or the lower end of its range, in the chart's unit.</param>
/// <param name="Upper">The upper end of the range; null for a single value.</param>
/// <param name="Year">The year it is set for; null when it holds throughout. Yearly targets of two areas are told apart by their labels.</param>
public sealed record ChartTarget(string Label, decimal Value, decimal? Upper = null, int? Year = null);

/// <summary>A break in the series: values from this year on cannot be compared with the earlier ones, and no line joins them.</summary>
/// <param name="Year">The first year of the new values.</param>
/// <param name="Label">What changed, in a few words: "kysymys muuttui".</param>
public sealed record ChartBreak(int Year, string Label);
