using Hyte.Participation.Links;
using Hyte.Participation.Metrics;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Participation.Partnerships;

/// <summary>Registers what agreements, awards and projects count.</summary>
internal static class PartnershipsRegistration
{
    public static IServiceCollection AddPartnerships(this IServiceCollection services) => services
        .AddScoped<ICountedRegister, AgreementCount>()
        .AddScoped<ICountedRegister, AwardCount>()
        .AddScoped<ICountedRegister, CrowdFundedCount>()
        .AddScoped<ICountedRegister, JointCount>()
        .AddScoped<ITiedRegister, TiedAgreements>()
        .AddScoped<ITiedRegister, TiedAwards>()
        .AddScoped<ITiedRegister, TiedProjects>();
}
