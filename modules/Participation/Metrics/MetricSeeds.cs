using Hyte.Documents.Csv;
using Hyte.Modules.Contributions;
using Hyte.Participation.Data;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Metrics;

/// <summary>Loads the metrics of the city's plan from <c>metrics.csv</c>, and the channels that the plan names from <c>channels.csv</c>. What is there already is left as people have made it.</summary>
internal sealed class MetricSeeds(ParticipationDbContext db)
{
    /// <exception cref="SeedFailedException">A row cannot be taken; nothing was saved.</exception>
    public async Task LoadAsync(string directory, CancellationToken ct)
    {
        var file = Path.Combine(directory, "metrics.csv");
        if (!File.Exists(file)) return;
        var table = CsvTable.Read(file);
        var measures = await db.Measures.Select(m => new { m.Id, m.Number, Programme = m.Programme.Code }).ToListAsync(ct);
        var present = (await db.Set<Metric>().Select(m => new { m.MeasureId, m.Order }).ToListAsync(ct)).Select(m => (m.MeasureId, m.Order)).ToHashSet();
        var errors = new List<RowError>();
        foreach (var row in table.Rows)
        {
            var (programme, number, order) = (row.Required("programme"), row.Required("measure"), row.RequiredWholeNumber("order"));
            if (measures.Find(m => m.Programme == programme && m.Number == number) is not { } measure)
            {
                errors.Add(new RowError(row.FileName, row.Line, "measure", string.Format(MetricTexts.SeedNoAction, number)));
                continue;
            }

            var draft = new MetricDraft
            {
                Name = row.Required("name"),
                Kind = Enum.TryParse<MetricKind>(row.Required("kind"), out var kind) ? kind : null,
                RegisterKey = row.Text("register"),
                AtLeast = row.Text("at_least"),
                Note = row.Text("note"),
            };
            // A register that is not there yet can still be named: its figures appear with it.
            var content = MetricContent.Read(draft, [draft.RegisterKey ?? ""], (field, message) => errors.Add(new RowError(row.FileName, row.Line, field, message)));
            if (content is not null && present.Add((measure.Id, order))) db.Add(new Metric(measure.Id, order, content));
        }

        if (table.Errors.Count + errors.Count > 0)
        {
            db.ChangeTracker.Clear();
            throw new SeedFailedException([.. table.Errors, .. errors]);
        }

        await LoadChannelsAsync(directory, ct);
        await db.SaveChangesAsync(ct);
    }

    private async Task LoadChannelsAsync(string directory, CancellationToken ct)
    {
        var file = Path.Combine(directory, "channels.csv");
        if (!File.Exists(file)) return;
        var known = await db.Set<Channel>().Select(c => c.NameKey).ToHashSetAsync(ct);
        foreach (var channel in CsvTable.Read(file).Rows.Select(row => new Channel(row.Required("name"))).Where(c => known.Add(c.NameKey))) db.Add(channel);
    }
}
