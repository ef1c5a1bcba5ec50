using Hyte.Participation.Data;
using Hyte.Participation.Links;
using Hyte.Participation.Surveys.Editing;
using Hyte.Participation.Surveys.Model;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Participation.Pages.Questions;

/// <summary>The form of a question whose week has not begun.</summary>
[Authorize(Policy = Rights.EditSurveys)]
internal sealed class EditModel(ParticipationDbContext db, WeeklyQuestions weekly, MeasureTies ties, TimeProvider clock) : WeeklyFormModel(db, weekly, ties, clock)
{
    public override string PageTitle => SurveyTexts.EditWeekly;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not { } found) return NotFound();
        Input = WeeklyDraft.Of(found.Survey, found.Question);
        Version = found.Survey.Version;
        return await ShowAsync(id, posted: false, ct);
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken ct) => await FindAsync(id, ct) is null ? NotFound() : await SetAsync(id, ct);
}
