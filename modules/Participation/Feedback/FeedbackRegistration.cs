using Hyte.Participation.Links;
using Hyte.Participation.Metrics;
using Hyte.Participation.Privacy;
using Hyte.Participation.Public;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Participation.Feedback;

/// <summary>Registers the use cases of feedback.</summary>
internal static class FeedbackRegistration
{
    public static IServiceCollection AddFeedback(this IServiceCollection services) => services
        .AddScoped<FeedbackReceiving>()
        .AddScoped<FeedbackActs>()
        .AddScoped<FeedbackPost>()
        .AddScoped<FeedbackRegister>()
        .AddScoped<ThreadLinks>()
        .AddScoped<KeptPromises>()
        .AddScoped<IPersonalDataHolder, FeedbackSenders>()
        .AddScoped<IPromiseKept, PublishedFeedback>()
        .AddScoped<ICountedRegister, AnsweredFeedback>()
        .AddScoped<ICountedRegister, PublishedAnswers>()
        .AddScoped<ITiedRegister, TiedFeedback>();
}
