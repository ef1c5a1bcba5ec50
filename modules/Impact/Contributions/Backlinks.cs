using Hyte.Impact.Cases;
using Hyte.Impact.Data;
using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Contributions;

/// <summary>Tells which cases lead to a record: by a link, by evidence, by a figure that is followed up. One query, which begins at the record and not at the cases.</summary>
internal sealed class Backlinks(ImpactDbContext db) : IBacklinks
{
    private const int Linked = 0;
    private const int Resting = 1;

    public async Task<IReadOnlyList<Backlink>> ToAsync(RecordKey key, ICurrentUser user, CancellationToken ct)
    {
        if (!user.May(ImpactPermissions.Read)) return [];
        var linked = db.Links.Where(l => l.Module == key.Module && l.Kind == key.Kind && l.Reference == key.Code).Select(l => new { l.CaseId, Way = Linked });
        var resting =
            from evidence in db.Evidence
            join cell in db.Cells on evidence.CellId equals cell.Id
            join effect in db.Effects on cell.EffectId equals effect.Id
            where evidence.Module == key.Module && evidence.RecordKind == key.Kind && evidence.RecordCode == key.Code
            select new { effect.CaseId, Way = Resting };
        var following = db.FollowUpFigures.Where(f => f.Module == key.Module && f.Kind == key.Kind && f.Reference == key.Code).Select(f => new { f.CaseId, Way = 2 });
        var found = await (
            from way in linked.Concat(resting).Concat(following)
            join one in db.Cases.AsNoTracking().Readable(user) on way.CaseId equals one.Id
            select new { one.Id, one.Number, one.Title, one.MeetingDate, one.IsExample, way.Way }).Distinct().ToListAsync(ct);
        return
        [
            .. from one in found
               orderby one.Way, one.MeetingDate descending, one.Id descending
               let kind = one.Way switch { Linked => LinkTexts.BacklinkLinked, Resting => LinkTexts.BacklinkEvidence, _ => LinkTexts.BacklinkFollowUp }
               let part = one.Way switch { Linked => "links", Resting => "effects", _ => "follow-up" }
               select new Backlink(one.IsExample ? string.Format(LinkTexts.BacklinkExample, kind) : kind, $"{one.Number} {one.Title}", CasePaths.Part(one.Id, part)),
        ];
    }
}
