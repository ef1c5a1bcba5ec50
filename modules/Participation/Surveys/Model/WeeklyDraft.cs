using Hyte.Participation.Forms;
using Hyte.Participation.Surveys.Counting;
using Hyte.Web;

namespace Hyte.Participation.Surveys.Model;

/// <summary>A question of the week, once it has been checked.</summary>
internal sealed record WeeklyContent(string Text, string? Hint, IReadOnlyList<string> Options, DateOnly Monday, bool ForStaff, bool ForResidents, int HidingLimit);

/// <summary>A question of the week as a person types it.</summary>
internal sealed class WeeklyDraft
{
    public string? Text { get; set; }

    public string? Hint { get; set; }

    /// <summary>The options, one on a line.</summary>
    public string? Options { get; set; }

    /// <summary>Any day of its week.</summary>
    public string? Week { get; set; }

    public bool ForStaff { get; set; } = true;

    public bool ForResidents { get; set; }

    public string? HidingLimit { get; set; } = $"{Survey.UsualLimit}";

    public static WeeklyDraft Of(Survey survey, SurveyQuestion question) => new()
    {
        Text = question.Text,
        Hint = survey.Introduction,
        Options = question.OptionLines,
        Week = Shown.Day(FinnishFormat.DayOf(survey.OpensAt)),
        ForStaff = survey.ForStaff,
        ForResidents = survey.ForResidents,
        HidingLimit = $"{survey.HidingLimit}",
    };

    /// <summary>Checks everything that was typed.</summary>
    public WeeklyContent? Read(Action<string, string> refuse)
    {
        var typed = new Typed(refuse);
        var text = typed.Required(nameof(Text), Text, Survey.LongestTitle, SurveyTexts.QuestionMissing);
        var hint = typed.Optional(nameof(Hint), Hint, SurveyQuestion.LongestHint);
        var question = new QuestionDraft { Kind = QuestionKind.OneChoice, Text = "?", Options = Options }.Read([], typed.Refuse);
        var week = typed.Need(nameof(Week), Typed.ReadDay(Week), SurveyTexts.WeekMissing);
        if (!ForStaff && !ForResidents) typed.Refuse(nameof(ForStaff), SurveyTexts.ForNobody);
        var limit = typed.RequiredWhole(nameof(HidingLimit), HidingLimit, Hiding.LeastLimit, Survey.HighestLimit);
        return typed.HasRefused ? null : new WeeklyContent(text, hint, question!.Options, CityTime.MondayOf(week!.Value), ForStaff, ForResidents, limit!.Value);
    }
}
