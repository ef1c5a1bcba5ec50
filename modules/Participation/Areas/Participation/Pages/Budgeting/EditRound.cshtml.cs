using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Participation.Budgeting;
using Hyte.Participation.Budgeting.Rounds;
using Hyte.Participation.Data;
using Hyte.Participation.Forms;
using Hyte.Participation.Links;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Pages.Budgeting;

/// <summary>The form that changes the rules of a round.</summary>
[Authorize(Policy = Rights.EditBudgeting)]
internal sealed class EditRoundModel(ParticipationDbContext db, SaveRound save, IDirectory directory, MeasureTies ties) : RoundFormModel(directory, ties)
{
    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public EarlierSave? Conflict { get; private set; }

    public bool RulesAreLocked { get; private set; }

    public string Name { get; private set; } = "";

    public override IReadOnlyList<Crumb> Crumbs =>
        [new(Texts.Name, "/participation"), new(BudgetTexts.Title, BudgetPaths.Home), new(Name, BudgetPaths.Round(Id)), new(BudgetTexts.EditRules, null)];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await FindAsync(ct) is not { } round) return NotFound();
        await LoadAsync(Id, null, ct);
        Input = RoundDraft.Of(round);
        Version = round.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await FindAsync(ct) is null) return NotFound();
        await LoadAsync(Id, Measures, ct);
        if (ReadInput() is not { } content) return Page();
        try
        {
            if (await save.ChangeAsync(Id, Version, content, Measures, ct) == SaveOutcome.Conflict) return Disagree((await FindAsync(ct))!);
            TempData["notice"] = BudgetTexts.Saved;
            return LocalRedirect(BudgetPaths.Round(Id));
        }
        catch (RuleBrokenException broken)
        {
            ModelState.AddModelError(broken.Code == SaveRound.NameTaken ? "Input.Name" : "", broken.Message);
            return Page();
        }
    }

    private async Task<BudgetRound?> FindAsync(CancellationToken ct)
    {
        var round = await db.Set<BudgetRound>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == Id, ct);
        Name = round?.Name ?? "";
        RulesAreLocked = round?.State >= RoundState.Voting;
        return round;
    }

    private IActionResult Disagree(BudgetRound now)
    {
        var saved = RoundDraft.Of(now);
        Conflict = EarlierSave.Differing(
            now,
            (BudgetTexts.FieldName, saved.Name, Input.Name),
            (BudgetTexts.FieldYear, saved.Year, Input.Year),
            (BudgetTexts.FieldBody, Names.NameOf(now.BodyCode), Names.NameOf(Input.BodyCode ?? "")),
            (BudgetTexts.FieldMoney, saved.Money, Input.Money),
            (BudgetTexts.FieldMinCost, saved.MinCost, Input.MinCost),
            (BudgetTexts.FieldMaxCost, saved.MaxCost, Input.MaxCost),
            (BudgetTexts.FieldMostChoices, saved.MostChoices, Input.MostChoices),
            (BudgetTexts.FieldProposalsFrom, saved.ProposalsFrom, Input.ProposalsFrom),
            (BudgetTexts.FieldProposalsTo, saved.ProposalsTo, Input.ProposalsTo),
            (BudgetTexts.FieldVotingFrom, saved.VotingFrom, Input.VotingFrom),
            (BudgetTexts.FieldVotingTo, saved.VotingTo, Input.VotingTo),
            (BudgetTexts.FieldConditions, saved.Conditions, Input.Conditions),
            (BudgetTexts.FieldState, now.State.Word(), now.State.Word()));
        Version = now.Version;
        return Page();
    }
}
