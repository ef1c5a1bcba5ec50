namespace Hyte.Participation.Links;

/// <summary>The registers whose records can be tied to measures, by the name that the database keeps.</summary>
internal static class Registers
{
    public const string Event = "event";
    public const string Observation = "observation";
    public const string Statement = "statement";
    public const string Feedback = "feedback";
    public const string Survey = "survey";
    public const string BudgetRound = "budget-round";
    public const string Space = "space";
    public const string Agreement = "agreement";
    public const string Award = "award";
    public const string Project = "project";

    /// <summary>Where a record of a register is shown.</summary>
    public static string HrefOf(string register, int id) => register switch
    {
        Event => $"/participation/events/{id}",
        Observation => $"/participation/observations/{id}",
        Statement => $"/participation/statements/{id}",
        Feedback => $"/participation/feedback/{id}",
        Survey => $"/participation/surveys/{id}",
        BudgetRound => $"/participation/budgeting/{id}",
        Space => $"/participation/spaces/{id}",
        Agreement => $"/participation/agreements/{id}",
        Award => $"/participation/awards/{id}",
        Project => $"/participation/projects/{id}",
        _ => throw new ArgumentOutOfRangeException(nameof(register), register, "No such register."),
    };
}
