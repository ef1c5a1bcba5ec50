using System.Data;
using Hyte.Impact.Assessments;
using Hyte.Impact.Data;
using Hyte.Modules;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Conclusions;

/// <summary>Writes what the preparers conclude from the comparison.</summary>
internal sealed class EditConclusion(ImpactDbContext db, OpenWork open)
{
    /// <param name="caseId">The case.</param>
    /// <param name="version">The assessment's version that the form was filled from.</param>
    /// <param name="content">What it says now.</param>
    /// <param name="ct">Cancels; nothing is saved then.</param>
    /// <returns>The assessment as somebody else has saved it in between; null when this was saved.</returns>
    /// <exception cref="RuleBrokenException">The assessment is not open, or the alternative has been removed.</exception>
    public Task<Assessment?> SaveAsync(int caseId, int version, ConclusionContent content, CancellationToken ct) => open.DoAsync<Assessment?>(caseId, async assessment =>
    {
        if (assessment.Version != version && ConclusionContent.Of(assessment) != content) return assessment;
        if (content.AlternativeId is { } id && !await db.Alternatives.AnyAsync(a => a.CaseId == caseId && a.Id == id, ct)) throw new RuleBrokenException("alternative.gone", ConclusionTexts.ProposalUnknown);
        assessment.Conclude(content.Summary, content.AlternativeId, content.Reason, content.PreparedOn);
        return null;
    }, ct);

    /// <summary>Tells when the preparation of the decision was ready, which is often known only after the assessment has been finished.</summary>
    /// <returns>The assessment as somebody else has saved it in between; null when this was saved.</returns>
    public async Task<Assessment?> PrepareAsync(int caseId, int version, DateOnly? preparedOn, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        var assessment = await db.Assessments.SingleAsync(a => a.CaseId == caseId, ct);
        if (!MayTellPrepared(assessment.Stage)) throw new RuleBrokenException(OpenWork.NotOpen, ConclusionTexts.NotYet);
        if (assessment.Version != version && assessment.PreparedOn != preparedOn) return assessment;
        assessment.Conclude(assessment.Summary, assessment.ProposedAlternativeId, assessment.ProposalReason, preparedOn);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return null;
    }

    /// <summary>From the beginning of the work until the case is closed.</summary>
    public static bool MayTellPrepared(Stage stage) => stage is >= Stage.Assessing and < Stage.Closed;
}
