using Hyte.Participation.Forms;
using Hyte.Participation.Surveys.Counting;
using Hyte.Web;

namespace Hyte.Participation.Surveys.Model;

/// <summary>What a survey says of itself, once it has been checked.</summary>
internal sealed record SurveyContent(
    string Title, string? Introduction, DateTime OpensAt, DateTime ClosesAt, bool ForStaff, bool ForResidents, IReadOnlyList<RespondentRole> Roles, int HidingLimit, bool ShowsResultsWhileOpen);

/// <summary>A survey as a person types it.</summary>
internal sealed class SurveyDraft
{
    public string? Title { get; set; }

    public string? Introduction { get; set; }

    public string? OpensDay { get; set; }

    public string? OpensTime { get; set; }

    public string? ClosesDay { get; set; }

    public string? ClosesTime { get; set; }

    public bool ForStaff { get; set; } = true;

    public bool ForResidents { get; set; }

    public List<RespondentRole> Roles { get; set; } = [];

    public string? HidingLimit { get; set; } = $"{Survey.UsualLimit}";

    public bool ShowsResultsWhileOpen { get; set; }

    public static SurveyDraft Of(Survey survey) => new()
    {
        Title = survey.Title,
        Introduction = survey.Introduction,
        OpensDay = Shown.Day(FinnishFormat.DayOf(survey.OpensAt)),
        OpensTime = FinnishFormat.TimeOfDay(survey.OpensAt),
        ClosesDay = Shown.Day(FinnishFormat.DayOf(survey.ClosesAt)),
        ClosesTime = FinnishFormat.TimeOfDay(survey.ClosesAt),
        ForStaff = survey.ForStaff,
        ForResidents = survey.ForResidents,
        Roles = [.. survey.Roles],
        HidingLimit = $"{survey.HidingLimit}",
        ShowsResultsWhileOpen = survey.ShowsResultsWhileOpen,
    };

    /// <summary>Checks everything that was typed.</summary>
    /// <param name="refuse">Told the field and what is wrong with it.</param>
    /// <returns>Null when something was refused.</returns>
    public SurveyContent? Read(Action<string, string> refuse)
    {
        var typed = new Typed(refuse);
        var title = typed.Required(nameof(Title), Title, Survey.LongestTitle, SurveyTexts.TitleMissing);
        var introduction = typed.Optional(nameof(Introduction), Introduction, Survey.LongestIntroduction);
        var opens = typed.RequiredMoment(nameof(OpensDay), OpensDay, nameof(OpensTime), OpensTime);
        var closes = typed.RequiredMoment(nameof(ClosesDay), ClosesDay, nameof(ClosesTime), ClosesTime);
        if (closes <= opens) typed.Refuse(nameof(ClosesDay), SurveyTexts.ClosesBeforeOpens);
        if (!ForStaff && !ForResidents) typed.Refuse(nameof(ForStaff), SurveyTexts.ForNobody);
        var limit = typed.RequiredWhole(nameof(HidingLimit), HidingLimit, Hiding.LeastLimit, Survey.HighestLimit);
        if (Roles.Count == 1) typed.Refuse(nameof(Roles), SurveyTexts.OneRole);
        return typed.HasRefused
            ? null
            : new SurveyContent(title, introduction, opens!.Value, closes!.Value, ForStaff, ForResidents, [.. Roles.Distinct().Order()], limit!.Value, ShowsResultsWhileOpen);
    }
}
