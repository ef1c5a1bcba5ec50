using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Participation.Links;

namespace Hyte.Participation.Contributions;

/// <summary>Tells which records of the registers are tied to a measure, of this module or another. One query for the ties and one for each register that has any.</summary>
internal sealed class Backlinks(MeasureTies ties, IEnumerable<ITiedRegister> registers) : IBacklinks
{
    public async Task<IReadOnlyList<Backlink>> ToAsync(RecordKey key, ICurrentUser user, CancellationToken ct)
    {
        if (key.Measure is not { } measure || !user.May(Rights.Read)) return [];

        var tied = (await ties.ToMeasureAsync(measure, ct)).ToLookup(t => t.Register, t => t.RecordId);
        var found = new List<Backlink>();
        foreach (var register in registers.Where(r => tied.Contains(r.Register)))
        {
            var titles = await register.TitlesAsync([.. tied[register.Register]], ct);
            found.AddRange(titles.OrderByDescending(t => t.Key).Select(t => new Backlink(register.Kind, t.Value, Registers.HrefOf(register.Register, t.Key))));
        }

        return found;
    }
}
