using Hyte.Modules;
using Hyte.Storage;
using Folding = Hyte.Modules.Search.SearchText;

namespace Hyte.Programmes.Indicators;

/// <summary>An indicator (mittari): what is measured, in which unit, by whom and how often. It belongs to the module and outlives its programmes.</summary>
/// <remarks>Its figures are on its series; what was decided of it is on its targets, each of which names the programme that decided it.</remarks>
public sealed class Indicator : Record
{
    /// <summary>The longest code.</summary>
    public const int LongestCode = 100;

    /// <summary>The longest name, as the papers print it.</summary>
    public const int LongestName = 400;

    /// <summary>The longest note and method.</summary>
    public const int LongestText = 4000;

    /// <summary>Most decimals that a figure is shown with.</summary>
    public const int MostDecimals = 4;

    private readonly List<IndicatorSeries> _series = [];
    private readonly List<Target> _targets = [];
    private readonly List<IndicatorLink> _links = [];
    private readonly List<SubstituteArea> _substitutes = [];
    private readonly List<SeriesBreak> _breaks = [];

    private Indicator()
    {
    }

    /// <summary>Adds an indicator.</summary>
    /// <param name="code">Short code, unique in the module.</param>
    /// <param name="name">The name that people use.</param>
    /// <param name="order">Its order among the indicators of the module.</param>
    /// <exception cref="RuleBrokenException"><c>indicator.code</c>, <c>indicator.name</c> or <c>text.too-long</c>.</exception>
    public Indicator(string code, string name, int order)
    {
        if (string.IsNullOrWhiteSpace(code)) throw new RuleBrokenException("indicator.code", Texts.IndicatorCodeMissing);
        Code = code.Trim().Within(LongestCode)!;
        Order = order;
        Rename(name, null);
    }

    /// <summary>Short code, unique in the module; files and addresses of the JSON interface use it.</summary>
    public string Code { get; private set; } = "";

    /// <summary>The name that people use.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The name as the paper prints it, misprints kept; null when it came from no paper.</summary>
    public string? PrintedName { get; private set; }

    /// <summary>Order among the indicators of the module.</summary>
    public int Order { get; private set; }

    /// <summary>The unit of its figures: <c>%</c>, <c>kpl</c>, <c>l/asukas</c>; empty for words.</summary>
    public string Unit { get; private set; } = "";

    /// <summary>Decimals that its figures are shown with, 0–4.</summary>
    public int Decimals { get; private set; }

    /// <summary>Which way is better.</summary>
    public BetterDirection Better { get; private set; }

    /// <summary>Who compiles the figures: "Kouluterveyskysely".</summary>
    public string? Producer { get; private set; }

    /// <summary>How often a new value comes.</summary>
    public Rhythm Rhythm { get; private set; }

    /// <summary>The day by which the next value should be there, when a person has said so; else it follows from the rhythm.</summary>
    public DateOnly? NextValueDue { get; private set; }

    /// <summary>A change smaller than this, in the indicator's unit, is "no significant change"; null = the default of <see cref="Progress.SignificantChange"/>.</summary>
    public decimal? Threshold { get; private set; }

    /// <summary>The smallest plausible value, or null.</summary>
    public decimal? Minimum { get; private set; }

    /// <summary>The largest plausible value, or null.</summary>
    public decimal? Maximum { get; private set; }

    /// <summary>States of a qualitative indicator, the worst first, separated by <c>|</c>; null when it is a figure.</summary>
    public string? States { get; private set; }

    /// <summary>How it is measured.</summary>
    public string? Method { get; private set; }

    /// <summary>A note beside it.</summary>
    public string? Note { get; private set; }

    /// <summary>The paper that it came from: <c>S1</c>.</summary>
    public string? Source { get; private set; }

    /// <summary>Line in that paper.</summary>
    public int? SourceLine { get; private set; }

    /// <summary>Why it is no longer followed; null while it is.</summary>
    public string? DiscontinuedBecause { get; private set; }

    /// <summary>The indicator that goes on from it, or null.</summary>
    public Indicator? Successor { get; private set; }

    /// <summary>Key of the successor.</summary>
    public int? SuccessorId { get; private set; }

    /// <summary>Name, producer and notes without case and diacritics, for searching.</summary>
    [NotInHistory]
    public string SearchText { get; private set; } = "";

    /// <summary>Its series, one for each population group and segment.</summary>
    public IReadOnlyList<IndicatorSeries> Series => _series;

    /// <summary>What was decided to reach.</summary>
    public IReadOnlyList<Target> Targets => _targets;

    /// <summary>The focus areas and measures that it tells about.</summary>
    public IReadOnlyList<IndicatorLink> Links => _links;

    /// <summary>Areas shown in place of the city, because the city's figure is missing.</summary>
    public IReadOnlyList<SubstituteArea> Substitutes => _substitutes;

    /// <summary>Years in which the way of compiling changed.</summary>
    public IReadOnlyList<SeriesBreak> Breaks => _breaks;

