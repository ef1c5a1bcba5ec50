using Hyte.Participation.Metrics;
using Hyte.Participation.Privacy;
using Hyte.Participation.Surveys.Answering;
using Hyte.Participation.Surveys.Counting;
using Hyte.Participation.Surveys.Editing;
using Hyte.Participation.Surveys.Reading;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Participation.Surveys;

/// <summary>Registers the use cases of surveys.</summary>
internal static class SurveysRegistration
{
    public static IServiceCollection AddSurveys(this IServiceCollection services) => services
        .AddScoped<SurveyEditing>()
        .AddScoped<SurveyLife>()
        .AddScoped<QuestionEditing>()
        .AddScoped<WeeklyQuestions>()
        .AddScoped<AnswerKeys>()
        .AddScoped<AnswerSaving>()
        .AddScoped<SurveyCounts>()
        .AddScoped<SurveyRegister>()
        .AddScoped<ClosedSurveys>()
        .AddScoped<SurveyExperience>()
        .AddScoped<WrittenAnswers>()
        .AddScoped<IPersonalDataHolder>(services => services.GetRequiredService<WrittenAnswers>())
        .AddScoped<ICountedRegister, CountedClosedSurveys>()
        .AddScoped<ICountedRegister, CountedWeeklyQuestions>();
}
