using Hyte.Modules.People;
using Hyte.Participation.Links;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Hyte.Participation.Statements;

/// <summary>The register as JSON: who was asked what and how it stands. The statements' texts and who gave them are not in it.</summary>
internal static class StatementsApi
{
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet("/statements", ListAsync)
        .RequireAuthorization(Rights.Read)
        .WithName("participation-statements")
        .WithSummary("Statements asked from advisory bodies, newest first; filtered by body, state (asked, given, answered, closed, withdrawn, late) and year of asking.");

    private static async Task<Ok<List<StatementLine>>> ListAsync(string? body, string? state, int? year, StatementRegister register, IDirectory directory, TimeProvider clock, CancellationToken ct)
    {
        var names = await directory.GetAsync(ct);
        var rows = await register.ReadAllAsync(new StatementFilter(null, body, state, year), clock.Today(), ct);
        return TypedResults.Ok(rows.ConvertAll(r => new StatementLine(
            r.Id, r.MatterId, r.Title, r.BodyCode, names.NameOf(r.BodyCode), Word(r.Stage), r.Use is { } use ? Word(use) : null,
            r.AskedOn, r.DueOn, r.GivenOn, r.AnsweredOn, r.ClosedOn, Registers.HrefOf(Registers.Statement, r.Id))));
    }

    private static string Word(StatementStage stage) => stage.ToString().ToLowerInvariant();

    private static string Word(StatementUse use) => use switch { StatementUse.Used => "used", StatementUse.Partly => "partly", _ => "not-used" };

    /// <summary>A statement in a list.</summary>
    internal sealed record StatementLine(
        int Id, int MatterId, string Title, string BodyCode, string Body, string State, string? Use,
        DateOnly AskedOn, DateOnly DueOn, DateOnly? GivenOn, DateOnly? AnsweredOn, DateOnly? ClosedOn, string Href);
}
