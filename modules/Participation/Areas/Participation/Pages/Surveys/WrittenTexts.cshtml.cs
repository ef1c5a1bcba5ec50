using Hyte.Modules.Privacy;
using Hyte.Participation.Data;
using Hyte.Participation.Surveys.Model;
using Hyte.Participation.Surveys.Reading;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Pages.Surveys;

/// <summary>What people wrote, for the makers of surveys only.</summary>
[Authorize(Policy = Rights.EditSurveys)]
internal sealed class WrittenTextsModel(ParticipationDbContext db, WrittenAnswers written, IPersonalDataLog log) : PageModel
{
    public int Id { get; private set; }

    public string SurveyTitle { get; private set; } = "";

    public IReadOnlyList<SurveyQuestion> Written { get; private set; } = [];

    public SurveyQuestion? Shown { get; private set; }

    public IReadOnlyList<string> Texts { get; private set; } = [];

    public int Count { get; private set; }

    public int PageNumber { get; private set; }

    public int Pages => Math.Max(1, (Count + WrittenAnswers.PageSize - 1) / WrittenAnswers.PageSize);

    public IReadOnlyList<Crumb> Crumbs => [new(Participation.Texts.Name, "/participation"), new(SurveyTexts.Title, "/participation/surveys"), new(SurveyTitle, $"/participation/surveys/{Id}"), new(SurveyTexts.WrittenAnswers, null)];

    public async Task<IActionResult> OnGetAsync(int id, int question, int p, CancellationToken ct)
    {
        if (await db.Set<Survey>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == id && s.Kind == SurveyKind.Survey, ct) is not { } survey) return NotFound();
        (Id, SurveyTitle, PageNumber) = (id, survey.Title, Math.Max(1, p));
        Written = [.. (await db.Set<SurveyQuestion>().AsNoTracking().Where(q => q.SurveyId == id).OrderBy(q => q.Place).ToListAsync(ct)).Where(q => q.IsWritten)];
        Shown = Written.FirstOrDefault(q => q.Id == question) ?? (Written.Count > 0 ? Written[0] : null);
        if (Shown is null) return Page();
        (Texts, Count) = await written.ReadAsync(Shown.Id, PageNumber, ct);
        if (Texts.Count > 0) await log.ShownAsync($"/participation/surveys/{id}/texts", string.Format(SurveyTexts.TextsShown, Texts.Count), ct);
        return Page();
    }
}
