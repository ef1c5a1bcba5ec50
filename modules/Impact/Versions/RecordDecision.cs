using System.Data;
using Hyte.Impact.Assessments;
using Hyte.Impact.Data;
using Hyte.Modules;
using Hyte.Modules.People;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Versions;

/// <summary>Records what a body decided on the version that it had.</summary>
internal sealed class RecordDecision(ImpactDbContext db, ICurrentUser user)
{
    /// <param name="caseId">The case.</param>
    /// <param name="versionId">Key of the kept version that the form was drawn for.</param>
    /// <param name="version">The decision's version that the form was filled from; 0 when there was none.</param>
    /// <param name="content">What was decided.</param>
    /// <param name="ct">Cancels; nothing is saved then.</param>
    /// <returns>The decision as somebody else has saved it in between; null when this was saved.</returns>
    /// <exception cref="RuleBrokenException">The person does not present matters, the case is not before a body, or a newer version is.</exception>
    public async Task<CaseDecision?> ExecuteAsync(int caseId, int versionId, int version, CaseDecisionContent content, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        var stage = await db.Assessments.Where(a => a.CaseId == caseId).Select(a => a.Stage).SingleAsync(ct);
        if (!user.May(ImpactPermissions.Present) || !IsPossible(stage)) throw new RuleBrokenException("decision.not-now", DecisionTexts.NotNow);
        var latest = await db.Versions.Where(v => v.CaseId == caseId).OrderByDescending(v => v.Number).Select(v => v.Id).FirstAsync(ct);
        if (latest != versionId) throw new RuleBrokenException("decision.newer-version", DecisionTexts.NewerVersion);

        var saved = await db.Decisions.SingleOrDefaultAsync(d => d.VersionId == versionId, ct);
        if (saved is null) db.Decisions.Add(new CaseDecision(caseId, versionId, content));
        else if (saved.Version != version) return saved;
        else saved.Write(content);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return null;
    }

    /// <summary>While it is before the body, and afterwards to mend a slip of the pen.</summary>
    public static bool IsPossible(Stage stage) => stage is Stage.Attached or Stage.Following;
}
