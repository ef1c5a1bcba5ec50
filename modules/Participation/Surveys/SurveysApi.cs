using Microsoft.AspNetCore.Routing;

namespace Hyte.Participation.Surveys;

/// <summary>The register as JSON.</summary>
internal static class SurveysApi
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
    }
}
