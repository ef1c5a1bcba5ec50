using Hyte.Modules.Reports;

namespace Hyte.Platform.Reports.Reading;

/// <summary>A report in a list.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Template">Which report.</param>
/// <param name="Title">Its title.</param>
/// <param name="SpanName">The time as people call it.</param>
/// <param name="From">First day of what it tells of.</param>
/// <param name="To">Last day of it.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Edition">1, or more for a correction.</param>
/// <param name="CorrectsId">The report that it corrects.</param>
/// <param name="CouncilDay">The day of the council's decision; of an extract, of the audit committee's.</param>
/// <param name="CouncilSection">The section (§) of the council's minutes.</param>
/// <param name="ApprovedAt">When its snapshot was made, in UTC.</param>
/// <param name="Sha256">The hash of its snapshot.</param>
/// <param name="MovedAt">Its latest step, in UTC.</param>
public sealed record ListedReport(
    int Id,
    ReportTemplate Template,
    string Title,
    string SpanName,
    DateOnly From,
    DateOnly To,
    ReportState State,
    int Edition,
    int? CorrectsId,
    DateOnly? CouncilDay,
    int? CouncilSection,
    DateTime? ApprovedAt,
    string? Sha256,
    DateTime MovedAt);
