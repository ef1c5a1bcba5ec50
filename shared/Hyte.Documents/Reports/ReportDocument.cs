using System.Text.Json.Serialization;
using Hyte.Modules.Reports;

namespace Hyte.Documents.Reports;

/// <summary>A whole report as every format is made from it. What people wrote is in its place among the blocks: no <see cref="ReportSlot"/> is left.</summary>
/// <param name="Title">Its title: <c>Hyvinvointiraportti 2023</c>.</param>
/// <param name="Owner">Whose it is: <c>Mikkelin kaupunki</c>.</param>
/// <param name="Particulars">What the cover tells: span, handling, version, the day of the figures.</param>
/// <param name="Chapters">Its chapters in order.</param>
public sealed record ReportDocument(string Title, string Owner, IReadOnlyList<ReportParticular> Particulars, IReadOnlyList<ReportChapter> Chapters)
{
    /// <summary>How it stands on paper. What is usual is not written into JSON, so that a kept report stays the text that it was.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ReportLayout Layout { get; init; }
}

/// <summary>How a report stands on paper. All are A4.</summary>
public enum ReportLayout
{
    /// <summary>A cover, a table of contents and upright pages; wide tables lie on their side.</summary>
    Full,

    /// <summary>For a page or two: upright and in small letters, with neither a cover nor contents.</summary>
    Brief,

    /// <summary>As <see cref="Brief"/>, on pages that lie on their side.</summary>
    BriefLandscape,
}

/// <summary>A line of a report's cover.</summary>
/// <param name="Name">What is told: <c>Kaupunginhallitus</c>.</param>
/// <param name="Value">The fact: <c>31.5.2027 § 187</c>.</param>
public sealed record ReportParticular(string Name, string Value);
