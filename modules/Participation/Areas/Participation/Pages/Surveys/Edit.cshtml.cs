using Hyte.Modules;
using Hyte.Participation.Data;
using Hyte.Participation.Links;
using Hyte.Participation.Surveys.Editing;
using Hyte.Participation.Surveys.Model;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Pages.Surveys;

/// <summary>The form that changes what a survey says of itself.</summary>
[Authorize(Policy = Rights.EditSurveys)]
internal sealed class EditModel(ParticipationDbContext db, SurveyEditing editing, MeasureTies ties) : SurveyFormModel(ties)
{
    private string _title = "";

    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    /// <summary>The version that the form was filled from.</summary>
    [BindProperty]
    public int Version { get; set; }

    public OtherSaved? Conflict { get; private set; }

    public override IReadOnlyList<Crumb> Crumbs => [new(Texts.Name, "/participation"), new(SurveyTexts.Title, "/participation/surveys"), new(_title, $"/participation/surveys/{Id}"), new(SurveyTexts.EditSurvey, null)];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await FindAsync(ct) is not { } survey) return NotFound();
        Input = SurveyDraft.Of(survey);
        Version = survey.Version;
        return await ShowAsync(Id, posted: false, ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await FindAsync(ct) is not { } survey) return NotFound();
        if (IsPublished) Fix(survey);
        if (ReadInput() is not { } content) return await ShowAsync(Id, posted: true, ct);
        try
        {
            var outcome = await editing.EditAsync(Id, Version, content, Measures, ct);
            if (outcome == EditOutcome.NotFound) return NotFound();
            if (outcome == EditOutcome.Saved)
            {
                TempData["notice"] = SurveyTexts.Saved;
                return LocalRedirect($"/participation/surveys/{Id}");
            }

            db.ChangeTracker.Clear();
            survey = (await FindAsync(ct))!;
            Conflict = OtherSaved.Of(survey, (SurveyTexts.FieldTitle, survey.Title), (SurveyTexts.FieldIntroduction, survey.Introduction),
                (SurveyTexts.OpenTime, $"{FinnishFormat.DateTime(survey.OpensAt)} – {FinnishFormat.DateTime(survey.ClosesAt)}"),
                (SurveyTexts.Audience, SurveyMarks.AudienceOf(survey)), (SurveyTexts.Roles, SurveyMarks.RolesOf(survey)), (SurveyTexts.FieldHidingLimit, $"{survey.HidingLimit}"));
            Version = survey.Version;
            ModelState.Remove(nameof(Version));
        }
        catch (RuleBrokenException broken)
        {
            Refuse(broken);
        }

        return await ShowAsync(Id, posted: true, ct);
    }

    // The form of a published survey leaves out what no longer changes.
    private void Fix(Survey survey)
    {
        var fixedFields = SurveyDraft.Of(survey);
        (Input.OpensDay, Input.OpensTime, Input.ForStaff, Input.ForResidents, Input.Roles, Input.HidingLimit) =
            (fixedFields.OpensDay, fixedFields.OpensTime, fixedFields.ForStaff, fixedFields.ForResidents, fixedFields.Roles, fixedFields.HidingLimit);
    }

    private async Task<Survey?> FindAsync(CancellationToken ct)
    {
        var survey = await db.Set<Survey>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == Id && s.Kind == SurveyKind.Survey, ct);
        _title = survey?.Title ?? "";
        IsPublished = survey?.PublishedAt is not null;
        return survey;
    }
}
