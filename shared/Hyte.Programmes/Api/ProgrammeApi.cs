using Microsoft.AspNetCore.Routing;

namespace Hyte.Programmes.Api;

/// <summary>The JSON interface of a module with programmes.</summary>
public static class ProgrammeApi
{
    /// <summary>Maps the interface.</summary>
    public static void Map(IEndpointRouteBuilder group, string moduleId)
    {
    }
}
