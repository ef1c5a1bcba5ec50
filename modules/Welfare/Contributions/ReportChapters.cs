using Hyte.Modules.Reports;
using Hyte.Programmes.Reports;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Welfare.Contributions;

internal sealed class ReportChapters([FromKeyedServices] ReportMaterials materials)
    : ProgrammeReportChapters(materials)
{
    /// <inheritdoc/>
    protected override IReadOnlyCollection<ReportTemplate> Offered { get; } = [ReportTemplate.PeriodFollowUp, ReportTemplate.YearlyWellbeing, ReportTemplate.BroadWellbeing, ReportTemplate.AuditExtract];
}
