using System.Data;
using Hyte.Impact.Assessments;
using Hyte.Impact.Data;
using Hyte.Modules;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Screenings;

/// <summary>Screens a case, or screens it again.</summary>
internal sealed class ScreenCase(ImpactDbContext db, TimeProvider clock)
{
    public const string NotNow = "screening.not-now";

    /// <summary>Records the screening and takes the case on to where its decision leads.</summary>
    /// <exception cref="RuleBrokenException">The case is at a stage where it is not screened.</exception>
    public async Task ExecuteAsync(int caseId, ScreeningContent content, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, ct);
        var assessment = await db.Assessments.SingleAsync(a => a.CaseId == caseId, ct);
        if (assessment.Stage is not (Stage.Draft or Stage.Screening)) throw new RuleBrokenException(NotNow, ScreeningTexts.NotNow);
        var now = clock.GetUtcNow().UtcDateTime;
        db.Screenings.Add(new Screening(caseId, content.GuideNumber, content.Answers, content.Decision, content.Reason, content.Signer, now));
        // What is under way goes on by the guide that it was begun on; a screening before any work takes the one in force.
        if (assessment.GuideNumber is null || !await db.Effects.AnyAsync(e => e.CaseId == caseId, ct)) assessment.Screened(content.GuideNumber);
        assessment.MoveTo(content.Decision == ScreeningDecision.Assess ? Stage.Assessing : Stage.NotAssessed, Web.FinnishFormat.DayOf(now));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }
}
