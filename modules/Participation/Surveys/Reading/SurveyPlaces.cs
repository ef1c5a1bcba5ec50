using Hyte.Participation.Surveys.Model;

namespace Hyte.Participation.Surveys.Reading;

/// <summary>Where things of the register are shown.</summary>
internal static class SurveyPlaces
{
    public const string Surveys = "/participation/surveys";
    public const string Questions = "/participation/questions";
    public const string PublicSurveys = "/osallistu/kyselyt";
    public const string PublicQuestion = "/osallistu/viikon-kysymys";

    public static string Of(SurveyKind kind, int id) => kind == SurveyKind.Survey ? $"{Surveys}/{id}" : $"{Questions}/{id}";

    /// <summary>Results for those who sign in.</summary>
    public static string ResultsOf(SurveyKind kind, int id) => kind == SurveyKind.Survey ? $"{Surveys}/{id}/results" : $"{Questions}/{id}";

    /// <summary>Results for residents.</summary>
    public static string PublicOf(int id) => $"{PublicSurveys}/{id}/tulokset";
}
