using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Participation.Public;

/// <summary>Registers what the residents' pages need.</summary>
internal static class PublicRegistration
{
    public static IServiceCollection AddPublicArea(this IServiceCollection services) => services
        .AddScoped<PublicSwitch>()
        .AddScoped<OneUseLinks>();
}
