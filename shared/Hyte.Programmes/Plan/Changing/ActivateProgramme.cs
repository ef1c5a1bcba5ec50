using Hyte.Modules;
using Hyte.Programmes.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Plan.Changing;

/// <summary>Takes a draft into use, so that it can be followed up.</summary>
public sealed class ActivateProgramme([FromKeyedServices] ProgrammeDbContext db)
{
    /// <summary>Takes the programme into use.</summary>
    /// <returns>False when there is no such programme.</returns>
    /// <exception cref="RuleBrokenException"><c>programme.not-draft</c>: it is in use already, or has ended.</exception>
    public async Task<bool> ExecuteAsync(int programmeId, CancellationToken ct)
    {
        if (await db.Programmes.SingleOrDefaultAsync(p => p.Id == programmeId, ct) is not { } programme) return false;
        programme.Activate();
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Two coordinators, or one with two clicks: it is in use either way.
            throw new RuleBrokenException("programme.not-draft", Texts.ProgrammeNotDraft);
        }

        return true;
    }
}
