using Hyte.Modules.Contributions;
using Hyte.Participation.Data;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Links;

/// <summary>Tells which records of the registers are tied to a measure of the plan. Costs one query a register that has any.</summary>
internal sealed class TiedEntries(ParticipationDbContext db, MeasureTies ties, IEnumerable<ITiedRegister> registers)
{
    public async Task<IReadOnlyList<TiedEntry>> OfAsync(int measureId, CancellationToken ct)
    {
        var measure = await db.Measures.AsNoTracking().Where(m => m.Id == measureId).Select(m => new { Programme = m.Programme.Code, m.Number }).SingleOrDefaultAsync(ct);
        if (measure is null) return [];

        var tied = (await ties.ToMeasureAsync(new MeasureKey(measure.Programme, measure.Number), ct)).ToLookup(t => t.Register, t => t.RecordId);
        var entries = new List<TiedEntry>();
        foreach (var register in registers.Where(r => tied.Contains(r.Register)))
        {
            var titles = await register.TitlesAsync([.. tied[register.Register]], ct);
            entries.AddRange(titles.OrderByDescending(t => t.Key).Select(t => new TiedEntry(register.Kind, t.Value, Registers.HrefOf(register.Register, t.Key))));
        }

        return entries;
    }
}
