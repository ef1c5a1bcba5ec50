using Hyte.Web;

namespace Hyte.Participation.Budgeting.Proposals;

/// <summary>The answer to whether a proposal can be carried out.</summary>
internal enum Feasibility
{
    /// <summary>Ei arvioitu.</summary>
    NotAssessed,

    /// <summary>Toteutettavissa.</summary>
    Feasible,

    /// <summary>Toteutettavissa ehdolla; the reason tells the condition. Can be voted for.</summary>
    Conditional,

    /// <summary>Ei toteutettavissa. Never on a ballot.</summary>
    NotFeasible,
}

/// <summary>An answer as people see it.</summary>
internal static class FeasibilityWords
{
    public static bool IsOnBallot(this Feasibility feasibility) => feasibility is Feasibility.Feasible or Feasibility.Conditional;

    public static string Word(this Feasibility feasibility) => feasibility switch
    {
        Feasibility.Feasible => BudgetTexts.FeasibleYes,
        Feasibility.Conditional => BudgetTexts.FeasibleIf,
        Feasibility.NotFeasible => BudgetTexts.FeasibleNo,
        _ => BudgetTexts.FeasibleUnknown,
    };

    public static Mark Mark(this Feasibility feasibility) => feasibility switch
    {
        Feasibility.Feasible => new Mark(MarkShape.FullCircle, MarkTone.Positive, feasibility.Word()),
        Feasibility.Conditional => new Mark(MarkShape.HalfCircle, MarkTone.Attention, feasibility.Word()),
        Feasibility.NotFeasible => new Mark(MarkShape.Cross, MarkTone.Negative, feasibility.Word()),
        _ => new Mark(MarkShape.Dashed, MarkTone.Missing, feasibility.Word()),
    };
}
