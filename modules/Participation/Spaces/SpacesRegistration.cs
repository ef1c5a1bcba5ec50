using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Participation.Spaces;

/// <summary>Registers the use cases of spaces and their bookings.</summary>
internal static class SpacesRegistration
{
    public static IServiceCollection AddSpaces(this IServiceCollection services) => services;
}
