using Hyte.Participation.Public;
using Microsoft.AspNetCore.Authorization;

namespace Hyte.Participation.Pages.Public;

/// <summary>The residents' first page: the parts that are open, each in one sentence.</summary>
[AllowAnonymous]
internal sealed class IndexModel(PublicSwitch area) : PublicPage(area, PublicPart.Home)
{
    private static readonly (PublicPart Part, string Href, string Title, string Text)[] Parts =
    [
        (PublicPart.Events, "/osallistu/tapahtumat", PublicTexts.DoorEvents, PublicTexts.DoorEventsText),
        (PublicPart.Surveys, "/osallistu/kyselyt", PublicTexts.DoorSurveys, PublicTexts.DoorSurveysText),
        (PublicPart.Surveys, "/osallistu/viikon-kysymys", PublicTexts.DoorQuestion, PublicTexts.DoorQuestionText),
        (PublicPart.Feedback, "/osallistu/palaute", PublicTexts.DoorFeedback, PublicTexts.DoorFeedbackText),
        (PublicPart.Spaces, "/osallistu/tilat", PublicTexts.DoorSpaces, PublicTexts.DoorSpacesText),
        (PublicPart.Answers, "/osallistu/nain-kavi", PublicTexts.DoorAnswers, PublicTexts.DoorAnswersText),
    ];

    /// <summary>What a resident may do here today.</summary>
    public IEnumerable<(string Href, string Title, string Text)> Doors => Parts.Where(p => Area.Opens(p.Part)).Select(p => (p.Href, p.Title, p.Text));
}
