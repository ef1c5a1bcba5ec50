using Hyte.Modules.People;
using Hyte.Participation.Links;
using Hyte.Participation.Metrics;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Participation.Pages;

/// <summary>An action of the plan, with its metrics and what the registers have of it.</summary>
[Authorize(Policy = Rights.Read)]
internal sealed class MeasureModel(
    [FromKeyedServices(ParticipationModule.Id)] ProgrammeModule module,
    [FromKeyedServices(ParticipationModule.Id)] MeasureReading reading,
    MeasureLinks links,
    [FromKeyedServices(ParticipationModule.Id)] PlanChanges changes,
    IDirectory directory,
    ICurrentUser user,
    TimeProvider clock,
    TiedEntries entries,
    ReadMetrics metrics) : MeasurePage(module, reading, links, changes, directory, user, clock)
{
    /// <summary>Records of the registers that are tied to the action.</summary>
    public IReadOnlyList<TiedEntry> Entries { get; private set; } = [];

    public IReadOnlyList<MetricLine> Metrics { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (context.HandlerArguments.TryGetValue("id", out var value) && value is int id)
        {
            var ct = context.HttpContext.RequestAborted;
            Entries = await entries.OfAsync(id, ct);
            Metrics = [.. ((await metrics.OfActionAsync(id, ct))?.Lines ?? []).Where(line => line.Action.Id == id)];
        }

        await next();
    }
}
