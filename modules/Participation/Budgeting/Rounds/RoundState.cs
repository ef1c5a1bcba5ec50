using Hyte.Web;

namespace Hyte.Participation.Budgeting.Rounds;

/// <summary>How far a round of participatory budgeting has come. The order is the order of the round.</summary>
internal enum RoundState
{
    /// <summary>Luonnos: its rules are being written.</summary>
    Draft,

    /// <summary>Ehdotusvaihe: proposals are gathered.</summary>
    Proposing,

    /// <summary>Arviointi: experts say what can be carried out.</summary>
    Assessing,

    /// <summary>Äänestys.</summary>
    Voting,

    /// <summary>Tulokset: the vote is counted, the body has not decided.</summary>
    Counted,

    /// <summary>Päätetty: the body's decision is recorded.</summary>
    Decided,

    /// <summary>Suljettu.</summary>
    Closed,
}

/// <summary>A state as people see it.</summary>
internal static class RoundStateWords
{
    public static string Word(this RoundState state) => state switch
    {
        RoundState.Draft => BudgetTexts.StateDraft,
        RoundState.Proposing => BudgetTexts.StateProposing,
        RoundState.Assessing => BudgetTexts.StateAssessing,
        RoundState.Voting => BudgetTexts.StateVoting,
        RoundState.Counted => BudgetTexts.StateCounted,
        RoundState.Decided => BudgetTexts.StateDecided,
        _ => BudgetTexts.StateClosed,
    };

    public static Mark Mark(this RoundState state) => state switch
    {
        RoundState.Draft => new Mark(MarkShape.EmptyCircle, MarkTone.Neutral, state.Word()),
        RoundState.Proposing or RoundState.Assessing => new Mark(MarkShape.QuarterCircle, MarkTone.Progress, state.Word()),
        RoundState.Voting => new Mark(MarkShape.HalfCircle, MarkTone.Progress, state.Word()),
        RoundState.Counted => new Mark(MarkShape.ThreeQuarterCircle, MarkTone.Progress, state.Word()),
        RoundState.Decided => new Mark(MarkShape.FullCircle, MarkTone.Positive, state.Word()),
        _ => new Mark(MarkShape.FullCircle, MarkTone.Neutral, state.Word()),
    };
}
