using Hyte.Impact.Data;
using Hyte.Impact.Sheets;
using Hyte.Modules.People;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Versions;

/// <summary>Keeps an assessment as it goes before a body.</summary>
internal sealed class AttachVersion(ImpactDbContext db, ReadSheet sheets, ICurrentUser user)
{
    /// <summary>Keeps the case as it now stands in the database. The caller saves, in the transaction in which the case was moved.</summary>
    /// <exception cref="InvalidOperationException">The case is not there for the person, though it was just moved.</exception>
    public async Task ExecuteAsync(int caseId, CancellationToken ct)
    {
        var sheet = await sheets.OfAsync(caseId, user, ct) ?? throw new InvalidOperationException($"Case {caseId} cannot be read.");
        var latest = await db.Versions.Where(v => v.CaseId == caseId).MaxAsync(v => (int?)v.Number, ct) ?? 0;
        var json = SheetJson.Write(sheet);
        db.Versions.Add(new AttachedVersion(caseId, latest + 1, sheet.BodyCode, sheet.MeetingDate, json, SheetJson.HashOf(json)));
    }
}
