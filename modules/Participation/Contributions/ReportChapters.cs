using Hyte.Programmes.Reports;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Participation.Contributions;

internal sealed class ReportChapters([FromKeyedServices] ReportMaterials materials)
    : ProgrammeReportChapters(materials);
