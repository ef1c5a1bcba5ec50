using Hyte.Documents.Papers;
using Hyte.Programmes.Periods;

namespace Hyte.Programmes.Importing;

/// <summary>A plan or follow-up table of the city's as it was understood from a paper: what each line is, and why it was taken so.</summary>
/// <param name="Columns">The columns by their headings; empty when no table was found.</param>
/// <param name="Lines">Every line of the paper, each with its fate. None is left out.</param>
public sealed record PlanForm(IReadOnlyList<FormColumn> Columns, IReadOnlyList<FormLine> Lines)
{
    /// <summary>The periods of the table, in the order of its columns.</summary>
    public IEnumerable<PeriodCode> Periods => Columns.Where(c => c.Role == ColumnRole.Period).Select(c => c.Period).OfType<PeriodCode>();

    /// <summary>The focus areas, in order: those with a line of their own, and those that stand in a column beside their measures.</summary>
    public IEnumerable<FocusAreaLine> FocusAreas => Lines.Select(line => line as FocusAreaLine ?? (line is PlanMeasureLine { FocusArea: { } area } measure && area.Place == measure.Place ? area : null)).OfType<FocusAreaLine>();

    /// <summary>The rows of measures, in order. A measure whose cell goes over several rows has one for each of its actions.</summary>
    public IEnumerable<PlanMeasureLine> Rows => Lines.OfType<PlanMeasureLine>();

    /// <summary>The measures, in order.</summary>
    public IEnumerable<PlanMeasureLine> Measures => Rows.Where(row => !row.IsContinued);

    /// <summary>What the paper explains of its abbreviations.</summary>
    public IEnumerable<AbbreviationLine> Abbreviations => Lines.OfType<AbbreviationLine>();

    /// <summary>Headings that a person is asked about: those of the table, or when no table was found, the cells of the first row that could be headings.</summary>
    public IReadOnlyList<FormColumn> Headings { get; init; } = Columns;

    /// <summary>Some slide holds a title and a list, and no table: a person may say that it is of the plan.</summary>
    public bool HasSlideLists { get; init; }

    /// <summary>Understands a paper.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="choices">What a person has said of how to read it; null when nothing yet.</param>
    public static PlanForm Of(Paper paper, FormChoices? choices = null) => new PlanFormReader(choices ?? FormChoices.None).Read(paper);
}

/// <summary>A line of the paper.</summary>
/// <param name="Place">Where it stands.</param>
public abstract record FormLine(LinePlace Place)
{
    /// <summary>What makes the reading of the line less than certain.</summary>
    public IReadOnlyList<Uncertainty> Doubts { get; init; } = [];
}

/// <summary>Where a line stands.</summary>
/// <param name="PartNumber">Which part of the paper, from 1.</param>
/// <param name="Part">Name of the sheet, table or slide; null when it has none.</param>
/// <param name="Line">Line or row in it, from 1.</param>
public sealed record LinePlace(int PartNumber, string? Part, int Line);

/// <summary>The title of the paper.</summary>
public sealed record TitleLine(LinePlace Place, string Text) : FormLine(Place);

/// <summary>The headings of the columns; a table that goes on on the next page or slide repeats them.</summary>
public sealed record HeadingLine(LinePlace Place) : FormLine(Place)
{
    /// <summary>Name of the programme whose plan the table is of, where it stands above the focus areas; null when it does not.</summary>
    public string? Programme { get; init; }
}

/// <summary>A focus area; the measures after it belong to it.</summary>
public sealed record FocusAreaLine(LinePlace Place, string Name) : FormLine(Place);

