using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Participation.Data;
using Hyte.Participation.Surveys.Model;
using Hyte.Participation.Surveys.Reading;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Contributions;

/// <summary>Tells which surveys were published, ended or closed last.</summary>
internal sealed class SurveyChanges(ParticipationDbContext db, TimeProvider clock) : IRecentChangesSource
{
    public async Task<IReadOnlyList<RecentChange>> LatestAsync(ICurrentUser user, int limit, CancellationToken ct)
    {
        if (!user.May(Rights.Read)) return [];
        var now = clock.GetUtcNow().UtcDateTime;
        var latest = await db.Set<Survey>().AsNoTracking().Where(s => s.PublishedAt != null && s.OpensAt <= now).OrderByDescending(s => s.ChangedAt).Take(limit).ToListAsync(ct);
        return [.. latest.Select(s => new RecentChange(s.ChangedAt, s.ChangedByName, s.Title, SurveyWords.Of(s.StateAt(now)), SurveyPlaces.Of(s.Kind, s.Id)))];
    }
}
