using Hyte.Documents.Papers;

namespace Hyte.Programmes.Importing.Indicators;

/// <summary>What a column of a table of indicators holds.</summary>
public enum IndicatorColumnRole
{
    /// <summary>Nothing that was understood; nothing is taken of it.</summary>
    Unknown,

    /// <summary>The names of the indicators.</summary>
    Indicator,

    /// <summary>Baselines.</summary>
    Baseline,

    /// <summary>Targets.</summary>
    Target,

    /// <summary>Baselines and targets in one cell.</summary>
    BaselineAndTarget,

    /// <summary>Later values.</summary>
    Actual,

    /// <summary>The focus area that the indicators tell about.</summary>
    FocusArea,

    /// <summary>The measure that they stand beside.</summary>
    Measure,
}

/// <summary>A column of a table of indicators by its heading.</summary>
/// <param name="Heading">The heading as written.</param>
/// <param name="Role">What the column holds.</param>
/// <param name="IsChosen">A person has said so.</param>
public sealed record IndicatorHeading(string Heading, IndicatorColumnRole Role, bool IsChosen)
{
    /// <summary>By what a person's choice is found again: the words of the heading.</summary>
    public string Key => FormColumn.KeyOf(Heading);

    /// <summary>The columns of a row of headings.</summary>
    internal static IEnumerable<IndicatorHeading> Of(PaperRow row, IndicatorColumns columns, IReadOnlyDictionary<string, IndicatorColumnRole> chosen) =>
        FormColumn.All(row).Where(c => c.Key.Length > 0).Select(c => new IndicatorHeading(c.Heading, columns.RoleOf(c.Position), chosen.ContainsKey(c.Key)));

    /// <summary>The cells of the first row of a paper that could be headings, where no table was found.</summary>
    internal static IEnumerable<IndicatorHeading> Candidates(Paper paper) => paper.Parts.SelectMany(p => p.Rows).FirstOrDefault(r => r.Filled > 1) is { } row
        ? FormColumn.All(row).Where(c => c.Key.Length > 0).Select(c => new IndicatorHeading(c.Heading, IndicatorColumnRole.Unknown, false))
        : [];
}
