using Hyte.Modules.People;
using Hyte.Participation.Metrics;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Participation.Pages;

/// <summary>An action of the plan, with its metrics.</summary>
[Authorize(Policy = Rights.Read)]
internal sealed class MeasureModel(
    [FromKeyedServices(ParticipationModule.Id)] ProgrammeModule module,
    [FromKeyedServices(ParticipationModule.Id)] MeasureReading reading,
    MeasureLinks links,
    [FromKeyedServices(ParticipationModule.Id)] PlanChanges changes,
    IDirectory directory,
    ICurrentUser user,
    TimeProvider clock,
    ReadMetrics metrics) : MeasurePage(module, reading, links, changes, directory, user, clock)
{
    public IReadOnlyList<MetricLine> Metrics { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (context.HandlerArguments.TryGetValue("id", out var value) && value is int id)
        {
            var ct = context.HttpContext.RequestAborted;
            Metrics = [.. ((await metrics.OfActionAsync(id, ct))?.Lines ?? []).Where(line => line.Action.Id == id)];
        }

        await next();
    }
}
