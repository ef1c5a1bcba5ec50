using System.Text.RegularExpressions;
using Hyte.Documents.Papers;

namespace Hyte.Programmes.Importing.Indicators;

/// <summary>The columns of a table of indicators, known by their headings.</summary>
/// <param name="Indicator">The column of the indicators' names.</param>
/// <param name="Values">The columns of values.</param>
/// <param name="FocusAreas">The column of the focus areas; null when the table has none.</param>
/// <param name="Measures">The column of the measures; null when the table has none.</param>
/// <param name="FocusArea">The focus area that the heading names: "Painopiste: Yhteisöllisyys".</param>
/// <param name="Producer">Who compiles the figures, in brackets in the heading.</param>
internal sealed partial record IndicatorColumns(int Indicator, IReadOnlyList<ValueHeading> Values, int? FocusAreas, int? Measures, string? FocusArea, string? Producer)
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;
    private const int Timeout = 1000;

    private static readonly IReadOnlyDictionary<string, IndicatorColumnRole> NobodySaid = new Dictionary<string, IndicatorColumnRole>();

    /// <summary>Understands a row of headings; null when it is none of indicators.</summary>
    /// <param name="row">The row.</param>
    /// <param name="vocabulary">The areas that are known.</param>
    /// <param name="chosen">What a person has said of columns, by the words of their headings; null when nothing.</param>
    public static IndicatorColumns? Of(PaperRow row, IndicatorVocabulary vocabulary, IReadOnlyDictionary<string, IndicatorColumnRole>? chosen = null)
    {
        if (row.Filled < 2) return null;
        var columns = FormColumn.All(row);
        IndicatorColumnRole? Said(FormColumn column) => (chosen ?? NobodySaid).TryGetValue(column.Key, out var role) ? role : null;
        if ((columns.Find(c => Said(c) == IndicatorColumnRole.Indicator) ?? columns.Find(c => Said(c) is null && c.Role is ColumnRole.Indicator or ColumnRole.Metric)) is not { } indicator) return null;
        var values = columns.Where(c => c != indicator && c.Heading.Length > 0 && (Said(c) is not null || c.Role is ColumnRole.Unknown or ColumnRole.Period or ColumnRole.Values))
            .Select(c => ValueHeading.Of(c.Position, c.Heading, vocabulary, Said(c))).OfType<ValueHeading>().ToList();
        if (values.Count == 0) return null;
        var named = FocusAreaWords().Match(indicator.Heading);
        var brackets = Brackets().Match(indicator.Heading);
        return new IndicatorColumns(
            indicator.Position,
            values,
            columns.Find(c => Said(c) is { } said ? said == IndicatorColumnRole.FocusArea : c.Role == ColumnRole.FocusArea)?.Position,
            columns.Find(c => Said(c) is { } said ? said == IndicatorColumnRole.Measure : c.Role == ColumnRole.Measure)?.Position,
            named.Success ? named.Groups["name"].Value.Trim() : null,
            brackets.Success ? brackets.Groups["words"].Value.Trim() : null)
        {
            Inferred = columns.Where(c => c == indicator ? c.IsInferred && !named.Success && Said(c) is null : Said(c) is null && values.Exists(v => v.Position == c.Position && v.IsInferred)).ToDictionary(c => c.Position, c => c.Heading),
        };
    }

    /// <summary>Columns of which only a part of the heading was known, with their headings.</summary>
    public IReadOnlyDictionary<int, string> Inferred { get; private init; } = new Dictionary<int, string>();

    /// <summary>What a column holds.</summary>
    public IndicatorColumnRole RoleOf(int position)
    {
        if (position == Indicator) return IndicatorColumnRole.Indicator;
        if (position == FocusAreas) return IndicatorColumnRole.FocusArea;
        if (position == Measures) return IndicatorColumnRole.Measure;
        return Values.FirstOrDefault(v => v.Position == position) switch
        {
            null => IndicatorColumnRole.Unknown,
            { HoldsTargets: true } => IndicatorColumnRole.BaselineAndTarget,
            { Role: RoleWord.Baseline } => IndicatorColumnRole.Baseline,
            { Role: RoleWord.Target } => IndicatorColumnRole.Target,
            _ => IndicatorColumnRole.Actual,
        };
    }

    /// <summary>How many columns a name and its values have slipped to the left, because the cells before them were merged; 0 when they stand where they should.</summary>
    /// <param name="row">The row.</param>
    /// <param name="indicator">The column of the names; the values stand right after it.</param>
    public static int Shift(PaperRow row, int indicator)
    {
        if (row[indicator].Length > 0 || row[indicator + 1].Length > 0 || row.Filled != 2) return 0;
        var last = row.Cells.Index().Last(c => c.Item.Text.Length > 0).Index;
        return last > 1 && last < indicator && row[last - 1].Length > 0 && row[last].Any(char.IsAsciiDigit) ? indicator + 1 - last : 0;
    }

    [GeneratedRegex(@"^(Painopiste: ?(?<name>.+)|(?<name>.+): ?(Seuranta-?)?(indikaattorit?|mittarit?))$", Options, Timeout)]
    private static partial Regex FocusAreaWords();

    [GeneratedRegex(@"\((?<words>[^()]*\p{L}{3}[^()]*)\)", Options, Timeout)]
    private static partial Regex Brackets();
}
