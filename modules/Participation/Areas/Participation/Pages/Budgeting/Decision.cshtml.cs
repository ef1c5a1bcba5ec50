using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Participation.Budgeting;
using Hyte.Participation.Budgeting.Deciding;
using Hyte.Participation.Budgeting.Proposals;
using Hyte.Participation.Budgeting.Results;
using Hyte.Participation.Budgeting.Rounds;
using Hyte.Participation.Data;
using Hyte.Participation.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Pages.Budgeting;

/// <summary>The form that records what the body decided, beside the order of the vote.</summary>
[Authorize(Policy = Rights.EditBudgeting)]
internal sealed class DecisionModel(ParticipationDbContext db, ReadResult results, RecordDecision record, IDirectory directory, ICurrentUser user, TimeProvider clock) : RoundPage(db, user)
{
    private DirectorySnapshot _names = null!;

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public DecisionDraft Input { get; set; } = new();

    public VoteResult Result { get; private set; } = VoteResult.Of([], []);

    public BudgetDecision? Decision { get; private set; }

    public EarlierSave? Conflict { get; private set; }

    public bool IsPossible => Round.State is RoundState.Counted or RoundState.Decided;

    public override string? Step => BudgetTexts.DecisionTitle;

    public IEnumerable<SelectListItem> Bodies => _names.Entries.Where(e => e.Kind == DirectoryKind.Body && (e.ValidTo is null || e.Code == Input.BodyCode))
        .OrderBy(e => e.Name, StringComparer.CurrentCulture).Select(b => new SelectListItem(b.Name, b.Code)).Prepend(new SelectListItem(BudgetTexts.ChooseBody, ""));

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        var granted = await Db.Set<BudgetProposal>().AsNoTracking().Where(p => p.RoundId == id && p.Granted != null).ToDictionaryAsync(p => p.Id, p => p.Granted!.Value, ct);
        Input = new DecisionDraft
        {
            BodyCode = Decision?.BodyCode ?? Round.BodyCode,
            Day = Shown.Day(Decision?.Day),
            Section = Decision?.Section,
            Reason = Decision?.Reason,
            Chosen = [.. granted.Keys],
            // The estimate is what most decisions grant; it is there to be changed.
            Granted = Result.Rows.ToDictionary(r => $"{r.Line.Id}", r => Shown.Number(granted.TryGetValue(r.Line.Id, out var euros) ? euros : r.Line.Cost)),
        };
        Version = Decision?.Version ?? 0;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct)) return NotFound();
        foreach (var row in Result.Rows) Input.Granted.TryAdd($"{row.Line.Id}", null);
        var today = clock.Today();
        if (DecisionContent.Read(Input, Result, _names, today, (field, message) => ModelState.AddModelError($"{nameof(Input)}.{field}", message)) is not { } content) return Page();
        try
        {
            if (await record.ExecuteAsync(id, Version, content, ct) == SaveOutcome.Conflict)
            {
                await DisagreeAsync(id, ct);
                return Page();
            }

            TempData["notice"] = BudgetTexts.DecisionRecorded;
            return LocalRedirect(BudgetPaths.Result(id));
        }
        catch (RuleBrokenException broken)
        {
            ModelState.AddModelError(broken.Code == RecordDecision.CarriedOver ? "Input.Chosen" : "", broken.Message);
            return Page();
        }
    }

    private async Task<bool> LoadAsync(int id, CancellationToken ct)
    {
        if (!await FindRoundAsync(id, ct)) return false;
        _names = await directory.GetAsync(ct);
        Decision = await Db.Set<BudgetDecision>().AsNoTracking().SingleOrDefaultAsync(d => d.RoundId == id, ct);
        if (IsPossible) Result = await results.ExecuteAsync(id, ct);
        return true;
    }

    private async Task DisagreeAsync(int id, CancellationToken ct)
    {
        var now = await Db.Set<BudgetDecision>().AsNoTracking().SingleAsync(d => d.RoundId == id, ct);
        var chosen = await Db.Set<BudgetProposal>().AsNoTracking().Where(p => p.RoundId == id && p.Granted != null).OrderBy(p => p.Number).ToListAsync(ct);
        var mine = Result.Rows.Where(r => Input.Chosen.Contains(r.Line.Id)).OrderBy(r => r.Line.Number).Select(r => $"{r.Line.Title}: {Input.Granted.GetValueOrDefault($"{r.Line.Id}")}");
        Conflict = EarlierSave.Differing(
            now,
            (BudgetTexts.FieldDecidedBy, _names.NameOf(now.BodyCode), _names.NameOf(Input.BodyCode ?? "")),
            (BudgetTexts.FieldDecisionDay, Shown.Day(now.Day), Input.Day),
            (BudgetTexts.FieldSection, now.Section, Input.Section),
            (BudgetTexts.IsChosen, string.Join('\n', chosen.Select(p => $"{p.Title}: {Shown.Number(p.Granted)}")), string.Join('\n', mine)),
            (BudgetTexts.FieldDecisionReason, now.Reason, Input.Reason));
        Version = now.Version;
    }
}
