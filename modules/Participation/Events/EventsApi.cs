using Microsoft.AspNetCore.Routing;

namespace Hyte.Participation.Events;

/// <summary>The register as JSON.</summary>
internal static class EventsApi
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
    }
}
