using System.Data;
using Hyte.Impact.Assessments;
using Hyte.Impact.Data;
using Hyte.Modules;
using Hyte.Web;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.FollowUps;

/// <summary>Plans the check of the predictions and records what it shows.</summary>
internal sealed class EditFollowUp(ImpactDbContext db, TimeProvider clock)
{
    /// <summary>Saves the plan. It is made before the case is attached and its day may be moved until the case is closed; a kept version keeps the plan that the body saw.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="version">The plan's version that the form was filled from; 0 when there was none.</param>
    /// <param name="due">The day of the check.</param>
    /// <param name="note">What is looked at.</param>
    /// <param name="ct">Cancels; nothing is saved then.</param>
    /// <returns>The plan as somebody else has saved it in between; null when this was saved.</returns>
    /// <exception cref="RuleBrokenException">The case is not at a stage where the check is planned.</exception>
    public async Task<FollowUpPlan?> PlanAsync(int caseId, int version, DateOnly due, string? note, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        if (!MayPlan(await StageAsync(caseId, ct))) throw new RuleBrokenException("follow-up.not-now", FollowUpTexts.NotNow);
        var saved = await db.FollowUpPlans.SingleOrDefaultAsync(p => p.CaseId == caseId, ct);
        if (saved is null) db.FollowUpPlans.Add(new FollowUpPlan(caseId, due, note));
        else if (saved.Version != version && (saved.Due, saved.Note) != (due, note)) return saved;
        else saved.Write(due, note);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return null;
    }

    /// <summary>Records how predictions held: those that have changed, each on its own version.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="checks">What is said of each effect, with the version that the form was filled from.</param>
    /// <param name="ct">Cancels; nothing is saved then.</param>
    /// <returns>What somebody else has saved in between that this would have overwritten; nothing was saved unless it is empty.</returns>
    /// <exception cref="RuleBrokenException">The case is not being followed.</exception>
    public async Task<IReadOnlyList<Prediction>> CheckAsync(int caseId, IReadOnlyDictionary<int, (PredictionContent Content, int Version)> checks, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        if (await StageAsync(caseId, ct) != Stage.Following) throw new RuleBrokenException("follow-up.not-following", FollowUpTexts.NotFollowing);
        var effects = await db.Effects.Where(e => e.CaseId == caseId).Select(e => e.Id).ToListAsync(ct);
        var saved = await db.Predictions.Where(p => p.CaseId == caseId).ToDictionaryAsync(p => p.EffectId, ct);
        var today = FinnishFormat.DayOf(clock.GetUtcNow().UtcDateTime);
        var lost = new List<Prediction>();
        foreach (var (effect, (content, seen)) in checks.Where(c => effects.Contains(c.Key)))
        {
            if (saved.TryGetValue(effect, out var there))
            {
                if (content == new PredictionContent(there.Outcome, there.Why)) continue;
                if (there.Version != seen) lost.Add(there);
                else there.Write(content.Outcome, content.Why, today);
                continue;
            }

            var made = new Prediction(caseId, effect);
            made.Write(content.Outcome, content.Why, today);
            db.Predictions.Add(made);
        }

        if (lost.Count > 0) return lost;
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return [];
    }

    /// <summary>From the beginning of the work until the case is closed.</summary>
    public static bool MayPlan(Stage stage) => stage is >= Stage.Assessing and < Stage.Closed;

    private Task<Stage> StageAsync(int caseId, CancellationToken ct) => db.Assessments.Where(a => a.CaseId == caseId).Select(a => a.Stage).SingleAsync(ct);
}
