using System.Data;
using Hyte.Impact.Data;
using Hyte.Modules;
using Hyte.Modules.Reports;
using Hyte.Web;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.FollowUps;

/// <summary>Chooses the figures by which it is looked whether the predictions held. The plan's stages are these too: <see cref="EditFollowUp.MayPlan"/>.</summary>
internal sealed class ChooseFigures(ImpactDbContext db, TimeProvider clock)
{
    /// <summary>Takes a figure in, as it is now. One that is there already stays as it was when it was chosen.</summary>
    /// <exception cref="RuleBrokenException">The case is not at a stage where the check is planned.</exception>
    public Task AddAsync(int caseId, ReportFigure figure, CancellationToken ct) => DoAsync(caseId, async () =>
    {
        if (!await db.FollowUpFigures.AnyAsync(f => f.CaseId == caseId && f.Figure == figure.Key, ct)) db.FollowUpFigures.Add(new FollowUpFigure(caseId, figure, FinnishFormat.DayOf(clock.GetUtcNow().UtcDateTime)));
    }, ct);

    /// <returns>Its name; null when somebody else had taken it out already.</returns>
    /// <exception cref="RuleBrokenException">The case is not at a stage where the check is planned.</exception>
    public async Task<string?> RemoveAsync(int caseId, int id, CancellationToken ct)
    {
        string? name = null;
        await DoAsync(caseId, async () =>
        {
            if (await db.FollowUpFigures.SingleOrDefaultAsync(f => f.CaseId == caseId && f.Id == id, ct) is not { } figure) return;
            name = figure.Name;
            db.FollowUpFigures.Remove(figure);
        }, ct);
        return name;
    }

    private async Task DoAsync(int caseId, Func<Task> work, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        var stage = await db.Assessments.Where(a => a.CaseId == caseId).Select(a => a.Stage).SingleAsync(ct);
        if (!EditFollowUp.MayPlan(stage)) throw new RuleBrokenException("follow-up.not-now", FollowUpTexts.NotNow);
        await work();
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }
}
