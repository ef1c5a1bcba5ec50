using Hyte.Participation.Budgeting.Proposals;
using Hyte.Participation.Budgeting.Rounds;
using Hyte.Participation.Data;
using Hyte.Participation.FirstPage;
using Hyte.Participation.Links;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Budgeting;

/// <summary>Tells which rounds were made or moved last. Ballots are not told of.</summary>
internal sealed class ChangedRounds(ParticipationDbContext db) : IChangedRegister
{
    public string Key => Registers.BudgetRound;

    public IQueryable<ChangedRecord> Records => db.Set<BudgetRound>().Select(r => new ChangedRecord { Register = Registers.BudgetRound, Id = r.Id, At = r.ChangedAt });

    public async Task<IReadOnlyList<ToldChange>> TellAsync(IReadOnlyCollection<int> ids, CancellationToken ct)
    {
        var found = await db.Set<BudgetRound>().Where(r => ids.Contains(r.Id)).Select(r => new { r.Id, r.Name, r.State, r.ChangedAt, r.ChangedByName }).ToListAsync(ct);
        return [.. found.Select(r => new ToldChange(r.ChangedAt, r.ChangedByName, r.Name, r.State.Word(), BudgetPaths.Round(r.Id)))];
    }
}

/// <summary>Tells which proposals were made or answered last.</summary>
internal sealed class ChangedProposals(ParticipationDbContext db) : IChangedRegister
{
    private const string Register = "budget-proposal";

    public string Key => Register;

    public IQueryable<ChangedRecord> Records => db.Set<BudgetProposal>().Select(p => new ChangedRecord { Register = Register, Id = p.Id, At = p.ChangedAt });

    public async Task<IReadOnlyList<ToldChange>> TellAsync(IReadOnlyCollection<int> ids, CancellationToken ct)
    {
        var found = await db.Set<BudgetProposal>().Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, p.Title, p.Feasibility, p.Version, p.ChangedAt, p.ChangedByName }).ToListAsync(ct);
        return [.. found.Select(p => new ToldChange(p.ChangedAt, p.ChangedByName, p.Title, p.Version == 1 ? BudgetTexts.ChangeProposed : p.Feasibility.Word(), BudgetPaths.Proposal(p.Id)))];
    }
}
