using Hyte.Impact.Data;
using Hyte.Modules;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Cases;

/// <summary>Keeps case numbers unique, and says whose the number already is.</summary>
internal sealed class CaseNumbers(ImpactDbContext db)
{
    public const string Taken = "case.number-taken";

    /// <summary>Saves what the context holds.</summary>
    /// <param name="number">The number that the case is about to have.</param>
    /// <param name="caseId">The case itself; 0 for a new one.</param>
    /// <param name="ct">Cancels the save.</param>
    /// <exception cref="RuleBrokenException">Another case has the number.</exception>
    public async Task SaveAsync(CaseNumber number, int caseId, CancellationToken ct)
    {
        await RefuseTakenAsync(number, caseId, ct);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException failure) when (failure is not DbUpdateConcurrencyException)
        {
            // Somebody may have taken the number between the look and the save: the unique index saw it, the person gets the same words.
            await RefuseTakenAsync(number, caseId, ct);
            throw;
        }
    }

    private async Task RefuseTakenAsync(CaseNumber number, int caseId, CancellationToken ct)
    {
        var title = await db.Cases.Where(c => c.Number == number && c.Id != caseId).Select(c => c.Title).SingleOrDefaultAsync(ct);
        if (title is not null) throw new RuleBrokenException(Taken, string.Format(Texts.NumberTaken, number, title));
    }
}
