using Hyte.Documents.Reports;
using Hyte.Modules.Reports;

namespace Hyte.Platform.Reports.Reading;

/// <summary>A report that is not approved yet, with all that it is made of.</summary>
/// <param name="Report">The report with its steps.</param>
/// <param name="Frame">What it tells of; its moment is that of freezing once the chapters are frozen.</param>
/// <param name="Chapters">The host's and the modules' chapters, live or frozen.</param>
/// <param name="Absent">Modules whose chapters a draft lacks.</param>
/// <param name="Texts">What people wrote, by the keys of the places.</param>
/// <param name="LeftOut">What was left out, in the order of choosing.</param>
/// <param name="Comments">What was commented, oldest first.</param>
/// <param name="Figures">The figures that the texts name, by their keys.</param>
/// <param name="IsIntact">False when the frozen chapters are not what was frozen.</param>
public sealed record WorkingReport(
    Report Report,
    ReportFrame Frame,
    IReadOnlyList<ModuleChapter> Chapters,
    IReadOnlyList<AbsentModule> Absent,
    IReadOnlyDictionary<string, ReportText> Texts,
    IReadOnlyList<LeftOutSection> LeftOut,
    IReadOnlyList<ReportComment> Comments,
    IReadOnlyDictionary<string, ReportFigure> Figures,
    bool IsIntact)
{
    /// <summary>How many comments wait for an answer.</summary>
    public int Unanswered => Comments.Count(comment => comment.Use is null);

    /// <summary>The document as it would be read now.</summary>
    public ReportDocument ToDocument() => ReportAssembly.Make(new ReportParts(
        Report.Title,
        ReportCover.Of(Report, Frame.At),
        Chapters,
        Texts.ToDictionary(text => text.Key, text => text.Value.Text, StringComparer.Ordinal),
        LeftOut,
        Figures));
}

/// <summary>An approved report as it is read.</summary>
/// <param name="Report">The report with its steps.</param>
/// <param name="Json">The snapshot, exactly as it was hashed.</param>
/// <param name="Sha256">The hash that it had when it was approved.</param>
/// <param name="Document">The snapshot; null when it cannot be read any more.</param>
/// <param name="IsIntact">False when the snapshot is not what was approved.</param>
/// <param name="Newer">The report that corrects it; null when there is none, or none that is approved.</param>
public sealed record ApprovedReport(Report Report, string Json, string Sha256, ReportDocument? Document, bool IsIntact, ListedReport? Newer);
