using Hyte.Impact.Cases;
using Hyte.Impact.Data;
using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Contributions;

/// <summary>Tells which cases lead to a record: by a link, by evidence, by a figure that is followed up. Three queries.</summary>
internal sealed class Backlinks(ImpactDbContext db) : IBacklinks
{
    public async Task<IReadOnlyList<Backlink>> ToAsync(RecordKey key, ICurrentUser user, CancellationToken ct)
    {
        if (!user.May(ImpactPermissions.Read)) return [];
        var cases = db.Cases.AsNoTracking().Readable(user);
        var linked = cases.Where(c => db.Links.Any(l => l.CaseId == c.Id && l.Module == key.Module && l.Kind == key.Kind && l.Reference == key.Code));
        var resting = cases.Where(c => db.Effects.Any(e => e.CaseId == c.Id && db.Cells.Any(x => x.EffectId == e.Id
            && db.Evidence.Any(v => v.CellId == x.Id && v.Module == key.Module && v.RecordKind == key.Kind && v.RecordCode == key.Code))));
        var following = cases.Where(c => db.FollowUpFigures.Any(f => f.CaseId == c.Id && f.Module == key.Module && f.Kind == key.Kind && f.Reference == key.Code));
        return
        [
            .. await ReadAsync(linked, LinkTexts.BacklinkLinked, "links", ct),
            .. await ReadAsync(resting, LinkTexts.BacklinkEvidence, "effects", ct),
            .. await ReadAsync(following, LinkTexts.BacklinkFollowUp, "follow-up", ct),
        ];
    }

    private static async Task<IEnumerable<Backlink>> ReadAsync(IQueryable<DecisionCase> cases, string kind, string part, CancellationToken ct) =>
        from c in await cases.OrderByDescending(c => c.MeetingDate).ThenByDescending(c => c.Id).Select(c => new { c.Id, c.Number, c.Title, c.IsExample }).ToListAsync(ct)
        select new Backlink(c.IsExample ? string.Format(LinkTexts.BacklinkExample, kind) : kind, $"{c.Number} {c.Title}", CasePaths.Part(c.Id, part));
}
