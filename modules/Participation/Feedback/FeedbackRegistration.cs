using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Participation.Feedback;

/// <summary>Registers the use cases of feedback.</summary>
internal static class FeedbackRegistration
{
    public static IServiceCollection AddFeedback(this IServiceCollection services) => services;
}
