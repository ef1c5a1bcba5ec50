using System.Text.Json;
using Hyte.Documents.Reports;
using Hyte.Modules.Reports;
using Hyte.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Platform.Reports.Reading;

/// <summary>Reads reports. Each costs a fixed number of queries of the platform's own, besides what the modules are asked.</summary>
public sealed class ReportReading(PlatformDbContext db, ReportSources sources, TimeProvider clock)
{
    /// <summary>Every report, the newest time first.</summary>
    public async Task<IReadOnlyList<ListedReport>> ListAsync(CancellationToken ct) => await Lines(
        db.Set<Report>().OrderByDescending(r => r.To).ThenBy(r => r.Template).ThenByDescending(r => r.Edition)).ToListAsync(ct);

    /// <summary>The report with its steps; null when there is none.</summary>
    public Task<Report?> FindAsync(int id, CancellationToken ct) =>
        db.Set<Report>().AsNoTracking().Include(r => r.Steps.OrderBy(s => s.Id)).SingleOrDefaultAsync(r => r.Id == id, ct);

    /// <summary>Reads a report that is being worked on, its chapters live or frozen.</summary>
    public async Task<WorkingReport> WorkAsync(Report report, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(report);
        var texts = await db.Set<ReportText>().AsNoTracking().Where(t => t.ReportId == report.Id).ToDictionaryAsync(t => t.Slot, StringComparer.Ordinal, ct);
        var leftOut = await db.Set<LeftOutSection>().AsNoTracking().Where(s => s.ReportId == report.Id).OrderBy(s => s.Id).ToListAsync(ct);
        var comments = await db.Set<ReportComment>().AsNoTracking().Where(c => c.ReportId == report.Id).OrderBy(c => c.Id).ToListAsync(ct);
        var frame = report.FrameAt(clock.GetUtcNow().UtcDateTime);
        var (chapters, frozen, isIntact) = await ChaptersAsync(report, frame, ct);
        var figures = await FiguresAsync(texts.Values.Select(t => t.Text), frozen, frame, ct);
        return new WorkingReport(report, frame, [.. HostChapters.All.Concat(chapters.Chapters).OrderBy(c => c.Chapter.Part)], chapters.Absent, texts, leftOut, comments, figures, isIntact);
    }

    /// <summary>The figures that texts name, as a report with the frame would show them.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="frozen">Figures that were frozen; they go before what the modules say now.</param>
    /// <param name="frame">What the report tells of.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<IReadOnlyDictionary<string, ReportFigure>> FiguresAsync(IEnumerable<string> texts, IEnumerable<ReportFigure> frozen, ReportFrame frame, CancellationToken ct)
    {
        var figures = frozen.DistinctBy(f => f.Key, StringComparer.Ordinal).ToDictionary(f => f.Key, StringComparer.Ordinal);
        var wanted = texts.SelectMany(ReportMarkdown.FigureKeys).Distinct(StringComparer.Ordinal).Where(key => !figures.ContainsKey(key)).ToList();
        foreach (var figure in await sources.FiguresAsync(wanted, frame, ct)) figures.TryAdd(figure.Key, figure);
        return figures;
    }

    /// <summary>Earlier wordings of a text, newest first.</summary>
    public async Task<IReadOnlyList<ReportWording>> EarlierAsync(ReportText text, CancellationToken ct) =>
        await db.Set<ReportText>().AsNoTracking().Where(t => t.Id == text.Id).SelectMany(t => t.Earlier).OrderByDescending(w => w.Version).ToListAsync(ct);

    /// <summary>Reads an approved report and checks that it is what was approved.</summary>
    public async Task<ApprovedReport> ApprovedAsync(Report report, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(report);
        var content = await db.Set<ReportContent>().AsNoTracking().SingleAsync(c => c.ReportId == report.Id && c.Kind == ReportContentKind.Approved, ct);
        var newer = await Lines(db.Set<Report>().Where(r => r.CorrectsId == report.Id && r.State == ReportState.Approved)).SingleOrDefaultAsync(ct);
        return new ApprovedReport(report, content.Json, content.Sha256, Document(content), content.IsIntact, newer);
    }

    private async Task<(WrittenChapters Chapters, IReadOnlyList<ReportFigure> Figures, bool IsIntact)> ChaptersAsync(Report report, ReportFrame frame, CancellationToken ct)
    {
        if (report.FrozenAt is null) return (await sources.ChaptersAsync(frame, ct), [], true);
        var content = await db.Set<ReportContent>().AsNoTracking().SingleAsync(c => c.ReportId == report.Id && c.Kind == ReportContentKind.Frozen, ct);
        var frozen = ReportJson.Read<FrozenChapters>(content.Json);
        return (new WrittenChapters(frozen.Chapters, []), frozen.Figures, content.IsIntact);
    }

    private static ReportDocument? Document(ReportContent content)
    {
        try
        {
            return ReportJson.Read<ReportDocument>(content.Json);
        }
        catch (Exception broken) when (broken is JsonException or NotSupportedException)
        {
            // What was damaged in the database may be no report any more. The page says so.
            return null;
        }
    }

    private IQueryable<ListedReport> Lines(IQueryable<Report> reports) =>
        from r in reports.AsNoTracking()
        select new ListedReport(
            r.Id,
            r.Template,
            r.Title,
            r.SpanName,
            r.From,
            r.To,
            r.State,
            r.Edition,
            r.CorrectsId,
            r.CouncilDay,
            r.CouncilSection,
            r.ApprovedAt,
            db.Set<ReportContent>().Where(c => c.ReportId == r.Id && c.Kind == ReportContentKind.Approved).Select(c => c.Sha256).FirstOrDefault(),
            r.Steps.Max(s => s.At));
}
