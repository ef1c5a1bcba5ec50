using Hyte.Impact.Cases;
using Hyte.Impact.Data;
using Hyte.Impact.ReadCase;
using Hyte.Modules.People;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.EditCase;

/// <summary>Finds what two people's versions of a case disagree on.</summary>
internal sealed class CaseConflicts(ImpactDbContext db, CaseHistory history)
{
    /// <param name="id">The case.</param>
    /// <param name="version">The version that the second person's form was filled from.</param>
    /// <param name="mine">What the second person typed.</param>
    /// <param name="directory">Names bodies and titles.</param>
    /// <param name="ct">Cancels the reading.</param>
    public async Task<CaseConflict> FindAsync(int id, int version, CaseContent mine, DirectorySnapshot directory, CancellationToken ct)
    {
        var saved = await db.Cases.AsNoTracking().SingleAsync(c => c.Id == id, ct);
        var now = CaseDraft.Of(CaseContent.Of(saved), directory);
        var then = await history.AsOfAsync(saved, version, directory, ct);
        var typed = CaseDraft.Of(mine, directory);

        // What the other left alone is mine to change without asking.
        var fields =
            from field in CaseField.All
            where field.Get(now) != field.Get(typed) && field.Get(now) != field.Get(then)
            select new ConflictingField(field, field.Shown(now, directory), field.Shown(typed, directory), field.Get(typed) != field.Get(then));
        return new CaseConflict(saved.Version, saved.ChangedByName, saved.ChangedAt, [.. fields]);
    }
}
