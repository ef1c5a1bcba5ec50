using Hyte.Impact.Cases;
using Hyte.Impact.Data;
using Hyte.Modules;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.EditCase;

/// <summary>Changes a decision case, unless somebody else has changed it in between.</summary>
internal sealed class CaseEditing(ImpactDbContext db, CaseNumbers numbers)
{
    /// <param name="id">The case.</param>
    /// <param name="version">The version that the form was filled from.</param>
    /// <param name="content">What it shall say.</param>
    /// <param name="ct">Cancels the edit.</param>
    /// <exception cref="RuleBrokenException">Another case has the number.</exception>
    public async Task<EditOutcome> ExecuteAsync(int id, int version, CaseContent content, CancellationToken ct)
    {
        var saved = await db.Cases.SingleOrDefaultAsync(c => c.Id == id, ct);
        if (saved is null) return EditOutcome.NotFound;
        if (CaseContent.Of(saved) == content) return EditOutcome.Saved;
        if (saved.Version != version) return EditOutcome.Conflict;

        saved.Write(content);
        try
        {
            await numbers.SaveAsync(content.Number, id, ct);
            return EditOutcome.Saved;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return EditOutcome.Conflict;
        }
    }
}

/// <summary>How an edit ended.</summary>
internal enum EditOutcome
{
    /// <summary>The case says what was asked.</summary>
    Saved,

    /// <summary>Somebody else saved first; nothing was written.</summary>
    Conflict,

    /// <summary>There is no such case.</summary>
    NotFound,
}
