namespace Hyte.Modules.Reports;

/// <summary>How counted things are divided among states, row by row, as stacked bars. The counts stand beside the bars in words: the drawing only shows them.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Summary">The same in a sentence, for who cannot see the drawing.</param>
/// <param name="Rows">The bars.</param>
public sealed record ReportShares(string Caption, string Summary, IReadOnlyList<ReportShareRow> Rows) : ReportBlock;

/// <summary>A bar.</summary>
/// <param name="Name">What is counted.</param>
/// <param name="Parts">The states that occur, in the order in which they are drawn.</param>
public sealed record ReportShareRow(string Name, IReadOnlyList<ReportSharePart> Parts);

/// <summary>A part of a bar.</summary>
/// <param name="Mark">The state.</param>
/// <param name="Count">How many things are in it, more than 0.</param>
public sealed record ReportSharePart(ReportMark Mark, int Count);

/// <summary>Values over the years as lines. The table that follows it in the chapter is the truth; a gap in a line is a missing value.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Summary">The same in a sentence.</param>
/// <param name="Unit">Unit of the values: <c>%</c>.</param>
/// <param name="Points">Names of the points on the time axis, in order: <c>2017</c>.</param>
/// <param name="Series">The lines.</param>
public sealed record ReportLines(string Caption, string Summary, string Unit, IReadOnlyList<string> Points, IReadOnlyList<ReportLine> Series) : ReportBlock;

/// <summary>A line.</summary>
/// <param name="Name">What it is of: <c>Mikkeli</c>.</param>
/// <param name="Values">A value for each point; null where there is none, never 0.</param>
/// <param name="IsReference">It is there to compare with: the whole country, a target. Drawn dotted.</param>
public sealed record ReportLine(string Name, IReadOnlyList<decimal?> Values, bool IsReference = false);
