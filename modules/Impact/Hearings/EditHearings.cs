using Hyte.Impact.Assessments;
using Hyte.Impact.Data;
using Hyte.Modules;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Hearings;

/// <summary>Writes down who was heard on a case and what came of it.</summary>
internal sealed class EditHearings(ImpactDbContext db, OpenWork open)
{
    public Task AddAsync(int caseId, HearingContent content, CancellationToken ct) => open.DoAsync(caseId, _ =>
    {
        db.Hearings.Add(new Hearing(caseId, content));
        return Task.FromResult(true);
    }, ct);

    /// <returns>The hearing as somebody else has saved it in between; null when this was saved.</returns>
    public Task<Hearing?> ChangeAsync(int caseId, int id, int version, HearingContent content, CancellationToken ct) => open.DoAsync<Hearing?>(caseId, async _ =>
    {
        var saved = await FindAsync(caseId, id, ct);
        if (saved.Version != version) return saved;
        saved.Write(content);
        return null;
    }, ct);

    /// <returns>Who was heard.</returns>
    /// <exception cref="RuleBrokenException">Somebody else has changed what is about to be lost.</exception>
    public Task<string> RemoveAsync(int caseId, int id, int version, CancellationToken ct) => open.DoAsync(caseId, async _ =>
    {
        var saved = await FindAsync(caseId, id, ct);
        if (saved.Version != version) throw new RuleBrokenException("hearing.changed", HearingTexts.Changed);
        db.Hearings.Remove(saved);
        return saved.Who;
    }, ct);

    /// <summary>Tells why nobody is heard; an empty reason takes the word back.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="seen">The reason that the form was filled from.</param>
    /// <param name="reason">The reason now.</param>
    /// <param name="ct">Cancels; nothing is saved then.</param>
    /// <exception cref="RuleBrokenException">The assessment is not open, or somebody else has written another reason, which the message quotes.</exception>
    public Task ExplainNobodyAsync(int caseId, string? seen, string? reason, CancellationToken ct) => open.DoAsync(caseId, assessment =>
    {
        var saved = assessment.NobodyHeardReason;
        if (saved != seen && saved != reason) throw new RuleBrokenException("hearing.nobody-changed", string.Format(HearingTexts.NobodyChanged, saved ?? "–"));
        assessment.ExplainNobodyHeard(reason);
        return Task.FromResult(true);
    }, ct);

    private async Task<Hearing> FindAsync(int caseId, int id, CancellationToken ct) =>
        await db.Hearings.SingleOrDefaultAsync(h => h.CaseId == caseId && h.Id == id, ct) ?? throw new RuleBrokenException("hearing.gone", HearingTexts.Gone);
}
