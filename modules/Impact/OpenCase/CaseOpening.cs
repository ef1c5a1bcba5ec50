using Hyte.Impact.Alternatives;
using Hyte.Impact.Assessments;
using Hyte.Impact.Cases;
using Hyte.Impact.Data;
using Hyte.Modules;

namespace Hyte.Impact.OpenCase;

/// <summary>Puts a new decision case into the register.</summary>
internal sealed class CaseOpening(ImpactDbContext db, CaseNumbers numbers)
{
    /// <returns>The new case's key.</returns>
    /// <exception cref="RuleBrokenException">Another case has the number.</exception>
    public async Task<int> ExecuteAsync(CaseContent content, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var opened = new DecisionCase(content);
        db.Cases.Add(opened);
        await numbers.SaveAsync(content.Number, opened.Id, ct);
        db.Assessments.Add(new Assessment(opened.Id));
        db.Alternatives.Add(new Alternative(opened.Id, 0, GuideTexts.ZeroName));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return opened.Id;
    }
}
