using Hyte.Modules.People;
using Hyte.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Platform.CityDirectory.Importing;

/// <summary>The directory as the database has it at this moment, also within a transaction that the kept one does not see.</summary>
internal sealed class PresentDirectory
{
    private readonly ILookup<string, string> _spellings;

    private PresentDirectory(List<DirectoryEntryRow> entries, ILookup<string, string> spellings)
    {
        _spellings = spellings;
        Rows = entries.ToDictionary(e => e.Code, StringComparer.Ordinal);
        Names = new DirectorySnapshot(entries.Select(Entry), spellings.SelectMany(group => group.Select(text => (text, group.Key))), []);
    }

    /// <summary>The entries by their codes.</summary>
    public IReadOnlyDictionary<string, DirectoryEntryRow> Rows { get; }

    /// <summary>Finds entries by what they are called.</summary>
    public DirectorySnapshot Names { get; }

    public static async Task<PresentDirectory> ReadAsync(PlatformDbContext db, CancellationToken ct)
    {
        var entries = await db.Set<DirectoryEntryRow>().AsNoTracking().OrderBy(e => e.Code).ToListAsync(ct);
        var aliases = await db.Set<DirectoryAlias>().AsNoTracking().OrderBy(a => a.Id).Select(a => new { a.EntryCode, a.Text }).ToListAsync(ct);
        return new PresentDirectory(entries, aliases.ToLookup(a => a.EntryCode, a => a.Text, StringComparer.Ordinal));
    }

    /// <summary>The other spellings of an entry, in the order in which they came.</summary>
    public IReadOnlyList<string> SpellingsOf(string code) => [.. _spellings[code]];

    /// <summary>The entries once changes are made.</summary>
    public DirectorySnapshot With(IEnumerable<EntryChange> changes)
    {
        var entries = Rows.Values.ToDictionary(e => e.Code, Entry, StringComparer.Ordinal);
        foreach (var change in changes) entries[change.Code] = new DirectoryEntry(change.Code, change.Kind, change.Details.Name, change.Details.ParentCode, change.Details.ValidFrom, change.Details.ValidTo);
        return new DirectorySnapshot(entries.Values, [], []);
    }

    private static DirectoryEntry Entry(DirectoryEntryRow e) => new(e.Code, e.Kind, e.Name, e.ParentCode, e.ValidFrom, e.ValidTo);
}
