namespace Hyte.Participation.Metrics;

/// <summary>The levels of participation of the regional participation programme (maakunnan osallisuusohjelma), which the plan takes as its own, from the nearest to the furthest.</summary>
internal enum ParticipationLevel
{
    Belonging,
    Heard,
    Influence,
    Agency,
    Partnership,
}

internal static class ParticipationLevels
{
    public static string Word(this ParticipationLevel level) => level switch
    {
        ParticipationLevel.Belonging => MetricTexts.LevelBelonging,
        ParticipationLevel.Heard => MetricTexts.LevelHeard,
        ParticipationLevel.Influence => MetricTexts.LevelInfluence,
        ParticipationLevel.Agency => MetricTexts.LevelAgency,
        _ => MetricTexts.LevelPartnership,
    };
}
