using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;

namespace Hyte.Programmes.Contributions;

/// <summary>The module's latest follow-ups for the first page.</summary>
/// <param name="module">The module.</param>
/// <param name="changes">Reads them.</param>
public abstract class ProgrammeChanges(ProgrammeModule module, LatestChanges changes) : IRecentChangesSource
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<RecentChange>> LatestAsync(ICurrentUser user, int limit, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(user);
        if (!user.May(module.Read)) return [];
        var latest = await changes.ExecuteAsync(programmeId: null, limit, ct);
        return [.. latest.Select(c => new RecentChange(c.At, c.ByName, c.Name, Words(c), module.Measure(c.MeasureId)))];
    }

    private static string Words(ChangedFollowUp change)
    {
        var now = change.After.ToMark().Word;
        return change.Before is { } before && before != change.After ? $"{before.ToMark().Word} → {now}" : now;
    }
}
