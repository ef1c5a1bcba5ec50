using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Programmes.Plan;

namespace Hyte.Programmes.Reading;

/// <summary>Asks the other modules for the measures that are the same work. A module that is off or away answers nothing.</summary>
public sealed class MeasureLinks(IContributions<IMeasureLookup> lookups, ICurrentUser user)
{
    internal async Task<IReadOnlyList<SameWork>> FollowAsync(IEnumerable<MeasureLink> links, CancellationToken ct)
    {
        var followed = new List<SameWork>();
        foreach (var module in links.GroupBy(l => l.OtherModule, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var lookup = lookups.Of(module.Key);
            var keys = module.Select(l => new MeasureKey(l.OtherProgramme, l.OtherMeasure)).ToList();
            var found = new Dictionary<MeasureKey, LinkedMeasure>();
            foreach (var one in lookup)
            {
                foreach (var measure in await one.FindAsync(keys, user, ct)) found[measure.Key] = measure;
            }

            followed.AddRange(keys.Select(key => new SameWork(key, lookup.Count > 0, found.GetValueOrDefault(key))));
        }

        return followed;
    }
}

/// <summary>The same work in another module.</summary>
/// <param name="Key">Which measure it is.</param>
/// <param name="ModuleIsOn">Whether that module answered at all.</param>
/// <param name="Measure">The measure; null when its module is off, or the person may not see it.</param>
internal sealed record SameWork(MeasureKey Key, bool ModuleIsOn, LinkedMeasure? Measure);
