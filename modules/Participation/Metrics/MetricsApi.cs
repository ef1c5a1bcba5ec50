using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Hyte.Participation.Metrics;

/// <summary>The metrics of the plan as JSON: <c>GET metrics?plan=</c>.</summary>
internal static class MetricsApi
{
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints
        .MapGet("/metrics", ListAsync)
        .RequireAuthorization(Rights.Read)
        .WithName("participation-metrics")
        .WithSummary("What the plan promises, and what the registers say of it by year. A value that is null is missing, not zero.");

    private static async Task<Ok<List<MetricAnswer>>> ListAsync(ReadMetrics metrics, string? plan, CancellationToken ct)
    {
        var board = plan is null ? await metrics.ReadAsync(ct) : await metrics.OfPlanAsync(plan, ct);
        return TypedResults.Ok((board?.Lines ?? []).Select(line => new MetricAnswer(
            line.Metric.Id, line.Metric.Name, line.Action.Number, line.Action.Name, line.Metric.Kind, MetricWords.Rule(line), line.Metric.AtLeast, line.Metric.ReachedOn,
            [.. line.Years.Select(y => new YearAnswer(y.Year, y.Value, y.Verdict, y.Source, [.. y.Items.Select(i => new ItemAnswer(i.Day, i.Title, i.Href))]))])).ToList());
    }

    internal sealed record MetricAnswer(
        int Id, string Name, string Number, string Action, MetricKind Kind, string Rule, decimal? AtLeast, DateOnly? ReachedOn, IReadOnlyList<YearAnswer> Years);

    /// <summary>What a metric says of a year.</summary>
    internal sealed record YearAnswer(int Year, decimal? Value, MetricVerdict Verdict, string? Source, IReadOnlyList<ItemAnswer> Items);

    /// <summary>One of the things behind a count.</summary>
    internal sealed record ItemAnswer(DateOnly Day, string Title, string Href);
}
