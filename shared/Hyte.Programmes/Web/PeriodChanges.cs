using Hyte.Programmes.Periods;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Web;

/// <summary>What the page of a period can do with it, in one parameter.</summary>
public sealed class PeriodChanges([FromKeyedServices] ClosePeriod close, [FromKeyedServices] ReopenPeriod reopen, [FromKeyedServices] ReportPeriod report)
{
    internal Task<ClosingResult?> CloseAsync(int periodId, CancellationToken ct) => close.ExecuteAsync(periodId, ct);

    internal Task<bool> ReopenAsync(int periodId, CancellationToken ct) => reopen.ExecuteAsync(periodId, ct);

    internal Task<bool> ReportAsync(int periodId, DateOnly on, CancellationToken ct) => report.ExecuteAsync(periodId, on, ct);
}
