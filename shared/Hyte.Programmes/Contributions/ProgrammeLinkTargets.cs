using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Programmes.Indicators;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Storage;
using Hyte.Programmes.Web;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Programmes.Contributions;

/// <summary>The measures and indicators of the module as other modules may link to them. One query for each of the two.</summary>
/// <param name="module">The module.</param>
/// <param name="db">The module's database.</param>
public abstract class ProgrammeLinkTargets(ProgrammeModule module, ProgrammeDbContext db) : ILinkTargets
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<LinkTarget>> FindAsync(string query, ICurrentUser user, int limit, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(user);
        if (!user.May(module.Read)) return [];

        var measures = db.Measures.Where(m => m.Programme.Status != ProgrammeStatus.Draft);
        var indicators = db.Indicators.AsQueryable();
        foreach (var word in query.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            measures = measures.Where(m => m.SearchText.Contains(word));
            indicators = indicators.Where(i => i.SearchText.Contains(word));
        }

        // The programmes that go on come before those that have ended.
        return [
            .. await ReadAsync(measures.OrderByDescending(m => m.Programme.StartYear).ThenBy(m => m.ProgrammeId).ThenBy(m => m.Order).Take(limit), ct),
            .. module.HasIndicators ? await ReadAsync(indicators.OrderBy(i => i.Order).ThenBy(i => i.Id).Take(limit), ct) : [],
        ];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<LinkTarget>> ReadAsync(IReadOnlyCollection<RecordKey> keys, ICurrentUser user, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentNullException.ThrowIfNull(user);
        var own = keys.Where(k => k.Module == module.Id).ToHashSet();
        if (own.Count == 0 || !user.May(module.Read)) return [];

        var found = new List<LinkTarget>();
        if (own.Select(k => k.Measure).OfType<MeasureKey>().ToList() is [_, ..] measures)
        {
            var (programmes, numbers) = (measures.Select(m => m.Programme).Distinct().ToList(), measures.Select(m => m.Number).Distinct().ToList());
            found.AddRange(await ReadAsync(db.Measures.Where(m => programmes.Contains(m.Programme.Code) && numbers.Contains(m.Number)), ct));
        }

        if (own.Where(k => k.Kind == RecordKind.Indicator).Select(k => k.Code).ToList() is [_, ..] codes)
        {
            found.AddRange(await ReadAsync(db.Indicators.Where(i => codes.Contains(i.Code)), ct));
        }

        return [.. found.Where(target => own.Contains(target.Key))];
    }

    private async Task<IEnumerable<LinkTarget>> ReadAsync(IQueryable<Measure> measures, CancellationToken ct) =>
        from m in await measures.Select(m => new { m.Id, Code = m.Programme.Code, m.Number, Name = m.WorkingName ?? m.DecidedName, Programme = m.Programme.Name, FocusArea = m.FocusArea.Name }).ToListAsync(ct)
        select new LinkTarget(RecordKey.OfMeasure(module.Id, new MeasureKey(m.Code, m.Number)), $"{m.Number} {m.Name}", m.Programme, module.Measure(m.Id)) { FocusArea = m.FocusArea };

    private async Task<IEnumerable<LinkTarget>> ReadAsync(IQueryable<Indicator> indicators, CancellationToken ct) =>
        from i in await indicators.Select(i => new { i.Id, i.Code, i.Name }).ToListAsync(ct)
        select new LinkTarget(new RecordKey(module.Id, RecordKind.Indicator, i.Code), i.Name, module.Name, module.Indicator(i.Id));
}
