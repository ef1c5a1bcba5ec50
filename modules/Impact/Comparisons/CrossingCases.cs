using Hyte.Impact.Assessments;
using Hyte.Impact.Cases;
using Hyte.Impact.Data;
using Hyte.Impact.Guides;
using Hyte.Impact.Sheets;
using Hyte.Modules.People;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Comparisons;

/// <summary>Finds the other open cases that touch the same population groups or areas: their effects add up for the same people, or work against each other.</summary>
internal sealed class CrossingCases(ImpactDbContext db)
{
    /// <summary>More than a person reads, and what keeps the page small when the register is large.</summary>
    public const int Most = 30;

    /// <summary>The cases, nearest meeting first, the first <see cref="Most"/> of them. Three queries whatever there is.</summary>
    public async Task<IReadOnlyList<CrossingCase>> OfAsync(CaseSheet sheet, GuideContent guide, ICurrentUser user, CancellationToken ct)
    {
        var groups = sheet.Effects.Select(e => e.GroupCode).OfType<string>().Distinct().ToList();
        var areas = sheet.Effects.Select(e => e.Area).OfType<string>().Distinct().ToList();
        if (groups.Count + areas.Count == 0) return [];
        // An example adds up with nothing that the city really decides.
        var open = await db.Cases.AsNoTracking().Readable(user).Where(c => c.Id != sheet.CaseId && c.IsExample == sheet.IsExample
                && db.Assessments.Any(a => a.CaseId == c.Id && a.Stage != Stage.Closed && a.Stage != Stage.NotAssessed)
                && db.Effects.Any(e => e.CaseId == c.Id && ((e.Group != null && groups.Contains(e.Group)) || (e.Area != null && areas.Contains(e.Area)))))
            .OrderBy(c => c.MeetingDate).ThenBy(c => c.Id).Select(c => c.Id).Take(Most).ToListAsync(ct);
        if (open.Count == 0) return [];
        var touching = await (
            from other in db.Cases.AsNoTracking()
            join effect in db.Effects.AsNoTracking() on other.Id equals effect.CaseId
            where open.Contains(other.Id) && ((effect.Group != null && groups.Contains(effect.Group)) || (effect.Area != null && areas.Contains(effect.Area)))
            orderby other.MeetingDate, other.Id, effect.Id
            select new { other.Id, other.Number, other.Title, other.MeetingDate, EffectId = effect.Id, effect.Group, effect.Area, effect.Text }).ToListAsync(ct);
        var ids = touching.ConvertAll(t => t.EffectId);
        var values = (await db.Cells.AsNoTracking().Where(c => ids.Contains(c.EffectId) && c.Value != null).Select(c => new { c.EffectId, Value = c.Value!.Value }).ToListAsync(ct)).ToLookup(c => c.EffectId, c => c.Value);
        var own = sheet.Effects.ToList();
        return
        [
            .. from effect in touching
               group effect by (effect.Id, Number: effect.Number.ToString(), effect.Title, effect.MeetingDate) into one
               select new CrossingCase(one.Key.Id, one.Key.Number, one.Key.Title, one.Key.MeetingDate,
                   [.. one.Select(e => new CrossingEffect(e.Group is null ? null : guide.GroupName(e.Group), e.Area, e.Text, Meet(own.Where(o => Touches(o, e.Group, e.Area)), values[e.EffectId])))]),
        ];
    }

    private static bool Touches(SheetEffect effect, string? group, string? area) => (group is not null && effect.GroupCode == group) || (area is not null && effect.Area == area);

    // Of alternatives that may all still be chosen: hence "may". What harms twice is told before what harms and helps.
    private static Meeting Meet(IEnumerable<SheetEffect> own, IEnumerable<int> others)
    {
        var (here, there) = (own.SelectMany(e => e.Cells).Select(c => Math.Sign(c.Value ?? 0)).ToHashSet(), others.Select(Math.Sign).ToHashSet());
        if (here.Contains(-1) && there.Contains(-1)) return Meeting.HarmAddsUp;
        if ((here.Contains(-1) && there.Contains(1)) || (here.Contains(1) && there.Contains(-1))) return Meeting.AgainstEachOther;
        return here.Contains(1) && there.Contains(1) ? Meeting.GoodAddsUp : Meeting.NotKnown;
    }
}

/// <summary>Another open case for the same people.</summary>
internal sealed record CrossingCase(int Id, string Number, string Title, DateOnly MeetingDate, IReadOnlyList<CrossingEffect> Effects);

/// <summary>An effect of another case on the same group or area.</summary>
/// <param name="Group">The group in words.</param>
/// <param name="Area">The area.</param>
/// <param name="Text">What changes.</param>
/// <param name="Meets">How it may meet the effects of this case on the same people.</param>
internal sealed record CrossingEffect(string? Group, string? Area, string Text, Meeting Meets);
