using System.Globalization;
using Hyte.Modules;
using Hyte.Participation.Data;
using Hyte.Participation.Surveys.Editing;
using Hyte.Participation.Surveys.Model;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Pages.Surveys;

/// <summary>The form of one question of a draft.</summary>
[Authorize(Policy = Rights.EditSurveys)]
internal sealed class QuestionModel(ParticipationDbContext db, QuestionEditing editing) : PageModel
{
    private string _survey = "";
    private IReadOnlyList<SurveyQuestion> _all = [];

    [BindProperty(SupportsGet = true)]
    public int SurveyId { get; set; }

    /// <summary>The question's key, or <c>new</c>.</summary>
    [BindProperty(SupportsGet = true)]
    public string Question { get; set; } = "new";

    [BindProperty]
    public QuestionDraft Input { get; set; } = new();

    [BindProperty]
    public int Version { get; set; }

    public OtherSaved? Conflict { get; private set; }

    /// <summary>The earlier questions that can lead to this one.</summary>
    public IReadOnlyList<SurveyQuestion> Leading => [.. Earlier.Where(q => q.IsChosen)];

    public IReadOnlyList<Choice> Kinds => [.. Enum.GetValues<QuestionKind>().Select(kind => new Choice($"{kind}", SurveyWords.Of(kind), null))];

    public string PageTitle => Id is null ? SurveyTexts.NewQuestion : SurveyTexts.EditQuestion;

    public IReadOnlyList<Crumb> Crumbs => [new(Texts.Name, "/participation"), new(SurveyTexts.Title, "/participation/surveys"), new(_survey, $"/participation/surveys/{SurveyId}"), new(PageTitle, null)];

    private int? Id => int.TryParse(Question, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    private IReadOnlyList<SurveyQuestion> Earlier => [.. _all.TakeWhile(q => q.Id != Id)];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        if (Id is null) return Page();
        var question = _all.Single(q => q.Id == Id);
        Input = QuestionDraft.Of(question, _all);
        Version = question.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        if (Input.Read(Earlier, (field, why) => ModelState.AddModelError($"{nameof(Input)}.{field}", why)) is not { } content) return Page();
        try
        {
            var outcome = Id is { } id ? await editing.EditAsync(SurveyId, id, Version, content, ct) : await editing.AddAsync(SurveyId, content, ct);
            if (outcome == EditOutcome.NotFound) return NotFound();
            if (outcome == EditOutcome.Saved)
            {
                TempData["notice"] = SurveyTexts.QuestionSaved;
                return LocalRedirect($"/participation/surveys/{SurveyId}");
            }

            await FindAsync(ct);
            var saved = _all.Single(q => q.Id == Id);
            Conflict = OtherSaved.Of(saved, (SurveyTexts.FieldKind, SurveyWords.Of(saved.Kind)), (SurveyTexts.FieldText, saved.Text), (SurveyTexts.FieldHint, saved.Hint), (SurveyTexts.FieldOptions, saved.OptionLines));
            Version = saved.Version;
            ModelState.Remove(nameof(Version));
        }
        catch (RuleBrokenException broken)
        {
            ModelState.AddModelError("", broken.Message);
        }

        return Page();
    }

    private async Task<bool> FindAsync(CancellationToken ct)
    {
        if (await db.Set<Survey>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == SurveyId && s.Kind == SurveyKind.Survey, ct) is not { } survey) return false;
        _survey = survey.Title;
        _all = await db.Set<SurveyQuestion>().AsNoTracking().Where(q => q.SurveyId == SurveyId).OrderBy(q => q.Place).ToListAsync(ct);
        return Id is null ? Question == "new" : _all.Any(q => q.Id == Id);
    }
}
