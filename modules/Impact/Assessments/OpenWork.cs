using System.Data;
using Hyte.Impact.Data;
using Hyte.Modules;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Assessments;

/// <summary>The one door to the parts of an assessment: they change only while it is being worked on, and never while it is being moved on.</summary>
internal sealed class OpenWork(ImpactDbContext db)
{
    public const string NotOpen = "assessment.not-open";

    /// <summary>Saves what the work adds or changes, all or nothing.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="work">Adds, changes or removes parts of the context; it need not save.</param>
    /// <param name="ct">Cancels; nothing is saved then.</param>
    /// <exception cref="RuleBrokenException">The assessment is not at a stage where its parts can change.</exception>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else has changed the same part.</exception>
    public async Task<T> DoAsync<T>(int caseId, Func<Assessment, Task<T>> work, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        var assessment = await db.Assessments.SingleAsync(a => a.CaseId == caseId, ct);
        if (!StageMoves.IsOpen(assessment.Stage)) throw new RuleBrokenException(NotOpen, StageTexts.NotOpen);
        var made = await work(assessment);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return made;
    }
}
