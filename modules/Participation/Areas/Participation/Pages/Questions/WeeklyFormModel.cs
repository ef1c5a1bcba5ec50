using Hyte.Modules;
using Hyte.Participation.Data;
using Hyte.Participation.Links;
using Hyte.Participation.Pages.Surveys;
using Hyte.Participation.Surveys.Editing;
using Hyte.Participation.Surveys.Model;
using Hyte.Participation.Surveys.Reading;
using Hyte.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Pages.Questions;

/// <summary>What the two pages that write a question of the week share.</summary>
internal abstract class WeeklyFormModel(ParticipationDbContext db, WeeklyQuestions weekly, MeasureTies ties, TimeProvider clock) : PageModel
{
    private const int WeeksAhead = 26;

    [BindProperty]
    public WeeklyDraft Input { get; set; } = new();

    [BindProperty(Name = "measures")]
    public List<string> Measures { get; set; } = [];

    [BindProperty]
    public int Version { get; set; }

    public MeasureOffer Offer { get; private set; } = new([], []);

    public OtherSaved? Conflict { get; private set; }

    public abstract string PageTitle { get; }

    public IReadOnlyList<Crumb> Crumbs => [new(Texts.Name, "/participation"), new(SurveyTexts.Title, SurveyPlaces.Surveys), new(SurveyTexts.WeeklyTitle, SurveyPlaces.Questions), new(PageTitle, null)];

    /// <summary>This week and those ahead, each by its Monday.</summary>
    public IEnumerable<SelectListItem> Weeks
    {
        get
        {
            var first = CityTime.MondayOf(clock.Today());
            return Enumerable.Range(0, WeeksAhead).Select(week => first.AddDays(7 * week)).Select(monday => new SelectListItem(CityTime.Week(monday), monday.ToString("yyyy-MM-dd")));
        }
    }

    protected async Task<(Survey Survey, SurveyQuestion Question)?> FindAsync(int id, CancellationToken ct) =>
        await db.Set<Survey>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == id && s.Kind == SurveyKind.WeeklyQuestion, ct) is { } survey
            ? (survey, await db.Set<SurveyQuestion>().AsNoTracking().SingleAsync(q => q.SurveyId == id, ct))
            : null;

    protected async Task<IActionResult> ShowAsync(int id, bool posted, CancellationToken ct)
    {
        Offer = await ties.OfferAsync(Registers.Survey, id, posted ? Measures : null, ct);
        return Page();
    }

    protected async Task<IActionResult> SetAsync(int? id, CancellationToken ct)
    {
        if (Input.Read((field, why) => ModelState.AddModelError($"{nameof(Input)}.{field}", why)) is not { } content) return await ShowAsync(id ?? 0, posted: true, ct);
        try
        {
            var (outcome, set) = await weekly.SetAsync(id, Version, content, Measures, ct);
            if (outcome == EditOutcome.NotFound) return NotFound();
            if (outcome == EditOutcome.Saved)
            {
                TempData["notice"] = SurveyTexts.WeeklySaved;
                return LocalRedirect(SurveyPlaces.Of(SurveyKind.WeeklyQuestion, set));
            }

            var (survey, question) = (await FindAsync(set, ct))!.Value;
            Conflict = OtherSaved.Of(survey, (SurveyTexts.ColumnQuestion, question.Text), (SurveyTexts.FieldOptions, question.OptionLines), (SurveyTexts.FieldWeek, CityTime.Week(FinnishFormat.DayOf(survey.OpensAt))));
            Version = survey.Version;
            ModelState.Remove(nameof(Version));
        }
        catch (RuleBrokenException broken)
        {
            ModelState.AddModelError($"{nameof(Input)}.{nameof(WeeklyDraft.Week)}", broken.Message);
        }

        return await ShowAsync(id ?? 0, posted: true, ct);
    }
}
