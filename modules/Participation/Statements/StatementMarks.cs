using Hyte.Web;

namespace Hyte.Participation.Statements;

/// <summary>Stages and uses of statements as people see them.</summary>
internal static class StatementMarks
{
    public static Mark ToMark(this StatementStage stage) => stage switch
    {
        StatementStage.Asked => new Mark(MarkShape.EmptyCircle, MarkTone.Neutral, StatementTexts.StageAsked),
        StatementStage.Given => new Mark(MarkShape.HalfCircle, MarkTone.Attention, StatementTexts.StageGiven),
        StatementStage.Answered => new Mark(MarkShape.ThreeQuarterCircle, MarkTone.Progress, StatementTexts.StageAnswered),
        StatementStage.Closed => new Mark(MarkShape.FullCircle, MarkTone.Positive, StatementTexts.StageClosed),
        _ => new Mark(MarkShape.Pause, MarkTone.Neutral, StatementTexts.StageWithdrawn),
    };

    public static Mark ToMark(this StatementUse use) => use switch
    {
        StatementUse.Used => new Mark(MarkShape.FullCircle, MarkTone.Positive, StatementTexts.UseUsed),
        StatementUse.Partly => new Mark(MarkShape.HalfCircle, MarkTone.Progress, StatementTexts.UsePartly),
        _ => new Mark(MarkShape.Cross, MarkTone.Neutral, StatementTexts.UseNotUsed),
    };
}
