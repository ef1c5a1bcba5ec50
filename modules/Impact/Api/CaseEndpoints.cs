using Hyte.Impact.Assessments;
using Hyte.Impact.Cases;
using Hyte.Impact.Data;
using Hyte.Impact.ListCases;
using Hyte.Modules.People;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Api;

/// <summary>The register as JSON: <c>GET cases</c> and <c>GET cases/{id}</c>.</summary>
internal static class CaseEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var cases = endpoints.MapGroup("/cases").RequireAuthorization(ImpactPermissions.Read);
        cases.MapGet("", ListAsync).WithName("impact-cases").WithSummary("Decision cases, newest meeting first; filtered by words (q), body, year of the meeting and stage.");
        cases.MapGet("/{id:int}", FindAsync).WithName("impact-case").WithSummary("One decision case.");
    }

    private static async Task<Ok<List<CaseLine>>> ListAsync(string? q, string? body, int? year, Stage? stage, CaseRegister register, IDirectory directory, CancellationToken ct)
    {
        var names = await directory.GetAsync(ct);
        var rows = await register.ReadAllAsync(new CaseFilter(q, body, year, stage), ct);
        return TypedResults.Ok(rows.ConvertAll(row =>
            new CaseLine(row.Id, row.Number.ToString(), row.Title, Body.Of(row.BodyCode, names), row.MeetingDate, names.PreparerName(row.PreparerTitleCode, row.PreparerName))));
    }

    private static async Task<Results<Ok<CaseDetails>, NotFound>> FindAsync(int id, ImpactDbContext db, IDirectory directory, ICurrentUser user, CancellationToken ct)
    {
        if (await db.Cases.AsNoTracking().Readable(user).SingleOrDefaultAsync(c => c.Id == id, ct) is not { } found) return TypedResults.NotFound();
        var names = await directory.GetAsync(ct);
        return TypedResults.Ok(new CaseDetails(
            found.Id, found.Number.ToString(), found.Title, Body.Of(found.BodyCode, names), found.MeetingDate,
            names.PreparerName(found.PreparerTitleCode, found.PreparerName), found.Description, found.Version, found.CreatedAt, found.ChangedAt));
    }

    /// <summary>The deciding body.</summary>
    internal sealed record Body(string Code, string Name)
    {
        public static Body Of(string code, DirectorySnapshot names) => new(code, names.NameOf(code));
    }

    /// <summary>A case in a list.</summary>
    internal sealed record CaseLine(int Id, string Number, string Title, Body Body, DateOnly MeetingDate, string Preparer);

    /// <summary>A case alone. Moments are UTC.</summary>
    internal sealed record CaseDetails(
        int Id, string Number, string Title, Body Body, DateOnly MeetingDate, string Preparer, string? Description, int Version, DateTime CreatedAt, DateTime ChangedAt);
}
