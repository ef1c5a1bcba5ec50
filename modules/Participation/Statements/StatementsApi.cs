using Microsoft.AspNetCore.Routing;

namespace Hyte.Participation.Statements;

/// <summary>The register as JSON.</summary>
internal static class StatementsApi
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
    }
}
