using Hyte.Participation.Data;
using Hyte.Participation.Links;
using Hyte.Participation.Surveys.Editing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Participation.Pages.Questions;

/// <summary>The form of a new question of the week.</summary>
[Authorize(Policy = Rights.EditSurveys)]
internal sealed class NewModel(ParticipationDbContext db, WeeklyQuestions weekly, MeasureTies ties, TimeProvider clock) : WeeklyFormModel(db, weekly, ties, clock)
{
    public override string PageTitle => SurveyTexts.NewWeekly;

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => ShowAsync(0, posted: false, ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => SetAsync(null, ct);
}
