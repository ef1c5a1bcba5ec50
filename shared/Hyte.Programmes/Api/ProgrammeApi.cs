using Hyte.Programmes.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Api;

/// <summary>The JSON interface of a module with programmes: the same plan, follow-up and roll-up as on its pages.</summary>
public static class ProgrammeApi
{
    /// <summary>Maps the interface below <c>/api/v1/{module}</c>.</summary>
    /// <param name="group">The module's own group.</param>
    /// <param name="moduleId">Id of the module.</param>
    public static void Map(IEndpointRouteBuilder group, string moduleId)
    {
        var programmes = group.MapGroup("programmes").RequireAuthorization(ProgrammePermissions.Read(moduleId)).WithTags(moduleId);

        programmes.MapGet("", (HttpContext http, CancellationToken ct) => Answers(http).ListAsync(ct))
            .WithName($"{moduleId}-programmes")
            .WithSummary("The module's programmes, those in force first.");
        programmes.MapGet("{id}", (string id, HttpContext http, CancellationToken ct) => Answers(http).FindAsync(id, ct))
            .WithName($"{moduleId}-programme")
            .WithSummary("A programme with its focus areas and periods. The id is the programme's code.");
        programmes.MapGet("{id}/measures", (string id, HttpContext http, CancellationToken ct) => Answers(http).MeasuresAsync(id, ct))
            .WithName($"{moduleId}-measures")
            .WithSummary("The measures of a programme in the order of the plan, each with its follow-ups by period.");
        programmes.MapGet("{id}/summary", (string id, string? period, HttpContext http, CancellationToken ct) => Answers(http).SummariseAsync(id, period, ct))
            .WithName($"{moduleId}-summary")
            .WithSummary("How many measures are reported in a period (1/23), and in which status. Without a period: the open one, or the latest.");

        ProgrammeAnswers Answers(HttpContext http) => http.RequestServices.GetRequiredKeyedService<ProgrammeAnswers>(moduleId);
    }
}
