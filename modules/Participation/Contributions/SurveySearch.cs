using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Participation.Data;
using Hyte.Participation.Surveys.Model;
using Hyte.Participation.Surveys.Reading;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Contributions;

/// <summary>Finds surveys and questions of the week by their words.</summary>
internal sealed class SurveySearch(ParticipationDbContext db, TimeProvider clock) : ISearchSource
{
    public async Task<IReadOnlyList<SearchHit>> SearchAsync(string query, ICurrentUser user, int limit, CancellationToken ct)
    {
        if (!user.May(Rights.Read)) return [];
        var now = clock.NowUtc();
        var surveys = db.Set<Survey>().AsNoTracking();
        if (!user.May(Rights.EditSurveys)) surveys = surveys.Where(s => s.PublishedAt != null && s.OpensAt <= now);
        foreach (var word in query.Split(' ', StringSplitOptions.RemoveEmptyEntries)) surveys = surveys.Where(s => s.SearchText.Contains(word));
        var found = await surveys.OrderByDescending(s => s.OpensAt).Take(limit).ToListAsync(ct);
        return [.. found.Select(s => new SearchHit(s.Title, SurveyPlaces.Of(s.Kind, s.Id),
            string.Format(s.Kind == SurveyKind.Survey ? SurveyTexts.SearchSurvey : SurveyTexts.SearchWeekly, SurveyWords.Of(s.StateAt(now)).ToLowerInvariant()), s.WhatChanged))];
    }
}
