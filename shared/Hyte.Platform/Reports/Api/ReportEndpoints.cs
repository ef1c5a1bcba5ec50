using System.Text;
using System.Text.Json;
using Hyte.Documents.Reports;
using Hyte.Modules.Reports;
using Hyte.Platform.Reports.Reading;
using Hyte.Platform.Rights;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hyte.Platform.Reports.Api;

/// <summary>Approved reports as JSON.</summary>
internal static class ReportEndpoints
{
    public static void MapReports(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/v1/reports", ListAsync)
            .RequireAuthorization(PlatformPermissions.ReportsRead)
            .WithName("reports")
            .WithSummary("Every approved report, the newest time first. A corrected report names the one that corrects it.")
            .WithTags("Hyte");
        app.MapGet("/api/v1/reports/{id:int}", OneAsync)
            .RequireAuthorization(PlatformPermissions.ReportsRead)
            .Produces<ApprovedReportAnswer>()
            .Produces(StatusCodes.Status404NotFound)
            .WithName("report")
            .WithSummary("An approved report as it was approved. The hash is SHA-256 of the bytes of the document as they stand in the answer.")
            .WithTags("Hyte");
    }

    private static async Task<IReadOnlyList<ReportAnswer>> ListAsync(ReportReading reading, CancellationToken ct)
    {
        var approved = (await reading.ListAsync(ct)).Where(line => line.State == ReportState.Approved).ToList();
        var newer = approved.Where(line => line.CorrectsId is not null).ToDictionary(line => line.CorrectsId!.Value, line => line.Id);
        return [.. approved.Select(line => Answer(line, newer.TryGetValue(line.Id, out var id) ? id : null))];
    }

    private static async Task<IResult> OneAsync(int id, ReportReading reading, CancellationToken ct)
    {
        if (await reading.FindAsync(id, ct) is not { State: ReportState.Approved } report) return TypedResults.NotFound();
        var approved = await reading.ApprovedAsync(report, ct);
        return TypedResults.Bytes(Write(approved), "application/json; charset=utf-8");
    }

    // The document goes out byte by byte as it was hashed; written anew it might be escaped in another way.
    private static byte[] Write(ApprovedReport approved)
    {
        var head = new ReportHead(approved.Report.Id, approved.Sha256, approved.IsIntact, approved.Newer?.Id);
        using var stream = new MemoryStream();
        stream.Write(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(head, ReportJson.Options)[..^1]));
        stream.Write(",\"document\":"u8);
        stream.Write(approved.Document is null ? "null"u8 : Encoding.UTF8.GetBytes(approved.Json));
        stream.Write("}"u8);
        return stream.ToArray();
    }

    private static ReportAnswer Answer(ListedReport line, int? correctedBy) => new(
        line.Id, line.Template, line.Title, line.SpanName, line.From, line.To, line.Edition, line.CorrectsId, correctedBy, line.CouncilDay!.Value, line.CouncilSection!.Value, line.ApprovedAt!.Value, line.Sha256!);

    private sealed record ReportHead(int Id, string Sha256, bool IsIntact, int? CorrectedBy);
}

/// <summary>An approved report in the interface's list.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Template">Which report: <c>periodFollowUp</c>, <c>yearlyWellbeing</c> or <c>broadWellbeing</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Span">The time that it tells of, as people call it.</param>
/// <param name="From">First day of it.</param>
/// <param name="To">Last day of it.</param>
/// <param name="Edition">1, or more for a correction.</param>
/// <param name="Corrects">The report that it corrects; null when it corrects none.</param>
/// <param name="CorrectedBy">The approved report that corrects it; null when there is none.</param>
/// <param name="CouncilDay">The day of the council's decision; of an extract, of the audit committee's.</param>
/// <param name="CouncilSection">The section (§) of the council's minutes.</param>
/// <param name="ApprovedAt">When the snapshot was made, in UTC.</param>
/// <param name="Sha256">SHA-256 of the snapshot, in lower-case hexadecimal.</param>
public sealed record ReportAnswer(
    int Id,
    ReportTemplate Template,
    string Title,
    string Span,
    DateOnly From,
    DateOnly To,
    int Edition,
    int? Corrects,
    int? CorrectedBy,
    DateOnly CouncilDay,
    int CouncilSection,
    DateTime ApprovedAt,
    string Sha256);

/// <summary>An approved report in the interface.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Sha256">SHA-256 that the document had when it was approved, in lower-case hexadecimal.</param>
/// <param name="IsIntact">False when the document is not what was approved.</param>
/// <param name="CorrectedBy">The approved report that corrects it; null when there is none.</param>
/// <param name="Document">The document; null when it has been damaged so that it is no JSON any more.</param>
public sealed record ApprovedReportAnswer(int Id, string Sha256, bool IsIntact, int? CorrectedBy, ReportDocument? Document);
