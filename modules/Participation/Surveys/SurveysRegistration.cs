using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Participation.Surveys;

/// <summary>Registers the use cases of surveys.</summary>
internal static class SurveysRegistration
{
    public static IServiceCollection AddSurveys(this IServiceCollection services) => services;
}
