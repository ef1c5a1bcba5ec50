using Hyte.Participation.Links;
using Hyte.Participation.Metrics;
using Hyte.Participation.Privacy;
using Hyte.Participation.Public;
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
        .AddScoped<IExperience, SurveyExperience>()
        .AddScoped<WrittenAnswers>()
        .AddScoped<IPersonalDataHolder, WrittenAnswers>()
        .AddScoped<IPromiseKept, WhatSurveysChanged>()
        .AddScoped<ICountedRegister, CountedClosedSurveys>()
        .AddScoped<ICountedRegister, CountedWeeklyQuestions>()
        .AddScoped<ITiedRegister, TiedSurveys>();
}
