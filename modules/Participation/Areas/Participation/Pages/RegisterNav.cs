using Hyte.Modules.People;

namespace Hyte.Participation.Pages;

/// <summary>The parts of the module, as links above each register.</summary>
internal static class RegisterNav
{
    private static readonly (string Text, string Href, string Permission)[] Parts =
    [
        (RegisterTexts.Plan, "/participation", Rights.Read),
        (MetricTexts.Title, "/participation/metrics", Rights.Read),
        (EventTexts.Title, "/participation/events", Rights.Read),
        (WalkTexts.Title, "/participation/observations", Rights.Read),
        (StatementTexts.Title, "/participation/statements", Rights.Read),
        (FeedbackTexts.Title, "/participation/feedback", Rights.AnswerFeedback),
        (SurveyTexts.Title, "/participation/surveys", Rights.Read),
        (BudgetTexts.Title, "/participation/budgeting", Rights.Read),
        (SpaceTexts.Title, "/participation/spaces", Rights.Read),
        (PartnershipTexts.Title, "/participation/partnerships", Rights.Read),
        (PublicTexts.Title, "/participation/public", Rights.ManagePublic),
    ];

    /// <summary>The links that the person may follow.</summary>
    public static IEnumerable<(string Text, string Href)> For(ICurrentUser user) =>
        Parts.Where(part => user.May(part.Permission)).Select(part => (part.Text, part.Href));
}
