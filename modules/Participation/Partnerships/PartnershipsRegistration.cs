using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Participation.Partnerships;

/// <summary>Registers the use cases of agreements, awards and crowd-funded projects.</summary>
internal static class PartnershipsRegistration
{
    public static IServiceCollection AddPartnerships(this IServiceCollection services) => services;
}
