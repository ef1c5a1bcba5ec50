using Microsoft.AspNetCore.Routing;

namespace Hyte.Participation.Spaces;

/// <summary>The register as JSON.</summary>
internal static class SpacesApi
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
    }
}
