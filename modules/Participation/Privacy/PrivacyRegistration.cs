using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Participation.Privacy;

/// <summary>Registers the use cases of requests about personal data.</summary>
internal static class PrivacyRegistration
{
    public static IServiceCollection AddPrivacy(this IServiceCollection services) => services.AddScoped<PersonalDataRequests>();
}
