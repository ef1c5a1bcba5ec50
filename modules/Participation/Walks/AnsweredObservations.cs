using Hyte.Participation.Data;
using Hyte.Participation.Metrics;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Walks;

/// <summary>Counts the observations that the city has answered, by the day of the answer.</summary>
internal sealed class AnsweredObservations(ParticipationDbContext db) : ICountedRegister
{
    public string Key => "observations.answered";

    public string Name => WalkTexts.CountedName;

    public async Task<IReadOnlyList<CountedItem>> ListAsync(DateOnly from, DateOnly to, DateOnly today, CancellationToken ct)
    {
        var answered = await db.Set<Observation>().AsNoTracking().Where(o => o.AnsweredOn >= from && o.AnsweredOn <= to && o.AnsweredOn <= today)
            .OrderBy(o => o.AnsweredOn).ThenBy(o => o.Id).Select(o => new { o.Id, Day = o.AnsweredOn!.Value, o.Place, o.Text }).ToListAsync(ct);
        return [.. answered.Select(o => new CountedItem(o.Day, $"{o.Place}: {Shortened.Of(o.Text, 80)}", $"/participation/observations/{o.Id}"))];
    }
}
