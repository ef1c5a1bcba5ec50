using Hyte.Impact.Assessments;
using Hyte.Impact.Cases;
using Hyte.Impact.Data;
using Hyte.Impact.FollowUps;
using Hyte.Impact.Links;
using Hyte.Impact.Sheets;
using Hyte.Impact.Versions;
using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Areas.Impact.Pages.Cases;

/// <summary>When it is checked whether the predictions held, and what the check showed. Everybody reads it; who prepares plans and checks.</summary>
[Authorize(Policy = ImpactPermissions.Read)]
internal sealed class FollowUpModel(ImpactDbContext db, ReadSheet sheets, ReadVersions versions, EditFollowUp edit, FindRecords records, ICurrentUser user) : CasePartModel(sheets, user)
{
    private Dictionary<int, Prediction> _checked = [];

    public override string Part => "follow-up";

    [BindProperty]
    public PlanDraft Input { get; set; } = new();

    [BindProperty]
    public int Version { get; set; }

    /// <summary>What is said of each effect, by its key.</summary>
    [BindProperty]
    public Dictionary<int, PredictionDraft> Checks { get; set; } = [];

    public static IReadOnlyList<Choice> Outcomes => [.. Enum.GetValues<Outcome>().Select(o => new Choice(o.ToString(), OutcomeMarks.Of(o).Word, OutcomeMarks.Of(o)))];

    /// <summary>The plan as somebody else saved it in between; null when nobody did.</summary>
    public FollowUpPlan? SavedPlan { get; private set; }

    /// <summary>Checks that somebody else saved in between.</summary>
    public IReadOnlyList<Prediction> Lost { get; private set; } = [];

    /// <summary>What was decided on the newest version; null when nothing has been.</summary>
    public CaseDecision? Decision { get; private set; }

    public SheetAlternative? Chosen => Decision is null ? null : Sheet.Alternatives.FirstOrDefault(a => a.Id == Decision.AlternativeId);

    public IReadOnlyList<FigureThenAndNow> Figures { get; private set; } = [];

    public bool MayPlan => MayEdit && EditFollowUp.MayPlan(Sheet.Stage);

    public bool MayCheck => MayEdit && Sheet.Stage == Stage.Following && Chosen is not null;

    public bool ShowsChecks => Sheet.Stage is Stage.Following or Stage.Closed;

    public int Done => Sheet.Effects.Count(e => OutcomeOf(e.Id) is not (null or Outcome.NotKnownYet));

    public Prediction? CheckOf(int effectId) => _checked.GetValueOrDefault(effectId);

    public Outcome? OutcomeOf(int effectId) => CheckOf(effectId)?.Outcome;

    /// <summary>What was predicted of the chosen alternative.</summary>
    public SheetCell? PredictionOf(SheetEffect effect) => effect.Cells.FirstOrDefault(c => c.AlternativeId == Chosen?.Id);

    public string EffectText(int effectId) => Sheet.Effects.FirstOrDefault(e => e.Id == effectId)?.Text ?? "";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FillAsync(ct)) return NotFound();
        await ShowPlanAsync(ct);
        Checks = Sheet.Effects.ToDictionary(e => e.Id, e => PredictionDraft.Of(CheckOf(e.Id)));
        return Page();
    }

    public async Task<IActionResult> OnPostPlanAsync(CancellationToken ct)
    {
        if (!await FillAsync(ct)) return NotFound();
        if (!MayEdit) return Forbid();
        Checks = Sheet.Effects.ToDictionary(e => e.Id, e => PredictionDraft.Of(CheckOf(e.Id)));
        if (Input.Read(Sheet.MeetingDate, Refuse) is not { } plan) return Page();
        return await DoAsync(async () =>
        {
            SavedPlan = await edit.PlanAsync(Id, Version, plan.Due, plan.Note, ct);
            if (SavedPlan is not null) Version = SavedPlan.Version;
            return SavedPlan is null;
        }, FollowUpTexts.PlanSaved);
    }

    public async Task<IActionResult> OnPostCheckAsync(CancellationToken ct)
    {
        if (!await FillAsync(ct)) return NotFound();
        if (!MayEdit) return Forbid();
        await ShowPlanAsync(ct);
        var checks = new Dictionary<int, (PredictionContent Content, int Version)>();
        foreach (var effect in Sheet.Effects)
        {
            if (!Checks.TryGetValue(effect.Id, out var draft)) Checks[effect.Id] = PredictionDraft.Of(CheckOf(effect.Id));
            else if (!draft.IsUntouched && draft.Read((field, message) => ModelState.AddModelError($"Checks[{effect.Id}].{field}", message)) is { } content) checks[effect.Id] = (content, draft.Version);
        }

        if (!ModelState.IsValid) return Page();
        return await DoAsync(async () =>
        {
            Lost = await edit.CheckAsync(Id, checks, ct);
            foreach (var other in Lost) (Checks[other.EffectId].Version, Checks[other.EffectId].SeenMark) = (other.Version, PredictionDraft.Of(other).SeenMark);
            return Lost.Count == 0;
        }, FollowUpTexts.ChecksSaved);
    }

    private async Task<IActionResult> DoAsync(Func<Task<bool>> save, string notice)
    {
        try
        {
            if (!await save()) return Page();
            TempData["notice"] = notice;
            return LocalRedirect(CasePaths.Part(Id, Part));
        }
        catch (RuleBrokenException broken)
        {
            Refuse("", broken.Message);
            return Page();
        }
    }

    private async Task ShowPlanAsync(CancellationToken ct)
    {
        var plan = await db.FollowUpPlans.AsNoTracking().SingleOrDefaultAsync(p => p.CaseId == Id, ct);
        (Input, Version) = (PlanDraft.Of(plan), plan?.Version ?? 0);
    }

    private async Task<bool> FillAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return false;
        _checked = await db.Predictions.AsNoTracking().Where(p => p.CaseId == Id).ToDictionaryAsync(p => p.EffectId, ct);
        Figures = await FigureThenAndNow.OfAsync(Sheet.FollowUpFigures, records, ct);
        Decision = await versions.OfAsync(Id, ct) is [var latest, ..] ? latest.Decision : null;
        return true;
    }
}
