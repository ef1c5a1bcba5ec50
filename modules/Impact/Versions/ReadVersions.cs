using Hyte.Impact.Cases;
using Hyte.Impact.Data;
using Hyte.Modules.People;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Versions;

/// <summary>Reads the kept versions of a case, with what was decided on each.</summary>
internal sealed class ReadVersions(ImpactDbContext db, IDirectory directory, ICurrentUser user)
{
    /// <summary>The versions, newest first; empty when there are none or the case is not for this person.</summary>
    public async Task<IReadOnlyList<VersionLine>> OfAsync(int caseId, CancellationToken ct)
    {
        if (!await db.Cases.Readable(user).AnyAsync(c => c.Id == caseId, ct)) return [];
        var kept = await db.Versions.AsNoTracking().Where(v => v.CaseId == caseId).OrderByDescending(v => v.Number)
            .Select(v => new { v.Id, v.Number, v.BodyCode, v.MeetingDate, v.Hash, v.CreatedAt, v.CreatedByName }).ToListAsync(ct);
        var decisions = await db.Decisions.AsNoTracking().Where(d => d.CaseId == caseId).ToDictionaryAsync(d => d.VersionId, ct);
        var names = await directory.GetAsync(ct);
        return [.. kept.Select(v => new VersionLine(v.Id, v.Number, names.NameOf(v.BodyCode), v.MeetingDate, v.Hash, v.CreatedAt, v.CreatedByName, decisions.GetValueOrDefault(v.Id), v.BodyCode))];
    }

    /// <returns>Null when there is no such version for this person.</returns>
    public async Task<AttachedVersion?> FindAsync(int caseId, int number, CancellationToken ct) =>
        await db.Cases.Readable(user).AnyAsync(c => c.Id == caseId, ct)
            ? await db.Versions.AsNoTracking().SingleOrDefaultAsync(v => v.CaseId == caseId && v.Number == number, ct)
            : null;
}

/// <summary>A kept version in a list.</summary>
/// <param name="Id">Key of the record.</param>
/// <param name="Number">From 1 in a case.</param>
/// <param name="Body">The body that it was made for, by its present name.</param>
/// <param name="MeetingDate">The day of the meeting.</param>
/// <param name="Hash">SHA-256 in hexadecimal.</param>
/// <param name="MadeAt">When, in UTC.</param>
/// <param name="MadeByName">Who attached it.</param>
/// <param name="Decision">What was decided on it; null when that has not been recorded.</param>
/// <param name="BodyCode">The body in the directory.</param>
internal sealed record VersionLine(int Id, int Number, string Body, DateOnly MeetingDate, string Hash, DateTime MadeAt, string MadeByName, CaseDecision? Decision, string BodyCode);
