using Hyte.Programmes.Reports;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Participation.Contributions;

internal sealed class ReportFigures([FromKeyedServices] ReportMaterials materials)
    : ProgrammeReportFigures(materials);
