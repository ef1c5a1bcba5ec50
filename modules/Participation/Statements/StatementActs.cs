using Hyte.Participation.Data;
using Hyte.Participation.Forms;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Statements;

/// <summary>Takes a statement from one stage to the next, unless somebody else has changed it in between.</summary>
internal sealed class StatementActs(ParticipationDbContext db, TimeProvider clock)
{
    private DateOnly Today => clock.Today();

    public Task<SaveOutcome> GiveAsync(int id, int version, GivenContent content, CancellationToken ct) => ActAsync(id, version, s => s.Give(content), ct);

    /// <param name="id">The statement.</param>
    /// <param name="version">The version that the form was filled from.</param>
    /// <param name="content">How it was used.</param>
    /// <param name="close">Closes it in the same save.</param>
    /// <param name="ct">Cancels.</param>
    public Task<SaveOutcome> AnswerAsync(int id, int version, UseContent content, bool close, CancellationToken ct) => ActAsync(
        id,
        version,
        statement =>
        {
            statement.Answer(content, Today);
            if (close) statement.Close(Today);
        },
        ct);

    public Task<SaveOutcome> CloseAsync(int id, int version, CancellationToken ct) => ActAsync(id, version, s => s.Close(Today), ct);

    public Task<SaveOutcome> ReopenAsync(int id, int version, CancellationToken ct) => ActAsync(id, version, s => s.Reopen(), ct);

    public Task<SaveOutcome> WithdrawAsync(int id, int version, string reason, CancellationToken ct) => ActAsync(id, version, s => s.Withdraw(reason), ct);

    /// <exception cref="Modules.RuleBrokenException">The statement is not in a stage that allows it.</exception>
    private async Task<SaveOutcome> ActAsync(int id, int version, Action<Statement> act, CancellationToken ct)
    {
        if (await db.Set<Statement>().SingleOrDefaultAsync(s => s.Id == id, ct) is not { } statement) return SaveOutcome.NotFound;
        if (statement.Version != version) return SaveOutcome.Conflict;
        act(statement);
        try
        {
            await db.SaveChangesAsync(ct);
            return SaveOutcome.Saved;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return SaveOutcome.Conflict;
        }
    }
}
