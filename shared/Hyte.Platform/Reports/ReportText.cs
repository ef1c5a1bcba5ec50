using Hyte.Modules;
using Hyte.Modules.People;

namespace Hyte.Platform.Reports;

/// <summary>What people have written into one place of a report, in Markdown. Earlier wordings are kept.</summary>
public sealed class ReportText
{
    /// <summary>The longest text, in characters.</summary>
    public const int LongestText = 30_000;

    private readonly List<ReportWording> _earlier = [];

    private ReportText()
    {
    }

    /// <summary>Makes the place, with nothing written yet.</summary>
    /// <param name="reportId">The report.</param>
    /// <param name="slot">Key of the place, see <see cref="SlotKey"/>.</param>
    internal ReportText(int reportId, string slot) => (ReportId, Slot) = (reportId, slot);

    /// <summary>Key.</summary>
    public int Id { get; private set; }

    /// <summary>The report.</summary>
    public int ReportId { get; private set; }

    /// <summary>The place: module, chapter and slot.</summary>
    public string Slot { get; private set; } = "";

    /// <summary>The text; empty when it was cleared.</summary>
    public string Text { get; private set; } = "";

    /// <summary>0 before anything is written, raised at every change.</summary>
    public int Version { get; private set; }

    /// <summary>When it changed last, in UTC.</summary>
    public DateTime ChangedAt { get; private set; }

    /// <summary>Who changed it last.</summary>
    public string ChangedByName { get; private set; } = "";

    /// <summary>Earlier wordings, oldest first.</summary>
    public IReadOnlyList<ReportWording> Earlier => _earlier;

    /// <summary>Writes.</summary>
    /// <exception cref="RuleBrokenException"><c>report.text</c>: the text is too long.</exception>
    internal void Write(string? text, Actor by, DateTime at)
    {
        var next = Clean(text);
        if (next.Length > LongestText) throw new RuleBrokenException("report.text", string.Format(ReportTexts.TextTooLong, LongestText));
        if (Version > 0) _earlier.Add(new ReportWording(Text, Version, ChangedAt, ChangedByName));
        (Text, ChangedAt, ChangedByName) = (next, at, by.Name);
        Version++;
    }

    /// <summary>A text as it is stored: line breaks as one character each, nothing around it.</summary>
    internal static string Clean(string? text) => text?.ReplaceLineEndings("\n").Trim() ?? "";
}

/// <summary>An earlier wording of a text.</summary>
public sealed class ReportWording
{
    private ReportWording()
    {
    }

    internal ReportWording(string text, int version, DateTime at, string byName) => (Text, Version, At, ByName) = (text, version, at, byName);

    /// <summary>Key.</summary>
    public int Id { get; private set; }

    /// <summary>The words.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Which version of the text it was.</summary>
    public int Version { get; private set; }

    /// <summary>When it was written, in UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>Who wrote it.</summary>
    public string ByName { get; private set; } = "";
}

/// <summary>What somebody has typed and not saved yet, so that it is found again on another machine.</summary>
public sealed class ReportTextDraft
{
    /// <summary>The report.</summary>
    public int ReportId { get; init; }

    /// <summary>The place in it.</summary>
    public string Slot { get; init; } = "";

    /// <summary>Whose draft it is.</summary>
    public string UserId { get; init; } = "";

    /// <summary>The words.</summary>
    public string Text { get; set; } = "";

    /// <summary>When they were kept, in UTC.</summary>
    public DateTime At { get; set; }
}
