using Hyte.Modules;
using Hyte.Storage;

namespace Hyte.Programmes.Indicators;

/// <summary>One line of figures of an indicator (sarja): a population group and a segment, such as a season or a service.</summary>
public sealed class IndicatorSeries : Record
{
    /// <summary>The longest unit.</summary>
    public const int LongestUnit = 40;

    /// <summary>The longest name of a group and of a segment.</summary>
    public const int LongestName = 200;

    private readonly List<Observation> _observations = [];

    private IndicatorSeries()
    {
    }

    /// <summary>Adds a series to an indicator.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="code">Short code, unique in the indicator.</param>
    /// <param name="order">Its order in the indicator.</param>
    /// <param name="group">The population group; null for everybody.</param>
    /// <param name="segment">The season, service, dwelling type or quantity; null for all.</param>
    /// <exception cref="RuleBrokenException"><c>series.code</c> or <c>text.too-long</c>.</exception>
    public IndicatorSeries(Indicator indicator, string code, int order, string? group, string? segment)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        if (string.IsNullOrWhiteSpace(code)) throw new RuleBrokenException("series.code", Texts.SeriesCodeMissing);
        Indicator = indicator;
        Code = code.Trim().Within(Indicator.LongestCode)!;
        Order = order;
        Rename(group, segment);
        indicator.Add(this);
    }

    /// <summary>The indicator.</summary>
    public Indicator Indicator { get; private set; } = null!;

    /// <summary>Key of the indicator.</summary>
    public int IndicatorId { get; private set; }

    /// <summary>Short code, unique in the indicator.</summary>
    public string Code { get; private set; } = "";

    /// <summary>Order in the indicator.</summary>
    public int Order { get; private set; }

    /// <summary>The population group; null for everybody.</summary>
    public string? Group { get; private set; }

    /// <summary>The season, service, dwelling type or quantity; null for all.</summary>
    public string? Segment { get; private set; }

    /// <summary>The unit, when it is not the indicator's.</summary>
    public string? OwnUnit { get; private set; }

    /// <summary>The decimals, when they are not the indicator's.</summary>
    public int? OwnDecimals { get; private set; }

    /// <summary>The better direction, when it is not the indicator's.</summary>
    public BetterDirection? OwnBetter { get; private set; }

    /// <summary>A note, or null.</summary>
    public string? Note { get; private set; }

    /// <summary>Its figures.</summary>
    public IReadOnlyList<Observation> Observations => _observations;

    /// <summary>How the series is called beside others: "8.–9. lk", "talvikausi"; empty when it is the only kind.</summary>
    public string Name => Describe(Group, Segment);

    /// <summary>Says how its figures are read when they differ from the indicator's others.</summary>
    /// <exception cref="RuleBrokenException"><c>indicator.decimals</c> or <c>text.too-long</c>.</exception>
    public void MeasureIn(string? unit, int? decimals, BetterDirection? better)
    {
        if (decimals is < 0 or > Indicator.MostDecimals) throw new RuleBrokenException("indicator.decimals", string.Format(Texts.IndicatorDecimals, Indicator.MostDecimals));
        OwnUnit = unit.TrimToNull().Within(LongestUnit);
        OwnDecimals = decimals;
        OwnBetter = better;
    }

    /// <summary>Names the population group and the segment; both null for everybody.</summary>
    /// <exception cref="RuleBrokenException"><c>text.too-long</c>.</exception>
    public void Rename(string? group, string? segment)
    {
        Group = group.TrimToNull().Within(LongestName);
        Segment = segment.TrimToNull().Within(LongestName);
    }

    /// <summary>Writes a note; an empty one is removed.</summary>
    public void Annotate(string? note) => Note = note.TrimToNull();

    internal static string Describe(string? group, string? segment) => string.Join(" · ", ((string?[])[group, segment]).OfType<string>());

    internal void Add(Observation observation) => _observations.Add(observation);
}
