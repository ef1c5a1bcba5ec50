using Hyte.Participation.Budgeting.Deciding;
using Hyte.Participation.Budgeting.Rounds;
using Hyte.Participation.Data;
using Hyte.Participation.Privacy;
using Hyte.Web;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Budgeting.Proposals;

/// <summary>Finds and forgets who made proposals. Names and addresses are not in history, so there is nothing to clean there.</summary>
internal sealed class ProposersData(ParticipationDbContext db) : IPersonalDataHolder
{
    /// <summary>How long after the decision a proposer's name is still needed.</summary>
    public const int KeptYears = 1;

    public string Kind => BudgetTexts.ProposersKind;

    public async Task<IReadOnlyList<StoredAboutPerson>> FindAsync(string emailKey, CancellationToken ct)
    {
        var found = await db.Set<BudgetProposal>().AsNoTracking().Where(p => p.ProposerEmail == emailKey).OrderBy(p => p.Id).ToListAsync(ct);
        return
        [
            .. found.Select(p => new StoredAboutPerson(p.CreatedAt, string.Format(BudgetTexts.ProposersWhat, p.Title),
            [
                (BudgetTexts.FieldTitle, p.Title),
                (BudgetTexts.FieldDescription, p.Description),
                (BudgetTexts.FieldPlace, p.Place),
                (BudgetTexts.FieldReceivedOn, FinnishFormat.Date(p.ReceivedOn)),
                (BudgetTexts.FieldProposerName, p.ProposerName),
                (BudgetTexts.FieldProposerEmail, p.ProposerEmail),
            ])),
        ];
    }

    public async Task<int> EraseAsync(string emailKey, CancellationToken ct) =>
        await ForgetAsync(await db.Set<BudgetProposal>().Where(p => p.ProposerEmail == emailKey).ToListAsync(ct), ct);

    public async Task<int> AnonymiseAsync(DateOnly today, CancellationToken ct)
    {
        var last = today.AddYears(-KeptYears);
        var decided = db.Set<BudgetDecision>().Where(d => d.Day < last).Select(d => d.RoundId);
        var closed = db.Set<BudgetRound>().Where(r => r.ClosedOn < last).Select(r => r.Id);
        return await ForgetAsync(
            await db.Set<BudgetProposal>().Where(p => (p.ProposerName != null || p.ProposerEmail != null) && (decided.Contains(p.RoundId) || closed.Contains(p.RoundId))).ToListAsync(ct), ct);
    }

    private async Task<int> ForgetAsync(List<BudgetProposal> proposals, CancellationToken ct)
    {
        proposals.ForEach(p => p.ForgetProposer());
        await db.SaveChangesAsync(ct);
        return proposals.Count;
    }
}
