using Hyte.Impact.Assessments;
using Hyte.Impact.Cases;
using Hyte.Impact.Data;
using Hyte.Impact.ListCases;
using Hyte.Impact.Sheets;
using Hyte.Impact.Versions;
using Hyte.Modules.People;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Api;

/// <summary>The register and the assessments as JSON: <c>GET cases</c>, <c>GET cases/{id}</c> and <c>GET cases/{id}/versions/{number}</c>.</summary>
internal static class CaseEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var cases = endpoints.MapGroup("/cases").RequireAuthorization(ImpactPermissions.Read);
        cases.MapGet("", ListAsync).WithName("impact-cases").WithSummary("Decision cases with their stages, newest meeting first; filtered by words (q), body, year of the meeting and stage.");
        cases.MapGet("/{id:int}", FindAsync).WithName("impact-case").WithSummary("One decision case with its whole assessment: screening, alternatives with costs, effects, comparison, hearings, mitigation, conclusion, follow-up, links, attached versions and the decision.");
        cases.MapGet("/{id:int}/versions/{number:int}", FindVersionAsync).WithName("impact-case-version").WithSummary("One attached version: the text that was kept, its SHA-256, whether they still agree, and the same assessment in the words of this interface.");
    }

    private static async Task<Results<Ok<List<CaseLine>>, ValidationProblem>> ListAsync(string? q, string? body, int? year, string? stage, CaseRegister register, IDirectory directory, CancellationToken ct)
    {
        // A program that misspells a stage must not take the whole register for it.
        if (stage is not null && StageNames.Find(stage) is null) return TypedResults.ValidationProblem(new Dictionary<string, string[]> { [nameof(stage)] = [string.Format(StageTexts.UnknownCode, string.Join(", ", Enum.GetValues<Stage>().Select(s => s.Code())))] });
        var names = await directory.GetAsync(ct);
        var rows = await register.ReadAllAsync(new CaseFilter(q, body, year, StageNames.Find(stage)), ct);
        return TypedResults.Ok(rows.ConvertAll(row =>
            new CaseLine(row.Id, row.Number.ToString(), row.Title, Body.Of(row.BodyCode, names), row.MeetingDate, names.PreparerName(row.PreparerTitleCode, row.PreparerName), CodedName.Of(row.Stage))));
    }

    private static async Task<Results<Ok<CaseDetails>, NotFound>> FindAsync(
        int id, ImpactDbContext db, ReadSheet sheets, ReadVersions versions, IDirectory directory, ICurrentUser user, CancellationToken ct)
    {
        if (await db.Cases.AsNoTracking().Readable(user).SingleOrDefaultAsync(c => c.Id == id, ct) is not { } found) return TypedResults.NotFound();
        if (await sheets.OfAsync(id, user, ct) is not { } sheet) return TypedResults.NotFound();
        var names = await directory.GetAsync(ct);
        var kept = await versions.OfAsync(id, ct);
        return TypedResults.Ok(new CaseDetails(
            found.Id, found.Number.ToString(), found.Title, Body.Of(found.BodyCode, names), found.MeetingDate,
            sheet.Preparer, found.Description, found.Version, found.CreatedAt, found.ChangedAt,
            CodedName.Of(sheet.Stage),
            AssessmentAnswers.Of(sheet),
            [.. kept.Select(v => new VersionSummary(v.Number, new Body(v.BodyCode, v.Body), v.MeetingDate, v.MadeAt, v.Hash, DecisionAnswer.Of(v.Decision, names)))],
            // What was decided on an older version is no decision on what was attached since.
            DecisionAnswer.Of(kept.Count > 0 ? kept[0].Decision : null, names)));
    }

    private static async Task<Results<Ok<VersionDetails>, NotFound>> FindVersionAsync(int id, int number, ReadVersions versions, CancellationToken ct)
    {
        if (await versions.FindAsync(id, number, ct) is not { } kept) return TypedResults.NotFound();
        var sheet = SheetJson.Read(kept.Json);
        return TypedResults.Ok(new VersionDetails(
            id, kept.Number, sheet.Number, sheet.Title, new Body(kept.BodyCode, sheet.Body), kept.MeetingDate, kept.CreatedAt, kept.Hash, SheetJson.HashOf(kept.Json) == kept.Hash, kept.Json, AssessmentAnswers.Of(sheet)));
    }

    /// <summary>The deciding body.</summary>
    internal sealed record Body(string Code, string Name)
    {
        public static Body Of(string code, DirectorySnapshot names) => new(code, names.NameOf(code));
    }

    /// <summary>A case in a list.</summary>
    internal sealed record CaseLine(int Id, string Number, string Title, Body Body, DateOnly MeetingDate, string Preparer, CodedName Stage);

    /// <summary>A case alone. Moments are UTC.</summary>
    internal sealed record CaseDetails(
        int Id, string Number, string Title, Body Body, DateOnly MeetingDate, string Preparer, string? Description, int Version, DateTime CreatedAt, DateTime ChangedAt,
        CodedName Stage, AssessmentAnswer Assessment, IReadOnlyList<VersionSummary> Versions, DecisionAnswer? Decision);

    /// <summary>An attached version in a list, newest first.</summary>
    internal sealed record VersionSummary(int Number, Body Body, DateOnly MeetingDate, DateTime AttachedAt, string Hash, DecisionAnswer? Decision);

    /// <summary>An attached version alone.</summary>
    /// <remarks>The hash is SHA-256 of the text in UTF-8, as it stands in <c>json</c>. The text is in the form of its day; programs that read on read <c>assessment</c>.</remarks>
    internal sealed record VersionDetails(
        int CaseId, int Number, string CaseNumber, string Title, Body Body, DateOnly MeetingDate, DateTime AttachedAt, string Hash, bool IsIntact, string Json, AssessmentAnswer Assessment);

    /// <summary>What a body decided; no alternative when it chose none of them.</summary>
    internal sealed record DecisionAnswer(Body Body, DateOnly DecidedOn, int Section, int? AlternativeId, string? DeviationReason)
    {
        public static DecisionAnswer? Of(CaseDecision? decision, DirectorySnapshot names) => decision is null
            ? null
            : new DecisionAnswer(Body.Of(decision.BodyCode, names), decision.DecidedOn, decision.Section, decision.AlternativeId, decision.DeviationReason);
    }
}
