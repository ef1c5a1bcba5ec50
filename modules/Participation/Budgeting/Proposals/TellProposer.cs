using Hyte.Modules.Mail;
using Hyte.Participation.Data;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Budgeting.Proposals;

/// <summary>Tells the proposer of the answer, when they left an address and mail goes out.</summary>
internal sealed class TellProposer(ParticipationDbContext db, IMailer mailer, SaveProposal save, TimeProvider clock)
{
    private const string Purpose = "participation.budgeting-answer";

    /// <returns>True when the message went; the day is noted then.</returns>
    public async Task<bool> ExecuteAsync(int id, CancellationToken ct)
    {
        if (!mailer.IsAvailable) return false;
        var proposal = await db.Set<BudgetProposal>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, ct);
        if (proposal is not { ProposerEmail: { } to, FeasibilityReason: { } reason, AnswerToldOn: null }) return false;
        var text = string.Format(BudgetTexts.AnswerMail, proposal.Title, proposal.Feasibility.Word(), reason);
        if (!await mailer.SendAsync(new PlainMail(to, string.Format(BudgetTexts.AnswerMailSubject, proposal.Title), text, Purpose), ct)) return false;
        await save.NoteToldAsync(id, clock.Today(), ct);
        return true;
    }
}
