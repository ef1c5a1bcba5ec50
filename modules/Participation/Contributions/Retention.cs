using Hyte.Modules.Privacy;
using Hyte.Participation.Privacy;

namespace Hyte.Participation.Contributions;

/// <summary>Lets every register forget the people whom it needs no longer to know.</summary>
internal sealed class Retention(IEnumerable<IPersonalDataHolder> holders) : IRetention
{
    public async Task<IReadOnlyList<Anonymised>> ApplyAsync(DateOnly today, CancellationToken ct)
    {
        var done = new List<Anonymised>();
        foreach (var holder in holders)
        {
            var count = await holder.AnonymiseAsync(today, ct);
            if (count > 0) done.Add(new Anonymised(holder.Kind, count));
        }

        return done;
    }
}
