using System.Threading.RateLimiting;
using Hyte.Web;

namespace Hyte.Host;

/// <summary>How many forms one address may send to the pages that need no account. Reading is never limited.</summary>
internal static class PublicFormLimit
{
    private const int DefaultPerTenMinutes = 30;

    public static void AddPublicForms(this IServiceCollection services, IConfiguration configuration)
    {
        var most = configuration.GetValue("Hyte:PublicForms:PerTenMinutes", DefaultPerTenMinutes);
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.AddPolicy(PublicForms.RateLimit, http => HttpMethods.IsPost(http.Request.Method)
                // People behind one router share an address: the limit is for programs, hence generous.
                ? RateLimitPartition.GetFixedWindowLimiter($"{http.Connection.RemoteIpAddress}", _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = TimeSpan.FromMinutes(10) })
                : RateLimitPartition.GetNoLimiter("reading"));
        });
    }
}
