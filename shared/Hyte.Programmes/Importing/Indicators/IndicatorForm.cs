using Hyte.Documents.Papers;

namespace Hyte.Programmes.Importing.Indicators;

/// <summary>The tables of indicators of a paper as they were understood: what each line is, what was read from it, and what a person is asked.</summary>
/// <param name="Lines">Every line of the paper, each with its fate. None is left out.</param>
/// <remarks>Nothing is stored by it. A number that is not sure is offered with a question and never taken silently.</remarks>
public sealed record IndicatorForm(IReadOnlyList<IndicatorFormLine> Lines)
{
    /// <summary>The rows of indicators, in order.</summary>
    public IEnumerable<IndicatorRow> Rows => Lines.OfType<IndicatorRow>();

    /// <summary>The indicators, in order; a row may have several.</summary>
    public IEnumerable<ReadIndicator> Indicators => Rows.SelectMany(row => row.Indicators);

    /// <summary>What a person is asked, in order.</summary>
    public IEnumerable<IndicatorQuestion> Questions => Rows.SelectMany(row => row.Questions);

    /// <summary>Headings that a person is asked about: those of the tables, or when there are none, the cells of the first row that could be headings.</summary>
    public IReadOnlyList<IndicatorHeading> Headings { get; init; } = [];

    /// <summary>Understands a paper.</summary>
    /// <param name="paper">The paper: text, a workbook, a text document or slides.</param>
    /// <param name="vocabulary">The areas that the programme knows; null takes <see cref="IndicatorVocabulary.Standard"/>.</param>
    /// <param name="chosen">What a person has said of columns, by the words of their headings (<see cref="IndicatorHeading.Key"/>); null when nothing yet.</param>
    public static IndicatorForm Of(Paper paper, IndicatorVocabulary? vocabulary = null, IReadOnlyDictionary<string, IndicatorColumnRole>? chosen = null) =>
        new IndicatorFormReader(vocabulary ?? IndicatorVocabulary.Standard, chosen ?? new Dictionary<string, IndicatorColumnRole>()).Read(paper);
}

/// <summary>A line of the paper.</summary>
/// <param name="Place">Where it stands.</param>
public abstract record IndicatorFormLine(LinePlace Place);

/// <summary>The headings of a table of indicators.</summary>
public sealed record IndicatorHeadings(LinePlace Place) : IndicatorFormLine(Place);

/// <summary>A row of a table of indicators.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Indicators">The indicators that it names, with what was read of them.</param>
/// <param name="Questions">What a person is asked about it.</param>
/// <param name="Remarks">What it says besides, as written: "Korona vaikuttanut".</param>
/// <param name="IsShifted">The cells had slipped to the left, because those before them were merged.</param>
public sealed record IndicatorRow(
    LinePlace Place,
    IReadOnlyList<ReadIndicator> Indicators,
    IReadOnlyList<IndicatorQuestion> Questions,
    IReadOnlyList<SourceWords> Remarks,
    bool IsShifted) : IndicatorFormLine(Place)
{
    /// <summary>The column of the names, from 0.</summary>
    public int TitleColumn { get; init; }

    /// <summary>Columns of which only a part of the heading was known, with their headings.</summary>
    public IReadOnlyDictionary<int, string> Inferred { get; init; } = new Dictionary<int, string>();
}

/// <summary>A row that says once more what the row above it has said: cells of a table within a cell that a converter has flattened.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="OfLine">The line that has said it.</param>
public sealed record RepeatedLine(LinePlace Place, int OfLine) : IndicatorFormLine(Place);

/// <summary>A line that is of no table of indicators: prose, the plan, a heading.</summary>
public sealed record OtherLine(LinePlace Place) : IndicatorFormLine(Place);
