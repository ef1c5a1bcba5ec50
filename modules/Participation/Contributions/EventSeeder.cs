using Hyte.Documents.Csv;
using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Participation.Data;
using Hyte.Participation.Events;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Contributions;

/// <summary>Loads the events that the city's papers tell of with kind and day: <c>seeds/participation/events.csv</c>. What has been loaded is left as people have made it.</summary>
internal sealed class EventSeeder(ParticipationDbContext db, IDirectory parties) : IModuleSeeder
{
    private static readonly string[] Columns = ["kind", "name", "place", "day", "start", "end", "themes", "source", "source_line"];

    public async Task SeedAsync(string directory, CancellationToken ct)
    {
        var path = Path.Combine(directory, "events.csv");
        if (!File.Exists(path)) return;
        using var table = CsvTable.Read(path);
        table.Expect(Columns);
        var names = await parties.GetAsync(ct);
        var errors = new List<RowError>(table.Errors);
        var loaded = await db.Set<ParticipationEvent>().Where(e => e.SourceReference != null).Select(e => e.SourceReference!).ToHashSetAsync(ct);
        foreach (var row in table.Rows)
        {
            var draft = new EventDraft { Kind = row.Text("kind"), Name = row.Text("name"), Place = row.Text("place"), Day = row.Text("day"), StartTime = row.Text("start"), EndTime = row.Text("end"), Themes = row.Text("themes") };
            var content = EventContent.Read(draft, names, (field, message) => errors.Add(new RowError(row.FileName, row.Line, field, message)));
            var reference = $"{row.Text("source")}:{row.Text("source_line")}";
            if (content is not null && loaded.Add(reference)) db.Add(new ParticipationEvent(content) { SourceReference = reference });
        }

        if (errors.Count > 0)
        {
            db.ChangeTracker.Clear();
            throw new SeedFailedException(errors);
        }

        await db.SaveChangesAsync(ct);
    }
}
