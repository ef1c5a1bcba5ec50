using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Participation.Data;
using Hyte.Participation.Links;
using Hyte.Participation.Surveys.Editing;
using Hyte.Participation.Surveys.Model;
using Hyte.Participation.Surveys.Reading;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Pages.Surveys;

/// <summary>One survey: what it says of itself, its questions, and what can be done with it.</summary>
[Authorize(Policy = Rights.Read)]
internal sealed class DetailsModel(ParticipationDbContext db, SurveyEditing editing, SurveyLife life, QuestionEditing questions, MeasureTies ties, ICurrentUser user, TimeProvider clock) : PageModel
{
    public Survey Survey { get; private set; } = null!;

    public SurveyState State { get; private set; }

    public IReadOnlyList<SurveyQuestion> Questions { get; private set; } = [];

    /// <summary>Why it cannot be published.</summary>
    public IReadOnlyList<string> Faults { get; private set; } = [];

    public IReadOnlyList<TiedMeasure> Measures { get; private set; } = [];

    public int Responses { get; private set; }

    public bool MayEdit => user.May(Rights.EditSurveys);

    public bool MayAnswer => State == SurveyState.Open && Survey.ForStaff && user.May(Rights.TakePart);

    public bool MaySeeResults => Survey.ShowsResultsAt(clock.GetUtcNow().UtcDateTime) || (MayEdit && State == SurveyState.Open);

    public IReadOnlyList<Crumb> Crumbs => [new(Texts.Name, "/participation"), new(SurveyTexts.Title, "/participation/surveys"), new(Survey.Title, null)];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct) => await ShowAsync(id, ct);

    public Task<IActionResult> OnPostUpAsync(int id, int question, CancellationToken ct) => QuestionsAsync(id, () => questions.MoveAsync(id, question, up: true, ct), SurveyTexts.Saved, ct);

    public Task<IActionResult> OnPostDownAsync(int id, int question, CancellationToken ct) => QuestionsAsync(id, () => questions.MoveAsync(id, question, up: false, ct), SurveyTexts.Saved, ct);

    public Task<IActionResult> OnPostRemoveAsync(int id, int question, CancellationToken ct) => QuestionsAsync(id, () => questions.RemoveAsync(id, question, ct), SurveyTexts.QuestionRemoved, ct);

    public Task<IActionResult> OnPostPublishAsync(int id, CancellationToken ct) => DoAsync(id, async () => await life.PublishAsync(id, ct) ? Back(id, SurveyTexts.Published) : NotFound(), ct);

    public Task<IActionResult> OnPostEndAsync(int id, CancellationToken ct) => DoAsync(id, async () => await life.EndAsync(id, ct) ? Back(id, SurveyTexts.EndedNow) : NotFound(), ct);

    public Task<IActionResult> OnPostCopyAsync(int id, CancellationToken ct) => DoAsync(id, async () => await editing.CopyAsync(id, ct) is { } copy ? Back(copy, SurveyTexts.Copied) : NotFound(), ct);

    public Task<IActionResult> OnPostDiscardAsync(int id, CancellationToken ct) => DoAsync(id, async () =>
    {
        var title = (await db.Set<Survey>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, ct))?.Title;
        if (!await editing.RemoveAsync(id, ct)) return NotFound();
        TempData["notice"] = string.Format(SurveyTexts.Removed, title);
        return LocalRedirect("/participation/surveys");
    }, ct);

    /// <summary>Its kind and bounds in a few words.</summary>
    public string About(SurveyQuestion question) => string.Join(", ", new[]
    {
        SurveyWords.Of(question.Kind),
        question.IsRequired ? SurveyTexts.Required : null,
        question.MostChoices is { } most ? string.Format(SurveyTexts.AtMost, most) : null,
        question.LowLabel is { } low ? $"1 {low} – 5 {question.HighLabel}" : null,
    }.OfType<string>());

    public string? ConditionOf(SurveyQuestion question) => question.ConditionQuestionId is { } id
        ? string.Format(SurveyTexts.AskedIf, Questions.FirstOrDefault(q => q.Id == id)?.Text, string.Join(SurveyTexts.Or, question.ConditionAnswers))
        : null;

    private Task<IActionResult> QuestionsAsync(int id, Func<Task<EditOutcome>> change, string notice, CancellationToken ct) =>
        DoAsync(id, async () => await change() == EditOutcome.Saved ? Back(id, notice) : NotFound(), ct);

    private async Task<IActionResult> DoAsync(int id, Func<Task<IActionResult>> act, CancellationToken ct)
    {
        if (!MayEdit) return Forbid();
        try
        {
            return await act();
        }
        catch (RuleBrokenException broken)
        {
            db.ChangeTracker.Clear();
            ModelState.AddModelError("", broken.Message);
            return await ShowAsync(id, ct);
        }
    }

    private LocalRedirectResult Back(int id, string notice)
    {
        TempData["notice"] = notice;
        return LocalRedirect($"/participation/surveys/{id}");
    }

    private async Task<IActionResult> ShowAsync(int id, CancellationToken ct)
    {
        if (await db.Set<Survey>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, ct) is not { } survey) return NotFound();
        if (survey.Kind == SurveyKind.WeeklyQuestion) return LocalRedirect(SurveyPlaces.Of(survey.Kind, id));
        Survey = survey;
        State = survey.StateAt(clock.GetUtcNow().UtcDateTime);
        if (State is SurveyState.Draft or SurveyState.Scheduled && !MayEdit) return NotFound();
        Questions = await db.Set<SurveyQuestion>().AsNoTracking().Where(q => q.SurveyId == id).OrderBy(q => q.Place).ToListAsync(ct);
        Faults = State == SurveyState.Draft ? QuestionOrder.Faults(Questions) : [];
        Responses = await db.Set<SurveyResponse>().CountAsync(r => r.SurveyId == id, ct);
        Measures = await ties.OfAsync(Registers.Survey, id, ct);
        return Page();
    }
}
