using Hyte.Modules.Search;
using Hyte.Participation.Data;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Spaces.Register;

/// <summary>Reads the register of spaces by name.</summary>
internal sealed class SpaceRegister(ParticipationDbContext db, TimeProvider clock)
{
    public const int PageSize = 50;

    /// <summary>A page of the spaces that the filter lets through. The number of queries does not depend on the number of spaces.</summary>
    public async Task<SpacePage> ReadPageAsync(SpaceFilter filter, int page, CancellationToken ct)
    {
        var spaces = Matching(filter);
        var count = await spaces.CountAsync(ct);
        var pages = Math.Max(1, (count + PageSize - 1) / PageSize);
        var shown = Math.Clamp(page, 1, pages);
        var rows = await spaces.OrderBy(s => s.Name).ThenBy(s => s.Id).Skip((shown - 1) * PageSize).Take(PageSize).ToListAsync(ct);
        return new SpacePage(rows, count, shown, pages);
    }

    /// <summary>Every space in use.</summary>
    public Task<List<Space>> ReadAllAsync(CancellationToken ct) => Matching(SpaceFilter.None).OrderBy(s => s.Name).ThenBy(s => s.Id).ToListAsync(ct);

    public Task<Space?> FindAsync(int id, CancellationToken ct) => db.Set<Space>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, ct);

    /// <summary>The exceptions of a space from a day on, soonest first.</summary>
    public Task<List<SpaceException>> ExceptionsAsync(int id, DateOnly from, CancellationToken ct) =>
        db.Set<SpaceException>().AsNoTracking().Where(e => e.SpaceId == id && e.Day >= from).OrderBy(e => e.Day).ToListAsync(ct);

    /// <summary>The pieces of equipment that spaces in use have.</summary>
    public async Task<IReadOnlyList<string>> EquipmentAsync(CancellationToken ct)
    {
        var lists = await Matching(SpaceFilter.None).Where(s => s.Equipment != "").Select(s => s.Equipment).Distinct().ToListAsync(ct);
        return [.. lists.SelectMany(list => list.Split('\n')).DistinctBy(SearchText.Fold).Order(StringComparer.CurrentCulture)];
    }

    private IQueryable<Space> Matching(SpaceFilter filter)
    {
        var today = clock.Today();
        var spaces = db.Set<Space>().AsNoTracking().Where(s => filter.Withdrawn ? s.WithdrawnOn != null && s.WithdrawnOn <= today : s.WithdrawnOn == null || s.WithdrawnOn > today);
        foreach (var word in SearchText.Fold(filter.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries)) spaces = spaces.Where(s => s.SearchText.Contains(word));
        if (filter.People is { } people) spaces = spaces.Where(s => s.Capacity >= people);
        if (!string.IsNullOrWhiteSpace(filter.Equipment))
        {
            var key = Space.KeyOf(filter.Equipment);
            spaces = spaces.Where(s => s.EquipmentKeys.Contains(key));
        }

        // Only what is known to be so: a person who needs a lift is not helped by a perhaps.
        return filter.Access.Aggregate(spaces, (all, need) => need switch
        {
            AccessNeed.StepFree => all.Where(s => s.StepFree == Known.Yes),
            AccessNeed.Toilet => all.Where(s => s.AccessibleToilet == Known.Yes),
            AccessNeed.InductionLoop => all.Where(s => s.InductionLoop == Known.Yes),
            AccessNeed.Lift => all.Where(s => s.Lift == Known.Yes),
            AccessNeed.Parking => all.Where(s => s.AccessibleParking == Known.Yes),
            _ => all.Where(s => s.DoorWidth >= AccessNeedWords.WideDoor),
        });
    }
}

/// <summary>A page of the register.</summary>
/// <param name="Rows">Its spaces.</param>
/// <param name="Count">How many spaces there are on all pages.</param>
/// <param name="Page">Which page this is, from 1.</param>
/// <param name="Pages">How many pages there are, at least 1.</param>
internal sealed record SpacePage(IReadOnlyList<Space> Rows, int Count, int Page, int Pages)
{
    public static SpacePage Empty { get; } = new([], 0, 1, 1);
}
