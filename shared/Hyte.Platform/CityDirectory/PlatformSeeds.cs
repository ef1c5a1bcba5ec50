using Hyte.Documents.Csv;
using Hyte.Modules.People;
using Hyte.Platform.Calendar;
using Hyte.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Platform.CityDirectory;

/// <summary>What the columns of each seed file mean.</summary>
internal static class PlatformSeeds
{
    private static readonly Dictionary<string, DirectoryKind> Kinds =
        Enum.GetValues<DirectoryKind>().ToDictionary(kind => kind.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    public static async Task DirectoryAsync(CsvTable table, PlatformDbContext db, CancellationToken ct)
    {
        table.Expect(["code", "kind", "name", "parent", "valid_from", "valid_to", "note"]);
        var known = await db.Set<DirectoryEntryRow>().Select(e => e.Code).ToHashSetAsync(StringComparer.Ordinal, ct);
        var inFile = new Seen("code");
        foreach (var row in table.Rows)
        {
            var code = row.Required("code");
            var entry = new DirectoryEntryRow(code, row.RequiredCode("kind", Kinds), row.Required("name"));
            var (from, to) = (row.Date("valid_from"), row.Date("valid_to"));
            if (to < from) row.Refuse("valid_to", PeopleTexts.SeedEndBeforeStart);
            entry.Describe(entry.Name, row.Text("parent"), from, to, row.Text("note"));
            if (inFile.IsNew(row, code) && !known.Contains(code)) db.Add(entry);
        }

        // A parent may stand on a later line than its child.
        foreach (var row in table.Rows)
        {
            if (row.Text("parent") is { } parent && !known.Contains(parent) && !inFile.Has(parent))
                row.Refuse("parent", string.Format(PeopleTexts.SeedParentUnknown, parent));
        }
    }

    public static async Task AliasesAsync(CsvTable table, PlatformDbContext db, CancellationToken ct)
    {
        table.Expect(["entry", "alias", "note"]);
        var entries = await KnownEntriesAsync(db, ct);
        var known = await db.Set<DirectoryAlias>().Select(a => new { a.EntryCode, a.Text }).ToListAsync(ct);
        var inFile = new Seen("alias");
        foreach (var row in table.Rows)
        {
            var (entry, text) = (row.Required("entry"), row.Required("alias"));
            if (!entries.Contains(entry)) row.Refuse("entry", string.Format(PeopleTexts.SeedEntryUnknown, entry));
            if (inFile.IsNew(row, text) && !known.Exists(a => a.EntryCode == entry && a.Text == text)) db.Add(new DirectoryAlias(entry, text, row.Text("note")));
        }
    }

    public static async Task GlossaryAsync(CsvTable table, PlatformDbContext db, CancellationToken ct)
    {
        table.Expect(["abbreviation", "meaning", "source", "source_line"]);
        var known = await db.Set<GlossaryTerm>().Select(t => t.Abbreviation).ToHashSetAsync(StringComparer.Ordinal, ct);
        var inFile = new Seen("abbreviation");
        foreach (var row in table.Rows)
        {
            var term = new GlossaryTerm(row.Required("abbreviation"), row.Required("meaning"), row.Text("source"), row.WholeNumber("source_line"));
            if (inFile.IsNew(row, term.Abbreviation) && !known.Contains(term.Abbreviation)) db.Add(term);
        }
    }

    public static async Task EventsAsync(CsvTable table, PlatformDbContext db, CancellationToken ct)
    {
        table.Expect(["number", "start", "end", "title", "body", "topic", "audience", "organiser", "source", "source_line"]);
        var entries = await KnownEntriesAsync(db, ct);
        var known = await db.Set<CalendarEvent>().Where(e => e.Number != null).Select(e => e.Number!.Value).ToHashSetAsync(ct);
        var inFile = new Seen("number");
        foreach (var row in table.Rows)
        {
            var number = row.RequiredWholeNumber("number");
            row.Required("start");
            var start = row.Date("start") ?? default;
            var end = row.Date("end") ?? start;
            if (end < start) row.Refuse("end", PeopleTexts.SeedEndBeforeStart);
            if (row.Text("body") is { } body && !entries.Contains(body)) row.Refuse("body", string.Format(PeopleTexts.SeedEntryUnknown, body));
            var happening = new CalendarEvent
            {
                Number = number,
                Start = start,
                End = end,
                Title = row.Required("title"),
                BodyCode = row.Text("body"),
                Topic = row.Text("topic"),
                Audience = row.Text("audience"),
                Organiser = row.Text("organiser"),
                Source = row.Text("source"),
                SourceLine = row.WholeNumber("source_line"),
            };
            if (inFile.IsNew(row, row.Required("number")) && !known.Contains(number)) db.Add(happening);
        }
    }

    private static async Task<HashSet<string>> KnownEntriesAsync(PlatformDbContext db, CancellationToken ct)
    {
        var codes = await db.Set<DirectoryEntryRow>().Select(e => e.Code).ToHashSetAsync(StringComparer.Ordinal, ct);
        codes.UnionWith(db.Set<DirectoryEntryRow>().Local.Select(e => e.Code));
        return codes;
    }

    /// <summary>Keys met in a file; a key met twice is refused.</summary>
    private sealed class Seen(string column)
    {
        private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);

        public bool Has(string key) => _lines.ContainsKey(key);

        public bool IsNew(CsvRow row, string key)
        {
            if (_lines.TryAdd(key, row.Line)) return true;
            row.Refuse(column, string.Format(PeopleTexts.SeedTwice, key, _lines[key]));
            return false;
        }
    }
}
