using System.Text.Json.Serialization;

namespace Hyte.Modules.Reports;

/// <summary>A chapter of a report: plain facts in blocks, which every format (page, DOCX, PDF) draws in its own way.</summary>
/// <param name="Key">Stable, unique in the module and the template: texts that people write are kept under it.</param>
/// <param name="Part">Where in the report it stands.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Blocks">What it says, in order.</param>
public sealed record ReportChapter(string Key, ReportPart Part, string Title, IReadOnlyList<ReportBlock> Blocks)
{
    /// <summary>What the editor may leave out of all the module's chapters where it stands in rows and items among others: an indicator. It takes a reason, as leaving out a section does. Null when there is nothing.</summary>
    public IReadOnlyList<ReportTopic>? Topics { get; init; }
}

/// <summary>Something that is told of in rows and items of several tables and lists.</summary>
/// <param name="Key">Stable and unique in the chapter, also among its sections. A section of the module that has the same key goes out with it, and it with the section.</param>
/// <param name="Title">What it is called.</param>
public sealed record ReportTopic(string Key, string Title);

/// <summary>A piece of a chapter.</summary>
[JsonDerivedType(typeof(ReportParagraph), "paragraph")]
[JsonDerivedType(typeof(ReportList), "list")]
[JsonDerivedType(typeof(ReportTable), "table")]
[JsonDerivedType(typeof(ReportShares), "shares")]
[JsonDerivedType(typeof(ReportLines), "lines")]
[JsonDerivedType(typeof(ReportSection), "section")]
[JsonDerivedType(typeof(ReportSlot), "slot")]
public abstract record ReportBlock;

/// <summary>A paragraph.</summary>
/// <param name="Runs">Its text.</param>
[method: JsonConstructor]
public sealed record ReportParagraph(IReadOnlyList<ReportRun> Runs) : ReportBlock
{
    /// <summary>A paragraph of plain words.</summary>
    public ReportParagraph(string text)
        : this([new ReportRun(text)])
    {
    }
}

/// <summary>A list.</summary>
/// <param name="Items">Its items; each holds paragraphs and perhaps lists of its own.</param>
/// <param name="IsNumbered">Whether the items are numbered.</param>
public sealed record ReportList(IReadOnlyList<IReadOnlyList<ReportBlock>> Items, bool IsNumbered = false) : ReportBlock
{
    /// <summary>Key of the topic that each item tells of; null when the items have none.</summary>
    public IReadOnlyList<string>? Topics { get; init; }
}

/// <summary>Blocks under a heading of their own.</summary>
/// <param name="Key">Stable and unique in the chapter.</param>
/// <param name="Title">The heading.</param>
/// <param name="Blocks">What stands under it.</param>
public sealed record ReportSection(string Key, string Title, IReadOnlyList<ReportBlock> Blocks) : ReportBlock
{
    /// <summary>The editor may leave it out of the report. Leaving out is a choice: it takes a reason, and the report lists it in an appendix.</summary>
    public bool MayBeLeftOut { get; init; }
}

/// <summary>A place where people write: an introduction, conclusions, strengths. Gone from the finished report when nobody wrote anything.</summary>
/// <param name="Key">Stable and unique in the chapter.</param>
/// <param name="Title">What is written there; also the heading of the written text.</param>
/// <param name="Guidance">One or two sentences on what belongs there, for the writer only.</param>
public sealed record ReportSlot(string Key, string Title, string Guidance) : ReportBlock
{
    /// <summary>Facts to start from, for the writer only: <c>Kielteisimmin muuttuneet mittarit: …</c>.</summary>
    public IReadOnlyList<string> Facts { get; init; } = [];
}

/// <summary>A piece of running text.</summary>
/// <param name="Text">The words.</param>
public sealed record ReportRun(string Text)
{
    /// <summary>Stands out.</summary>
    public bool IsStrong { get; init; }

    /// <summary>Is stressed.</summary>
    public bool IsEmphasised { get; init; }

    /// <summary>Where it leads; null for plain text. Absolute http(s), or a path of this installation.</summary>
    public string? Href { get; init; }

    /// <summary>Key of the figure that the words are; null when they are none.</summary>
    public string? Figure { get; init; }
}
