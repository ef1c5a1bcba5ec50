using Hyte.Participation.Public;
using Hyte.Participation.Surveys.Answering;
using Hyte.Participation.Surveys.Model;
using Microsoft.AspNetCore.Http;

namespace Hyte.Participation.Pages.Public.Surveys;

/// <summary>What the pages share on which residents answer: a cookie that remembers that this browser has answered, and nothing else.</summary>
internal abstract class PublicAnswering(PublicSwitch area, AnswerSaving answers) : PublicPage(area, PublicPart.Surveys)
{
    protected AnswerSaving Answers { get; } = answers;

    protected bool HasAnswered(int surveyId) => Request.Cookies.ContainsKey(CookieOf(surveyId));

    /// <summary>Keeps the answer, unless a program sent it or the browser has answered.</summary>
    protected async Task<AnswerOutcome> SendAsync(AnswerSheet sheet, CancellationToken ct)
    {
        if (HasAnswered(sheet.Survey.Id)) return AnswerOutcome.AnsweredBefore;
        var outcome = IsTrapped ? AnswerOutcome.Saved : await Answers.SaveAsync(sheet, AnswerSource.Web, userId: null, ct);
        if (outcome != AnswerOutcome.NotOpen)
        {
            Response.Cookies.Append(CookieOf(sheet.Survey.Id), "1", new CookieOptions
            {
                HttpOnly = true,
                SameSite = SameSiteMode.Lax,
                Secure = Request.IsHttps,
                Path = PublicArea.Path,
                Expires = new DateTimeOffset(sheet.Survey.ClosesAt, TimeSpan.Zero),
                IsEssential = true,
            });
        }

        return outcome;
    }

    private static string CookieOf(int surveyId) => $"vastattu-{surveyId}";
}
