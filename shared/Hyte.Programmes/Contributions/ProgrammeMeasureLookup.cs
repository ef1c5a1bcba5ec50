using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Programmes.Storage;
using Hyte.Programmes.Web;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Programmes.Contributions;

/// <summary>Tells other modules about the measures of this one. One query, however many are asked for.</summary>
/// <param name="module">The module.</param>
/// <param name="db">The module's database.</param>
public abstract class ProgrammeMeasureLookup(ProgrammeModule module, ProgrammeDbContext db) : IMeasureLookup
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<LinkedMeasure>> FindAsync(IReadOnlyCollection<MeasureKey> keys, ICurrentUser user, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentNullException.ThrowIfNull(user);
        if (keys.Count == 0 || !user.May(module.Read)) return [];

        var programmes = keys.Select(k => k.Programme).Distinct().ToList();
        var numbers = keys.Select(k => k.Number).Distinct().ToList();
        var found = await db.Measures
            .Where(m => programmes.Contains(m.Programme.Code) && numbers.Contains(m.Number))
            .Select(m => new { m.Id, Programme = m.Programme.Code, m.Number, Name = m.WorkingName ?? m.DecidedName, ProgrammeName = m.Programme.Name })
            .ToListAsync(ct);
        return [.. found
            .Select(m => new LinkedMeasure(new MeasureKey(m.Programme, m.Number), m.Name, m.ProgrammeName, module.Measure(m.Id)))
            .Where(m => keys.Contains(m.Key))];
    }
}