    /// <summary>The states of a qualitative indicator, the worst first; empty when it is a figure.</summary>
    public IReadOnlyList<string> StateScale => SplitStates(States);

    /// <summary>Gives the name, and the one that the paper prints.</summary>
    /// <exception cref="RuleBrokenException"><c>indicator.name</c> or <c>text.too-long</c>.</exception>
    public void Rename(string? name, string? printedName)
    {
        Name = name.TrimToNull().Within(LongestName) ?? throw new RuleBrokenException("indicator.name", Texts.IndicatorNameMissing);
        PrintedName = printedName.TrimToNull().Within(LongestText);
        Fold();
    }

    /// <summary>Says how its figures are read.</summary>
    /// <exception cref="RuleBrokenException"><c>indicator.decimals</c> or <c>indicator.range</c>.</exception>
    public void MeasureIn(string? unit, int decimals, BetterDirection better, decimal? minimum, decimal? maximum)
    {
        if (decimals is < 0 or > MostDecimals) throw new RuleBrokenException("indicator.decimals", string.Format(Texts.IndicatorDecimals, MostDecimals));
        if (minimum > maximum) throw new RuleBrokenException("indicator.range", Texts.IndicatorRange);
        Unit = unit.TrimToNull().Within(IndicatorSeries.LongestUnit) ?? "";
        Decimals = decimals;
        Better = better;
        Minimum = minimum;
        Maximum = maximum;
    }

    /// <summary>Sets the smallest change that counts; null = the default.</summary>
    /// <exception cref="RuleBrokenException"><c>indicator.threshold</c>: it is negative.</exception>
    public void CountChangesFrom(decimal? threshold)
    {
        if (threshold < 0) throw new RuleBrokenException("indicator.threshold", Texts.IndicatorThreshold);
        Threshold = threshold;
    }

    /// <summary>Writes the states of a qualitative indicator, the worst first, separated by <c>|</c>; an empty text makes it a figure.</summary>
    /// <exception cref="RuleBrokenException"><c>indicator.states</c>: fewer than two, or one of them twice.</exception>
    public void RankStates(string? states)
    {
        var scale = SplitStates(states);
        if (scale.Count == 1 || scale.Distinct(StringComparer.OrdinalIgnoreCase).Count() != scale.Count)
        {
            throw new RuleBrokenException("indicator.states", Texts.IndicatorStates);
        }

        States = scale.Count == 0 ? null : string.Join('|', scale).Within(LongestName);
    }

    /// <summary>Says who compiles the figures, how often, and when the next value is due if not by the rhythm.</summary>
    /// <exception cref="RuleBrokenException"><c>text.too-long</c>.</exception>
    public void ComesFrom(string? producer, Rhythm rhythm, DateOnly? nextValueDue)
    {
        Producer = producer.TrimToNull().Within(LongestName);
        Rhythm = rhythm;
        NextValueDue = nextValueDue;
        Fold();
    }

    /// <summary>Writes how it is measured, and a note.</summary>
    /// <exception cref="RuleBrokenException"><c>text.too-long</c>.</exception>
    public void Describe(string? method, string? note)
    {
        Method = method.TrimToNull().Within(LongestText);
        Note = note.TrimToNull().Within(LongestText);
        Fold();
    }

    /// <summary>Tells on which line of which paper it is.</summary>
    public void CameFrom(string? source, int? line)
    {
        Source = source.TrimToNull();
        SourceLine = line;
    }

    /// <summary>Ends its following; its figures stay.</summary>
    /// <exception cref="RuleBrokenException"><c>indicator.reason</c> or <c>indicator.successor</c>: an indicator does not succeed itself.</exception>
    public void Discontinue(string? reason, Indicator? successor)
    {
        if (successor == this) throw new RuleBrokenException("indicator.successor", Texts.IndicatorSuccessor);
        DiscontinuedBecause = reason.TrimToNull().Within(LongestText) ?? throw new RuleBrokenException("indicator.reason", Texts.IndicatorReasonMissing);
        Successor = successor;
        SuccessorId = successor?.Id;
    }

    /// <summary>Takes it back into use.</summary>
    public void Resume()
    {
        DiscontinuedBecause = null;
        Successor = null;
        SuccessorId = null;
    }

    /// <summary>Marks an area as one that is shown in place of the city.</summary>
    public void Substitute(Area area, string? note)
    {
        ArgumentNullException.ThrowIfNull(area);
        _substitutes.Add(new SubstituteArea(this, area, note));
    }

    internal void Add(IndicatorSeries series) => _series.Add(series);

    internal void Add(Target target) => _targets.Add(target);

    internal void Add(IndicatorLink link) => _links.Add(link);

    internal void Add(SeriesBreak change) => _breaks.Add(change);

    private static List<string> SplitStates(string? states) =>
        [.. (states ?? "").Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private void Fold() => SearchText = Folding.Fold(string.Join(' ', ((string?[])[Name, PrintedName, Producer, Method, Note]).OfType<string>()));
}
