using Hyte.Modules.Reports;
using Hyte.Participation.Reporting;
using Hyte.Programmes.Reports;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Participation.Contributions;

/// <summary>The plan's follow-up, and after it its metrics and promises. One contribution writes all, so that none is missing while another answers.</summary>
internal sealed class ReportChapters([FromKeyedServices] ReportMaterials materials, PlanChapters plan)
    : ProgrammeReportChapters(materials)
{
    public override async Task<IReadOnlyList<ReportChapter>> WriteAsync(ReportFrame frame, CancellationToken ct) =>
        [.. await base.WriteAsync(frame, ct), .. await plan.WriteAsync(frame, ct)];
}
