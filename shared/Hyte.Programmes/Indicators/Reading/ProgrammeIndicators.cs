using Hyte.Programmes.Plan;
using Hyte.Programmes.Storage;
using Hyte.Programmes.Web;
using Hyte.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Indicators.Reading;

/// <summary>
/// Chooses the programme whose indicators are meant and reads them: ten queries, however many there are. What others have read and judged since the last change, on the same day, costs no
/// more than a look at the data version.
/// </summary>
public sealed class ProgrammeIndicators(
    [FromKeyedServices] ProgrammeDbContext db, [FromKeyedServices] IndicatorReading reading, [FromKeyedServices] ReadModels models, TimeProvider clock)
{
    /// <summary>The indicators of a programme.</summary>
    /// <param name="programmes">The programmes of the module, in the order in which one is chosen.</param>
    /// <param name="wanted">The programme; null means the first that has indicators of its own.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<IndicatorSet> OfAsync(IReadOnlyList<Programme> programmes, Programme? wanted, CancellationToken ct)
    {
        var version = await db.ReadDataVersionAsync(ct);
        var having = await HavingAsync(version, programmes, ct);
        return await ReadAsync(version, having, wanted ?? (having.Count > 0 ? having[0] : null), ct);
    }

    /// <summary>The indicators that are shown beside a programme: its own, or else those of the first programme that has some.</summary>
    /// <param name="programmes">The programmes of the module, in the order in which one is chosen.</param>
    /// <param name="programme">One of them.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<IndicatorSet> BesideAsync(IReadOnlyList<Programme> programmes, Programme programme, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(programme);
        var version = await db.ReadDataVersionAsync(ct);
        var having = await HavingAsync(version, programmes, ct);
        return await ReadAsync(version, having, having.FirstOrDefault(p => p.Id == programme.Id) ?? (having.Count > 0 ? having[0] : null), ct);
    }

    private async Task<IReadOnlyList<Programme>> HavingAsync(long version, IReadOnlyList<Programme> programmes, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(programmes);
        var having = await models.GetAsync(version, "programmes with indicators", ReadHavingAsync, ct);
        return [.. programmes.Where(p => having.Contains(p.Id))];
    }

    private Task<HashSet<int>> ReadHavingAsync(CancellationToken ct) =>
        db.IndicatorLinks.Where(l => l.MeasureId == null).Select(l => l.FocusArea.ProgrammeId).Distinct().ToHashSetAsync(ct);

    private async Task<IndicatorSet> ReadAsync(long version, IReadOnlyList<Programme> having, Programme? programme, CancellationToken ct)
    {
        if (programme is null) return new IndicatorSet(having, null, []);
        // A figure grows old overnight, and its colour with it.
        var key = $"indicators of {programme.Id} on {clock.Today().DayNumber}";
        return new IndicatorSet(having, programme, await models.GetAsync(version, key, cancel => reading.OfProgrammeAsync(programme.Id, cancel), ct));
    }
}

/// <summary>The indicators of one programme.</summary>
/// <param name="Programmes">The programmes of the module that have indicators.</param>
/// <param name="Programme">The programme that the indicators are read of; null when no programme has any.</param>
/// <param name="Indicators">Its indicators in their order; empty when it has none of its own.</param>
public sealed record IndicatorSet(IReadOnlyList<Programme> Programmes, Programme? Programme, IReadOnlyList<IndicatorDetails> Indicators);
