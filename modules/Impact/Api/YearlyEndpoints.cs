using Hyte.Impact.Assessments;
using Hyte.Impact.Yearly;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Hyte.Impact.Api;

/// <summary>The yearly list as JSON: <c>GET yearly/{year}</c>.</summary>
internal static class YearlyEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet("/yearly/{year:int:range(2000,2099)}", ReadAsync)
        .RequireAuthorization(ImpactPermissions.Read)
        .WithName("impact-yearly")
        .WithSummary("A year of assessments by unit: screened, assessed, not assessed with reasons, alternatives, groups heard, predictions and how they held, and whether the assessment was in time.");

    private static async Task<Ok<Yearly>> ReadAsync(int year, ReadYear reading, CancellationToken ct)
    {
        var list = await reading.OfAsync(year, ct);
        return TypedResults.Ok(new Yearly(
            list.Year,
            list.Total,
            list.Units,
            [.. list.NotAssessed.Select(c => new NotAssessed(c.Id, c.Number, c.Title, c.MeetingDate, c.UnitCode, c.Reason, c.Signer, c.ScreenedOn))],
            [.. list.Assessed.Select(c => new Assessed(c.Id, c.Number, c.Title, c.MeetingDate, c.UnitCode, c.Stage.Name(), c.Alternatives, c.Groups, c.FinishedOn, c.PreparedOn))]));
    }

    /// <summary>A year.</summary>
    internal sealed record Yearly(int Year, YearlyCounts Total, IReadOnlyList<YearlyUnit> Units, IReadOnlyList<NotAssessed> NotAssessed, IReadOnlyList<Assessed> Assessed);

    /// <summary>A case that is not assessed.</summary>
    internal sealed record NotAssessed(int Id, string Number, string Title, DateOnly MeetingDate, string? Unit, string? Reason, string? Signer, DateOnly? DecidedOn);

    /// <summary>A case whose assessment is ready.</summary>
    internal sealed record Assessed(int Id, string Number, string Title, DateOnly MeetingDate, string? Unit, string Stage, int Alternatives, IReadOnlyList<string> GroupsHeard, DateOnly? FinishedOn, DateOnly? PreparedOn);
}
