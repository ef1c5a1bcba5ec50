using Hyte.Participation.Data;
using Hyte.Participation.Links;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Pages.Records;

/// <summary>A record as its page shows it.</summary>
/// <param name="Fields">What it says, label by label; those without a value are left out.</param>
/// <param name="Measures">The measures that it is tied to.</param>
/// <param name="Changes">Who changed it and when, newest first.</param>
internal sealed record RecordDetails(IReadOnlyList<(string Name, string? Value)> Fields, IReadOnlyList<TiedMeasure> Measures, IReadOnlyList<(DateTime At, string By)> Changes);

/// <summary>Reads what surrounds a record of a register: its measures and its history.</summary>
internal sealed class RecordSurroundings(ParticipationDbContext db, MeasureTies ties)
{
    public async Task<RecordDetails> OfAsync(string register, Hyte.Storage.Record record, IReadOnlyList<(string Name, string? Value)> fields, CancellationToken ct)
    {
        var type = record.GetType().Name;
        var changes = await db.History.AsNoTracking().Where(h => h.RecordType == type && h.RecordId == record.Id).OrderByDescending(h => h.Id).Take(50)
            .Select(h => new { h.At, h.ByName }).ToListAsync(ct);
        return new RecordDetails(fields, await ties.OfAsync(register, record.Id, ct), [.. changes.Select(c => (c.At, c.ByName)), (record.CreatedAt, record.CreatedByName)]);
    }
}
