using Hyte.Modules.Reports;

namespace Hyte.Programmes.Reports;

/// <summary>The module's chapters in the city's reports: made of what is frozen and of what everybody may read, in the words and figures of its own pages.</summary>
/// <param name="materials">Reads what they are made of.</param>
public abstract class ProgrammeReportChapters(ReportMaterials materials) : IReportChapters
{
    /// <summary>The reports that the module offers times for. In the others it takes part with its measures when it has something to tell.</summary>
    protected virtual IReadOnlyCollection<ReportTemplate> Offered { get; } = [ReportTemplate.PeriodFollowUp, ReportTemplate.AuditExtract];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ReportSpan>> SpansAsync(CancellationToken ct) => ReportSpans.Of(await materials.TimesAsync(ct), Offered);

    /// <inheritdoc/>
    public virtual async Task<IReadOnlyList<ReportChapter>> WriteAsync(ReportFrame frame, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var material = await materials.ReadAsync(frame, ct);
        var offers = Offered.Contains(frame.Template);
        return frame.Template switch
        {
            ReportTemplate.PeriodFollowUp => [.. PeriodChapters.Of(material)],
            ReportTemplate.AuditExtract => [.. AuditChapters.Of(material)],
            ReportTemplate.YearlyWellbeing => [.. YearlyChapters.Of(material, offers)],
            _ => [.. TermChapters.Of(material, offers)],
        };
    }
}
