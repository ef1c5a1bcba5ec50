using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Participation.Events;

/// <summary>Registers the use cases of events.</summary>
internal static class EventsRegistration
{
    public static IServiceCollection AddEvents(this IServiceCollection services) => services;
}
