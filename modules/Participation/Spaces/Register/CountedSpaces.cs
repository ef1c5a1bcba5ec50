using Hyte.Participation.Data;
using Hyte.Participation.Metrics;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Spaces.Register;

/// <summary>Counts the spaces that are in use on the last day of the asked time.</summary>
internal sealed class CountedSpaces(ParticipationDbContext db) : ICountedRegister
{
    public string Key => "spaces.in-use";

    public string Name => SpaceTexts.CountedSpaces;

    public async Task<IReadOnlyList<CountedItem>> ListAsync(DateOnly from, DateOnly to, DateOnly today, CancellationToken ct)
    {
        if (from > today) return [];
        var day = to < today ? to : today;
        var spaces = await db.Set<Space>().AsNoTracking().Where(s => s.InUseFrom <= day && (s.WithdrawnOn == null || s.WithdrawnOn > day))
            .OrderBy(s => s.InUseFrom).ThenBy(s => s.Name).Select(s => new { s.Id, s.Name }).ToListAsync(ct);
        return [.. spaces.Select(s => new CountedItem(day, s.Name, $"/participation/spaces/{s.Id}"))];
    }
}
