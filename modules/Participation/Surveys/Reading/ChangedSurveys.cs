using Hyte.Participation.Data;
using Hyte.Participation.FirstPage;
using Hyte.Participation.Links;
using Hyte.Participation.Surveys.Model;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Surveys.Reading;

/// <summary>Tells which surveys were published, ended or closed last. One that has not opened yet is not told of.</summary>
internal sealed class ChangedSurveys(ParticipationDbContext db) : IChangedRegister
{
    public string Key => Registers.Survey;

    public IQueryable<ChangedRecord> Records => db.Set<Survey>().Where(s => s.PublishedAt != null).Select(s => new ChangedRecord { Register = Registers.Survey, Id = s.Id, At = s.ChangedAt });

    public async Task<IReadOnlyList<ToldChange>> TellAsync(IReadOnlyCollection<int> ids, CancellationToken ct)
    {
        var found = await db.Set<Survey>().AsNoTracking().Where(s => ids.Contains(s.Id)).ToListAsync(ct);
        return [.. found.Select(s => new ToldChange(s.ChangedAt, s.ChangedByName, s.Title, now => s.OpensAt <= now ? SurveyWords.Of(s.StateAt(now)) : null, SurveyPlaces.Of(s.Kind, s.Id)))];
    }
}
