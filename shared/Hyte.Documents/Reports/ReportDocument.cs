using Hyte.Modules.Reports;

namespace Hyte.Documents.Reports;

/// <summary>A whole report as every format is made from it. What people wrote is in its place among the blocks: no <see cref="ReportSlot"/> is left.</summary>
/// <param name="Title">Its title: <c>Hyvinvointiraportti 2023</c>.</param>
/// <param name="Owner">Whose it is: <c>Mikkelin kaupunki</c>.</param>
/// <param name="Particulars">What the cover tells: span, handling, version, the day of the figures.</param>
/// <param name="Chapters">Its chapters in order.</param>
public sealed record ReportDocument(string Title, string Owner, IReadOnlyList<ReportParticular> Particulars, IReadOnlyList<ReportChapter> Chapters);

/// <summary>A line of a report's cover.</summary>
/// <param name="Name">What is told: <c>Kaupunginhallitus</c>.</param>
/// <param name="Value">The fact: <c>31.5.2027 § 187</c>.</param>
public sealed record ReportParticular(string Name, string Value);
