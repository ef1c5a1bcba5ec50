using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Participation.Walks;

/// <summary>Registers the use cases of walks.</summary>
internal static class WalksRegistration
{
    public static IServiceCollection AddWalks(this IServiceCollection services) => services;
}
