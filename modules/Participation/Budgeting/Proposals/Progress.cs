using Hyte.Web;

namespace Hyte.Participation.Budgeting.Proposals;

/// <summary>How far a chosen proposal has come.</summary>
internal enum Progress
{
    /// <summary>Suunnitteilla.</summary>
    Planned,

    /// <summary>Toteutettu.</summary>
    Done,
}

internal static class ProgressWords
{
    public static string Word(this Progress progress) => progress == Progress.Done ? BudgetTexts.ProgressDone : BudgetTexts.ProgressPlanned;

    public static Mark Mark(this Progress progress) => progress == Progress.Done
        ? new Mark(MarkShape.FullCircle, MarkTone.Positive, progress.Word())
        : new Mark(MarkShape.QuarterCircle, MarkTone.Progress, progress.Word());
}
