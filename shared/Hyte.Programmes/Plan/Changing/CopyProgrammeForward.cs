using Hyte.Modules;
using Hyte.Programmes.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Plan.Changing;

/// <summary>Makes a draft for the next term from a programme: its focus areas and the measures still in force, with their parties and titles.</summary>
/// <remarks>Periods, follow-ups, milestones and remarks belong to the old programme and stay there. The name in use becomes the name to be decided.</remarks>
public sealed class CopyProgrammeForward([FromKeyedServices] ProgrammeDbContext db)
{
    /// <summary>Makes the draft.</summary>
    /// <param name="programmeId">Key of the programme to copy.</param>
    /// <param name="code">Code of the new one.</param>
    /// <param name="name">Name of the new one.</param>
    /// <param name="startYear">First year.</param>
    /// <param name="endYear">Last year.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The draft, or null when there is no such programme.</returns>
    /// <exception cref="RuleBrokenException"><c>programme.code-taken</c>, or see <see cref="Programme"/>.</exception>
    public async Task<Programme?> ExecuteAsync(int programmeId, string code, string name, int startYear, int endYear, CancellationToken ct)
    {
        var old = await db.Programmes.AsNoTracking().Include(p => p.FocusAreas).SingleOrDefaultAsync(p => p.Id == programmeId, ct);
        if (old is null) return null;
        var draft = new Programme(code, name, startYear, endYear, old.PeriodKind);
        if (await db.Programmes.AnyAsync(p => p.Code == draft.Code, ct))
        {
            throw new RuleBrokenException("programme.code-taken", string.Format(Texts.ProgrammeCodeTaken, draft.Code));
        }

        db.Programmes.Add(draft);
        var areas = old.FocusAreas.ToDictionary(a => a.Id, a => Copy(a, draft));
        var copies = new Dictionary<int, Measure>();
        foreach (var measure in await StillInForceAsync(programmeId, ct))
        {
            var parent = measure.ParentId is { } parentId ? copies.GetValueOrDefault(parentId) : null;
            copies[measure.Id] = Copy(measure, areas[measure.FocusAreaId], parent, copies.Count + 1);
        }

        db.Measures.AddRange(copies.Values);
        await db.SaveChangesAsync(ct);
        return draft;
    }

    private async Task<IEnumerable<Measure>> StillInForceAsync(int programmeId, CancellationToken ct)
    {
        var active = await db.Measures.AsNoTracking()
            .Include(m => m.Parties.OrderBy(p => p.Order))
            .Include(m => m.Roles.OrderBy(r => r.Order))
            .AsSplitQuery()
            .Where(m => m.ProgrammeId == programmeId && m.State == MeasureState.Active)
            .OrderBy(m => m.Order)
            .ToListAsync(ct);

        // A group whose measures are all gone is left out: copied alone, it would turn into a measure that is followed up.
        // Groups stand before their measures, so reading backwards meets the measures first.
        var groups = new HashSet<int?>();
        foreach (var measure in Enumerable.Reverse(active))
        {
            if (measure.IsFollowedUp || groups.Contains(measure.Id)) groups.Add(measure.ParentId);
        }

        return active.Where(m => m.IsFollowedUp || groups.Contains(m.Id));
    }

    private static FocusArea Copy(FocusArea area, Programme draft)
    {
        var copy = new FocusArea(draft, area.Number, area.Name);
        copy.Describe(area.Themes);
        return copy;
    }

    private static Measure Copy(Measure measure, FocusArea area, Measure? parent, int order)
    {
        var copy = new Measure(area, measure.Number, measure.Name, order, parent);
        copy.Describe(measure.Description, measure.Metric, note: null);
        foreach (var party in measure.Parties) copy.AddParty(party.Kind, party.EntryCode, party.RawText);
        foreach (var role in measure.Roles) copy.AddRole(role.TitleCode, role.RawText);
        return copy;
    }
}
