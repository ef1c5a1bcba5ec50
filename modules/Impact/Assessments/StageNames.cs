namespace Hyte.Impact.Assessments;

/// <summary>Stages in words and shapes.</summary>
internal static class StageNames
{
    public static string Name(this Stage stage) => stage switch
    {
        Stage.Draft => StageTexts.Draft,
        Stage.Screening => StageTexts.Screening,
        Stage.Assessing => StageTexts.Assessing,
        Stage.Consulting => StageTexts.Consulting,
        Stage.Finished => StageTexts.Finished,
        Stage.Attached => StageTexts.Attached,
        Stage.Following => StageTexts.Following,
        Stage.Closed => StageTexts.Closed,
        Stage.NotAssessed => StageTexts.NotAssessed,
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, null),
    };
}
