using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Platform.Audit;
using Hyte.Platform.Rights;
using Hyte.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Platform.CityDirectory;

/// <summary>Keeps the directory's entries and their aliases.</summary>
public sealed class DirectoryChanges(PlatformDbContext db, IDirectory directory, AuditLog audit)
{
    /// <summary>Adds an entry; its code is made of its name.</summary>
    /// <returns>The code.</returns>
    /// <exception cref="RuleBrokenException">There is an entry of the name, or the details are wrong.</exception>
    public async Task<string> AddAsync(DirectoryKind kind, EntryDetails details, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(details);
        var code = Slug.Of(details.Name);
        var snapshot = await directory.GetAsync(ct);
        if (code.Length == 0 || snapshot.Find(code) is not null || snapshot.Resolve(details.Name) is not null)
            throw new RuleBrokenException("directory.exists", PeopleTexts.EntryExists);
        RefuseWrong(code, details, snapshot);
        var entry = new DirectoryEntryRow(code, kind, details.Name);
        Write(entry, details);
        db.Add(entry);
        audit.Add(db, "directory.added", code, after: Describe(entry));
        await db.SaveChangesAsync(ct);
        return code;
    }

    /// <summary>Changes an entry.</summary>
    /// <param name="code">The entry.</param>
    /// <param name="version">The version that the editor saw.</param>
    /// <param name="details">What it is to be.</param>
    /// <param name="ct">Cancels the change.</param>
    /// <exception cref="RuleBrokenException">Somebody else has changed the entry, or the details are wrong.</exception>
    public async Task ChangeAsync(string code, int version, EntryDetails details, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(details);
        var entry = await db.Set<DirectoryEntryRow>().SingleOrDefaultAsync(e => e.Code == code, ct) ?? throw Unknown();
        if (entry.Version != version) throw ChangedMeanwhile(entry);
        RefuseWrong(code, details, await directory.GetAsync(ct));
        var before = Describe(entry);
        Write(entry, details);
        audit.Add(db, "directory.changed", code, before, Describe(entry));
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            await db.Entry(entry).ReloadAsync(ct);
            throw ChangedMeanwhile(entry);
        }
    }

    /// <summary>Adds another spelling.</summary>
    /// <exception cref="RuleBrokenException">The text means an entry already.</exception>
    public async Task AddAliasAsync(string code, string text, CancellationToken ct)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        var snapshot = await directory.GetAsync(ct);
        if (snapshot.Find(code) is null) throw Unknown();
        if (snapshot.Resolve(text) is { } taken) throw new RuleBrokenException("directory.alias-taken", string.Format(PeopleTexts.AliasTaken, taken.Name));
        db.Add(new DirectoryAlias(code, text.Trim(), note: null));
        audit.Add(db, "directory.alias-added", code, after: text.Trim());
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Removes a spelling. Does nothing when it has been removed.</summary>
    public async Task RemoveAliasAsync(string code, int aliasId, CancellationToken ct)
    {
        if (await db.Set<DirectoryAlias>().SingleOrDefaultAsync(a => a.Id == aliasId && a.EntryCode == code, ct) is not { } alias) return;
        db.Remove(alias);
        audit.Add(db, "directory.alias-removed", code, before: alias.Text);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Writes many changes into the context, each with its entry in the audit log; the caller has checked them together, and saves.</summary>
    internal async Task WriteAllAsync(IReadOnlyCollection<EntryChange> all, CancellationToken ct)
    {
        var codes = all.Where(c => !c.IsNew).Select(c => c.Code).ToList();
        var entries = await db.Set<DirectoryEntryRow>().Where(e => codes.Contains(e.Code)).ToDictionaryAsync(e => e.Code, StringComparer.Ordinal, ct);
        var spellings = (await db.Set<DirectoryAlias>().Where(a => codes.Contains(a.EntryCode)).ToListAsync(ct)).ToLookup(a => (a.EntryCode, a.Text));
        foreach (var change in all)
        {
            if (change.IsNew)
            {
                var entry = new DirectoryEntryRow(change.Code, change.Kind, change.Details.Name);
                Write(entry, change.Details);
                db.Add(entry);
                audit.Add(db, "directory.added", change.Code, after: Describe(entry));
            }
            else if (change.HasOtherDetails)
            {
                var entry = entries[change.Code];
                var before = Describe(entry);
                Write(entry, change.Details);
                audit.Add(db, "directory.changed", change.Code, before, Describe(entry));
            }

            foreach (var text in change.Removed)
            {
                db.RemoveRange(spellings[(change.Code, text)]);
                audit.Add(db, "directory.alias-removed", change.Code, before: text);
            }

            foreach (var text in change.Added)
            {
                db.Add(new DirectoryAlias(change.Code, text, note: null));
                audit.Add(db, "directory.alias-added", change.Code, after: text);
            }
        }
    }

    /// <summary>Refuses details that cannot be.</summary>
    /// <param name="code">The entry.</param>
    /// <param name="details">What it is to be.</param>
    /// <param name="snapshot">The entries that it may stand under.</param>
    internal static void RefuseWrong(string code, EntryDetails details, DirectorySnapshot snapshot)
    {
        if (details.ValidTo < details.ValidFrom) throw new RuleBrokenException("directory.dates", PeopleTexts.EndBeforeStart);
        if (details.ParentCode is not { } parent) return;
        if (snapshot.Find(parent) is null) throw new RuleBrokenException("directory.parent-unknown", PeopleTexts.ParentUnknown);
        if (snapshot.IsWithin(parent, code)) throw new RuleBrokenException("directory.parent-circle", PeopleTexts.ParentCircle);
    }

    private static void Write(DirectoryEntryRow entry, EntryDetails details) =>
        entry.Describe(details.Name.Trim(), details.ParentCode, details.ValidFrom, details.ValidTo, string.IsNullOrWhiteSpace(details.Note) ? null : details.Note.Trim());

    private static RuleBrokenException Unknown() => new("directory.unknown", PeopleTexts.EntryUnknown);

    private static RuleBrokenException ChangedMeanwhile(DirectoryEntryRow now) =>
        new("directory.changed", string.Format(PeopleTexts.EntryChangedMeanwhile, Describe(now)));

    private static string Describe(DirectoryEntryRow entry) =>
        string.Join(" · ", new[] { entry.Name, entry.ParentCode, Days(entry), entry.Note }.Where(part => !string.IsNullOrEmpty(part)));

    private static string? Days(DirectoryEntryRow entry) =>
        entry.ValidFrom is null && entry.ValidTo is null ? null : $"{entry.ValidFrom:d.M.yyyy}–{entry.ValidTo:d.M.yyyy}";
}

/// <summary>What may be changed of an entry.</summary>
/// <param name="Name">The name that people see.</param>
/// <param name="ParentCode">The entry above, or null.</param>
/// <param name="ValidFrom">First day, or null.</param>
/// <param name="ValidTo">Last day, or null.</param>
/// <param name="Note">A remark, or null.</param>
public sealed record EntryDetails(string Name, string? ParentCode, DateOnly? ValidFrom, DateOnly? ValidTo, string? Note);
