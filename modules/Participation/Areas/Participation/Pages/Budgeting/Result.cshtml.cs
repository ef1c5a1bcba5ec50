using Hyte.Documents.Sheets;
using Hyte.Modules.People;
using Hyte.Participation.Budgeting.Deciding;
using Hyte.Participation.Budgeting.Proposals;
using Hyte.Participation.Budgeting.Results;
using Hyte.Participation.Budgeting.Voting;
using Hyte.Participation.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Pages.Budgeting;

/// <summary>The result of the vote, with the body's decision beside it.</summary>
[Authorize(Policy = Rights.Read)]
internal sealed class ResultModel(ParticipationDbContext db, ReadResult results, IDirectory directory, ICurrentUser user) : RoundPage(db, user)
{
    public VoteResult Result { get; private set; } = VoteResult.Of([], []);

    /// <summary>While the vote goes on only how many ballots there are is told.</summary>
    public IReadOnlyDictionary<VoteSource, int> Turnout { get; private set; } = new Dictionary<VoteSource, int>();

    public BudgetDecision? Decision { get; private set; }

    public string DecidedBy { get; private set; } = "";

    /// <summary>The chosen proposals by key.</summary>
    public IReadOnlyDictionary<int, ChosenSite> Chosen { get; private set; } = new Dictionary<int, ChosenSite>();

    public decimal GrantedInAll => Chosen.Values.Sum(c => c.Granted);

    public bool Deviates => Decision is not null && DecisionContent.Deviates(Result, Chosen.Keys);

    public override string? Step => BudgetTexts.TabResult;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
    {
        if (!await FindRoundAsync(id, ct)) return NotFound();
        await LoadAsync(id, ct);
        return Page();
    }

    /// <summary>The same result as a file.</summary>
    public async Task<IActionResult> OnGetFileAsync(int id, string? format, CancellationToken ct)
    {
        if (!await FindRoundAsync(id, ct) || !Round.ShowsResult) return NotFound();
        await LoadAsync(id, ct);
        var form = SheetFormat.Of(format);
        var granted = Decision is null ? null : Chosen.ToDictionary(c => c.Key, c => c.Value.Granted);
        return File(form.Write(ResultSheet.Of(Round.Name, Result, granted)), form.MediaType, $"osallistuva-budjetointi-{Round.Year}-{Round.Id}.{form.Code}");
    }

    private async Task LoadAsync(int id, CancellationToken ct)
    {
        if (!Round.ShowsResult)
        {
            Turnout = await results.TurnoutAsync(id, ct);
            return;
        }

        Result = await results.ExecuteAsync(id, ct);
        Turnout = Result.Ballots;
        Decision = await Db.Set<BudgetDecision>().AsNoTracking().SingleOrDefaultAsync(d => d.RoundId == id, ct);
        if (Decision is null) return;
        DecidedBy = (await directory.GetAsync(ct)).NameOf(Decision.BodyCode);
        Chosen = await Db.Set<BudgetProposal>().AsNoTracking().Where(p => p.RoundId == id && p.Granted != null)
            .ToDictionaryAsync(p => p.Id, p => new ChosenSite(p.Granted!.Value, p.Progress ?? Progress.Planned, p.DoneOn, p.RealisedCost), ct);
    }
}

/// <summary>What a chosen proposal was granted and how far it has come.</summary>
internal sealed record ChosenSite(decimal Granted, Progress Progress, DateOnly? DoneOn, decimal? RealisedCost);
