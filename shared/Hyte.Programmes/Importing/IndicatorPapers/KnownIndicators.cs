using Hyte.Modules.Search;
using Hyte.Programmes.Importing.Indicators;
using Hyte.Programmes.Indicators;
using Hyte.Programmes.Indicators.Changing;

namespace Hyte.Programmes.Importing.IndicatorPapers;

/// <summary>The indicators and areas that there are, and those that a paper adds to them.</summary>
internal sealed class KnownIndicators(List<Indicator> indicators, List<Area> areas)
{
    private readonly HashSet<string> _codes = indicators.Select(i => i.Code).ToHashSet(StringComparer.Ordinal);
    private int _order = indicators.Select(i => i.Order).DefaultIfEmpty(0).Max();

    public List<Indicator> Added { get; } = [];

    public List<Area> AddedAreas { get; } = [];

    public Indicator? Find(int id) => indicators.Find(i => i.Id == id);

    /// <summary>Indicators that are called so, printed names included: several programmes and measures count "Uudet työpaikat".</summary>
    public IReadOnlyList<Indicator> Called(string name)
    {
        var (folded, shorter) = (SearchText.Fold(name), SearchText.Fold(ShortName.Of(name)));
        var printed = indicators.FindAll(i => SearchText.Fold(i.PrintedName) == folded || SearchText.Fold(i.Name) == folded);
        return printed.Count > 0 ? printed : indicators.FindAll(i => SearchText.Fold(i.Name) == shorter);
    }

    /// <summary>The paper has brought one of the name already: two rows of one name count different things.</summary>
    public bool IsAdded(string name) => Added.Exists(i => SearchText.Fold(i.PrintedName) == SearchText.Fold(name));

    public Indicator? Alike(string name) => SimilarNames.Find(name, indicators, i => i.PrintedName ?? i.Name) ?? SimilarNames.Find(name, indicators, i => i.Name);

    /// <summary>The area of the code; null for an unknown one. The city itself has no code in a paper.</summary>
    public Area? Area(string? code)
    {
        var known = code is null ? areas.Concat(AddedAreas).FirstOrDefault(a => a.IsOwn) : areas.Concat(AddedAreas).FirstOrDefault(a => a.Code == code);
        if (known is not null) return known;
        var usual = IndicatorVocabulary.Standard.Areas.FirstOrDefault(a => code is null ? a.IsOwn : a.Code == code);
        if (usual is null) return null;
        var added = new Area(usual.Code, usual.Name, usual.Kind, usual.IsOwn);
        AddedAreas.Add(added);
        return added;
    }

    /// <summary>What people call the area of a code; null has the city itself.</summary>
    public string NameOf(string? code) =>
        (code is null ? areas.Find(a => a.IsOwn) : areas.Find(a => a.Code == code))?.Name ?? IndicatorVocabulary.Standard.Areas.FirstOrDefault(a => code is null ? a.IsOwn : a.Code == code)?.Name ?? code ?? "";

    /// <summary>Makes an indicator of what was read.</summary>
    public Indicator Make(ReadIndicator read, string source, int line)
    {
        var name = ShortName.Of(read.Name);
        var code = CodeText.Of(name, "mittari", Indicator.LongestCode, _codes);
        _codes.Add(code);
        var indicator = new Indicator(code, name, ++_order);
        indicator.Rename(name, read.Name);
        indicator.MeasureIn(read.Unit ?? read.Observations.Select(o => o.Unit).FirstOrDefault(u => u is not null), Decimals(read), Better(read), null, null);
        indicator.ComesFrom(read.Producer, Rhythm.Irregular, nextValueDue: null);
        indicator.CameFrom(source, line);
        Added.Add(indicator);
        return indicator;
    }

    private static int Decimals(ReadIndicator read) => read.Observations.Select(o => o.Value.Number).OfType<decimal>().Select(n => (int)n.Scale).DefaultIfEmpty(0).Max();

    // Which way is better follows from where the decision wants to go; a person can say otherwise on the indicator's page.
    private static BetterDirection Better(ReadIndicator read)
    {
        if (read.Targets.Select(t => t.Direction).FirstOrDefault(d => d is not null) is { } direction) return direction == TargetDirection.Down ? BetterDirection.Down : BetterDirection.Up;
        var steps = read.Targets.Where(t => t.Value is not null && t.Kind is TargetKind.Value or TargetKind.Yearly)
            .Select(t => (Target: t.Value, Baseline: read.Observations.FirstOrDefault(o => o.Series == t.Series && o.Area is null && o.Role == ReadRole.Baseline)?.Value.Number))
            .Where(s => s.Baseline is not null && s.Baseline != s.Target).Select(s => s.Target > s.Baseline).Distinct().ToList();
        return steps switch { [true] => BetterDirection.Up, [false] => BetterDirection.Down, _ => BetterDirection.None };
    }
}
