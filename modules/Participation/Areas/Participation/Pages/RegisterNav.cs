using Hyte.Modules.People;

namespace Hyte.Participation.Pages;

/// <summary>A link to a part of the module.</summary>
/// <param name="Text">A word or two: all of them fit on one line of a common screen.</param>
/// <param name="Href">The part's first page.</param>
/// <param name="IsCare">The part cares for the others rather than follows the plan, so it stands apart.</param>
internal sealed record RegisterPart(string Text, string Href, bool IsCare = false);

/// <summary>The parts of the module, as links above each register.</summary>
internal static class RegisterNav
{
    private static readonly (RegisterPart Part, string Permission)[] Parts =
    [
        (new(RegisterTexts.Plan, "/participation"), Rights.Read),
        (new(MetricTexts.Title, "/participation/metrics"), Rights.Read),
        (new(EventTexts.Title, "/participation/events"), Rights.Read),
        (new(RegisterTexts.NavWalks, "/participation/observations"), Rights.Read),
        (new(StatementTexts.Title, "/participation/statements"), Rights.Read),
        (new(RegisterTexts.NavFeedback, "/participation/feedback"), Rights.AnswerFeedback),
        (new(SurveyTexts.Title, "/participation/surveys"), Rights.Read),
        (new(RegisterTexts.NavBudgeting, "/participation/budgeting"), Rights.Read),
        (new(RegisterTexts.NavSpaces, "/participation/spaces"), Rights.Read),
        (new(PartnershipTexts.Title, "/participation/partnerships"), Rights.Read),
        (new(PublicTexts.Title, "/participation/public", true), Rights.ManagePublic),
        (new(RegisterTexts.NavPrivacy, "/participation/privacy", true), Rights.HandlePrivacy),
    ];

    /// <summary>The links that the person may follow.</summary>
    public static IEnumerable<RegisterPart> For(ICurrentUser user) => Parts.Where(part => user.May(part.Permission)).Select(part => part.Part);
}
