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

    /// <summary>The stage in addresses and in the interface: <c>not-assessed</c>.</summary>
    public static string Code(this Stage stage) => stage == Stage.NotAssessed ? "not-assessed" : stage.ToString().ToLowerInvariant();

    /// <summary>The stage of a code; null when there is none.</summary>
    public static Stage? Find(string? code) => Enum.GetValues<Stage>().Cast<Stage?>().FirstOrDefault(stage => stage!.Value.Code() == code);
}
