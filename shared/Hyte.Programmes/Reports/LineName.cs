using Hyte.Modules.Reports;
using Hyte.Programmes.Indicators.Listing;

namespace Hyte.Programmes.Reports;

/// <summary>What a line of an indicator is called in a table, and that it is not the city's when it is not.</summary>
internal static class LineName
{
    public static ReportCell Cell(IndicatorLine line) => new(line.Name.Length > 0 ? line.Name : line.Area.Name) { Note = Remark(line) };

    public static string? Remark(IndicatorLine line) => line.Kind switch
    {
        LineKind.Substitute => IndicatorListTexts.Substitute,
        LineKind.Other => IndicatorListTexts.OtherArea,
        _ => null,
    };
}
