using Hyte.Participation.Links;
using Hyte.Participation.Metrics;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Participation.Walks;

/// <summary>Registers the use cases of walks.</summary>
internal static class WalksRegistration
{
    public static IServiceCollection AddWalks(this IServiceCollection services) => services
        .AddScoped<ObservationRegister>()
        .AddScoped<EditObservation>()
        .AddScoped<HandleObservation>()
        .AddScoped<ICountedRegister, AnsweredObservations>()
        .AddScoped<ITiedRegister, TiedObservations>();
}
