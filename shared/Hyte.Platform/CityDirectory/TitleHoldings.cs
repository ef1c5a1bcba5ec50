using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Platform.Audit;
using Hyte.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Platform.CityDirectory;

/// <summary>Puts people into titles and ends their time in them.</summary>
public sealed class TitleHoldings(PlatformDbContext db, AuditLog audit)
{
    /// <summary>Puts a person into a title.</summary>
    /// <exception cref="RuleBrokenException">There is no such title or person, the dates are the wrong way round, or the person holds the title during that time already.</exception>
    public async Task AssignAsync(string titleCode, string userId, DateOnly from, DateOnly? to, CancellationToken ct)
    {
        if (to < from) throw new RuleBrokenException("holding.dates", PeopleTexts.EndBeforeStart);
        if (!await db.Set<DirectoryEntryRow>().AnyAsync(e => e.Code == titleCode && e.Kind == DirectoryKind.Title, ct))
            throw new RuleBrokenException("directory.unknown", PeopleTexts.EntryUnknown);
        var person = await db.Users.Where(u => u.Id == userId && u.IsActive).Select(u => u.DisplayName).SingleOrDefaultAsync(ct)
            ?? throw new RuleBrokenException("people.unknown", PeopleTexts.UserUnknown);
        var last = to ?? DateOnly.MaxValue;
        if (await db.Set<TitleHoldingRow>().AnyAsync(h => h.TitleCode == titleCode && h.UserId == userId && h.From <= last && (h.To == null || h.To >= from), ct))
            throw new RuleBrokenException("holding.overlaps", PeopleTexts.HoldingOverlaps);

        var holding = new TitleHoldingRow(titleCode, userId, from, to);
        db.Add(holding);
        audit.Add(db, "title.assigned", titleCode, after: Describe(person, holding));
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Ends a holding; a holding that has not begun by then is removed.</summary>
    /// <returns>False when there is no such holding.</returns>
    public async Task<bool> EndAsync(string titleCode, int holdingId, DateOnly lastDay, CancellationToken ct)
    {
        if (await db.Set<TitleHoldingRow>().SingleOrDefaultAsync(h => h.Id == holdingId && h.TitleCode == titleCode, ct) is not { } holding) return false;
        var person = await db.Users.Where(u => u.Id == holding.UserId).Select(u => u.DisplayName).SingleAsync(ct);
        var before = Describe(person, holding);
        if (lastDay < holding.From) db.Remove(holding);
        else holding.End(lastDay);
        audit.Add(db, "title.ended", titleCode, before, lastDay < holding.From ? null : Describe(person, holding));
        await db.SaveChangesAsync(ct);
        return true;
    }

    private static string Describe(string person, TitleHoldingRow holding) => $"{person} {holding.From:d.M.yyyy}–{holding.To:d.M.yyyy}";
}
