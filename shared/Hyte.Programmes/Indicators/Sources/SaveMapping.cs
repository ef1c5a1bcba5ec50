using Hyte.Programmes.Indicators.Changing;
using Hyte.Programmes.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Indicators.Sources;

/// <summary>Says how a source knows a series, changes that, or takes it away. The earlier mapping stays in the history.</summary>
public sealed class SaveMapping([FromKeyedServices] ProgrammeDbContext db)
{
    /// <param name="seriesId">Key of the series.</param>
    /// <param name="mapping">The mapping.</param>
    /// <param name="expectedVersion">The version that the form was filled from; 0 when there was none.</param>
    /// <param name="ct">Cancels.</param>
    internal async Task<ChangeResult> ExecuteAsync(int seriesId, SourceMapping mapping, int expectedVersion, CancellationToken ct)
    {
        if (await db.Series.SingleOrDefaultAsync(s => s.Id == seriesId, ct) is not { } series) return ChangeResult.NotFound;
        var external = await FindAsync(seriesId, mapping.Provider, ct);
        if ((external?.Version ?? 0) != expectedVersion) return ChangeResult.Conflict;
        return await Saving.TryAsync(db, () =>
        {
            if (external is null) db.ExternalSeries.Add(new ExternalSeries(series, mapping.Provider, mapping.Key, mapping.Query));
            else external.Change(mapping.Key, mapping.Query);
        }, ct);
    }

    internal async Task<ChangeResult> RemoveAsync(int seriesId, string provider, int expectedVersion, CancellationToken ct)
    {
        if (await FindAsync(seriesId, provider, ct) is not { } external) return ChangeResult.NotFound;
        if (external.Version != expectedVersion) return ChangeResult.Conflict;
        return await Saving.TryAsync(db, () => db.ExternalSeries.Remove(external), ct);
    }

    private Task<ExternalSeries?> FindAsync(int seriesId, string provider, CancellationToken ct) =>
        db.ExternalSeries.SingleOrDefaultAsync(e => e.SeriesId == seriesId && e.Provider == provider, ct);
}