/// <summary>A measure with what was said of it, or one of its actions.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="FocusArea">The focus area that it stands under; null when there is none above it.</param>
/// <param name="Name">Its name, joined.</param>
/// <param name="IsContinued">The cell of the measure is empty or merged: the row is one more action of the measure above it.</param>
/// <param name="Parties">Who answers, as written but joined.</param>
/// <param name="Roles">Titles, as written but joined.</param>
/// <param name="Note">A remark.</param>
/// <param name="Description">What is done.</param>
/// <param name="Metric">How it is measured.</param>
/// <param name="Entries">What was said in each period that has words or a status.</param>
/// <param name="Joins">Words of the whole row that were joined, for a person to accept or refuse.</param>
public sealed record PlanMeasureLine(
    LinePlace Place,
    FocusAreaLine? FocusArea,
    string Name,
    bool IsContinued,
    string? Parties,
    string? Roles,
    string? Note,
    string? Description,
    string? Metric,
    IReadOnlyList<FormEntry> Entries,
    IReadOnlyList<WordJoin> Joins) : FormLine(Place)
{
    /// <summary>What the measure consists of, as a list below its name.</summary>
    public IReadOnlyList<MeasurePart> Parts { get; init; } = [];

    /// <summary>Its number, where the table has a column of numbers.</summary>
    public string? Number { get; init; }

    /// <summary>Number of the group that it belongs to.</summary>
    public string? Parent { get; init; }

    /// <summary>The name as decided, where the table has it beside the one in use.</summary>
    public string? DecidedName { get; init; }

    /// <summary>Who takes part, where the table has a column of its own for them.</summary>
    public string? Partners { get; init; }

    /// <summary>The measure's own key, in a table that the product has written.</summary>
    public int? Key { get; init; }

    /// <summary>Code of the programme that the key is of.</summary>
    public string? ProgrammeCode { get; init; }
}

/// <summary>An item of the list below a measure.</summary>
/// <param name="Name">Its name, joined.</param>
/// <param name="IsNested">It details the item before it that is not nested. Converters leave out where a nested list ends; a slide that says the same list with indents tells.</param>
public sealed record MeasurePart(string Name, bool IsNested);

/// <summary>A line that says the name of a measure, of a part of one or of a focus area once more, on a slide beside the table. Whether it is the same is for a person to say.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Text">Its text, without a bullet.</param>
/// <param name="Name">The name that it is like, as the table has it.</param>
/// <param name="Of">Where the table has it.</param>
public sealed record AlikeLine(LinePlace Place, string Text, string Name, LinePlace Of) : FormLine(Place)
{
    /// <summary>The two are the same but for case, spaces and hyphens.</summary>
    public bool IsSame => SimilarNames.Likeness(Text, Name) >= 1;
}

/// <summary>What was said of a measure in a period: words, a status, or both.</summary>
/// <param name="Period">The period.</param>
/// <param name="Text">The words, joined; empty when there is only a status.</param>
/// <param name="SourceText">The words as the paper has them.</param>
/// <param name="Status">The status as its own column has it; null when there is no such column or the cell is empty.</param>
/// <param name="Joins">Words of the text that were joined.</param>
public sealed record FormEntry(PeriodCode Period, string Text, string SourceText, string? Status, IReadOnlyList<WordJoin> Joins)
{
    /// <summary>Why the measure does not proceed, as its own column has it; null when there is no such column or the cell is empty.</summary>
    public string? Reason { get; init; }
}

/// <summary>An abbreviation that the paper explains: <c>sihy=sivistyksen ja hyvinvoinnin palvelualue</c>.</summary>
public sealed record AbbreviationLine(LinePlace Place, string Abbreviation, string Meaning) : FormLine(Place);

/// <summary>A line that could not be understood, for a person to decide about.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Text">Its text.</param>
/// <param name="Because">Why it was not.</param>
public sealed record QuestionLine(LinePlace Place, string Text, QuestionReason Because) : FormLine(Place);

/// <summary>Why a line was not understood.</summary>
public enum QuestionReason
{
    /// <summary>It stands before any table.</summary>
    BeforeTable,

    /// <summary>Text in columns whose headings are not known or not there.</summary>
    OutsideColumns,

    /// <summary>It has text, but none in the column of measures.</summary>
    NoMeasure,

    /// <summary>A line of text in the middle of the table.</summary>
    LooseText,

    /// <summary>Text that a slide or page template puts there.</summary>
    Template,

    /// <summary>Indicators and their values, which <see cref="Indicators.IndicatorForm"/> reads.</summary>
    Indicators,
}
