using Microsoft.AspNetCore.Routing;

namespace Hyte.Participation.Metrics;

/// <summary>The register as JSON.</summary>
internal static class MetricsApi
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
    }
}
