using Hyte.Modules;

namespace Hyte.Participation;

/// <summary>The permissions that guard whole pages, as constants for attributes. What a person may do with one measure is asked on the page.</summary>
internal static class Rights
{
    public const string Read = "participation.read";

    public const string ManagePeriods = "participation.period.manage";

    public const string EditPlan = "participation.plan.edit";

    public const string ReadImports = "participation.import.read";

    /// <summary>Keep the registers: events, walks, agreements, awards, projects, metrics.</summary>
    public const string EditRegisters = "participation.register.edit";

    /// <summary>Ask advisory bodies for statements and write how they were used.</summary>
    public const string AskStatements = "participation.statement.ask";

    /// <summary>Write a statement for an advisory body.</summary>
    public const string GiveStatements = "participation.statement.give";

    /// <summary>Read feedback with who sent it, route it, answer any of it, publish.</summary>
    public const string HandleFeedback = "participation.feedback.handle";

    /// <summary>Answer the feedback that was routed to one's own unit.</summary>
    public const string AnswerFeedback = "participation.feedback.answer";

    public const string EditSurveys = "participation.survey.edit";

    public const string EditBudgeting = "participation.budgeting.edit";

    public const string EditSpaces = "participation.space.edit";

    /// <summary>Take part as oneself: answer, vote, register, book.</summary>
    public const string TakePart = "participation.part.take";

    /// <summary>Open and close the residents' pages.</summary>
    public const string ManagePublic = "participation.public.manage";

    /// <summary>Find, give out and remove what is stored about a person.</summary>
    public const string HandlePrivacy = "participation.privacy.handle";

    /// <summary>What the registers declare beyond the plan's own permissions.</summary>
    public static IReadOnlyList<Permission> OfRegisters { get; } =
    [
        new(EditRegisters, RegisterTexts.PermissionRegisters, StandardRoles.Coordinator, StandardRoles.ParticipationCoordinator),
        new(AskStatements, RegisterTexts.PermissionStatements, StandardRoles.Coordinator, StandardRoles.ParticipationCoordinator, StandardRoles.AssessmentPreparer),
        new(GiveStatements, RegisterTexts.PermissionGiveStatement, StandardRoles.Coordinator, StandardRoles.ParticipationCoordinator, StandardRoles.Management),
        new(HandleFeedback, RegisterTexts.PermissionFeedback, StandardRoles.ParticipationCoordinator),
        new(AnswerFeedback, RegisterTexts.PermissionFeedbackAnswer, StandardRoles.MeasureOwner, StandardRoles.Coordinator, StandardRoles.ParticipationCoordinator),
        new(EditSurveys, RegisterTexts.PermissionSurveys, StandardRoles.Coordinator, StandardRoles.ParticipationCoordinator),
        new(EditBudgeting, RegisterTexts.PermissionBudgeting, StandardRoles.Coordinator, StandardRoles.ParticipationCoordinator),
        new(EditSpaces, RegisterTexts.PermissionSpaces, StandardRoles.Coordinator, StandardRoles.ParticipationCoordinator),
        new(TakePart, RegisterTexts.PermissionTakePart, StandardRoles.All),
        new(ManagePublic, RegisterTexts.PermissionPublic, StandardRoles.ParticipationCoordinator, StandardRoles.Administrator),
        new(HandlePrivacy, RegisterTexts.PermissionPrivacy, StandardRoles.ParticipationCoordinator),
    ];
}
