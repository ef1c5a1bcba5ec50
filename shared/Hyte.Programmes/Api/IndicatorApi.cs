using System.Globalization;
using Hyte.Programmes.Access;
using Hyte.Programmes.Indicators.Reading;
using Hyte.Programmes.Reading;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Api;

/// <summary>The JSON interface of indicators: the same figures, suggestions and explanations as on the pages, by the same reading.</summary>
public static class IndicatorApi
{
    /// <summary>Maps the interface below <c>/api/v1/{module}</c>.</summary>
    /// <param name="group">The module's own group.</param>
    /// <param name="moduleId">Id of the module.</param>
    public static void Map(IEndpointRouteBuilder group, string moduleId)
    {
        var indicators = group.MapGroup("indicators").RequireAuthorization(ProgrammePermissions.Read(moduleId)).WithTags(moduleId);

        indicators.MapGet("", (string? programme, HttpContext http, CancellationToken ct) => ListAsync(http.RequestServices, programme, ct))
            .WithName($"{moduleId}-indicators")
            .WithSummary("The module's indicators with their colour and explanation; those of one programme when its code is given.");
        indicators.MapGet("{id}", (string id, HttpContext http, CancellationToken ct) => FindAsync(http.RequestServices, id, ct))
            .WithName($"{moduleId}-indicator")
            .WithSummary("An indicator with series, observations, targets, progress and explanation. The id is its number or its code.");

        async Task<Results<Ok<IReadOnlyList<IndicatorSummaryAnswer>>, ProblemHttpResult>> ListAsync(IServiceProvider services, string? programme, CancellationToken ct)
        {
            var reading = services.GetRequiredKeyedService<IndicatorReading>(moduleId);
            IReadOnlyList<IndicatorDetails> found;
            if (string.IsNullOrEmpty(programme))
            {
                found = await reading.AllAsync(ct);
            }
            else
            {
                var programmes = await services.GetRequiredKeyedService<ProgrammeSnapshots>(moduleId).ListAsync(ct);
                if (programmes.FirstOrDefault(p => p.Code == programme) is not { } chosen) return Unknown(PageTexts.UnknownProgramme);
                found = await reading.OfProgrammeAsync(chosen.Id, ct);
            }

            return TypedResults.Ok<IReadOnlyList<IndicatorSummaryAnswer>>([.. found.Select(IndicatorSummaryAnswer.Of)]);
        }

        async Task<Results<Ok<IndicatorAnswer>, ProblemHttpResult>> FindAsync(IServiceProvider services, string id, CancellationToken ct)
        {
            var reading = services.GetRequiredKeyedService<IndicatorReading>(moduleId);
            var details = int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var key) ? await reading.FindAsync(key, ct) : await reading.FindAsync(id, ct);
            return details is null ? Unknown(PageTexts.UnknownIndicator) : TypedResults.Ok(IndicatorAnswer.Of(details));
        }
    }

    private static ProblemHttpResult Unknown(string what) => TypedResults.Problem(statusCode: StatusCodes.Status404NotFound, title: what);
}
