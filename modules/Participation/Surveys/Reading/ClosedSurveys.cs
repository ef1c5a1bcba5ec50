using Hyte.Participation.Data;
using Hyte.Participation.Surveys.Model;
using Hyte.Web;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Surveys.Reading;

/// <summary>The surveys of which it has been told what they changed: what was asked, and what was done.</summary>
internal sealed class ClosedSurveys(ParticipationDbContext db)
{
    /// <summary>Those closed on the days from <paramref name="from"/> to <paramref name="to"/>, both included, newest first.</summary>
    public async Task<IReadOnlyList<ClosedSurvey>> ListAsync(DateOnly from, DateOnly to, CancellationToken ct)
    {
        var (after, before) = (CityTime.BeginningOf(from), CityTime.BeginningOf(to.AddDays(1)));
        var closed = await db.Set<Survey>().AsNoTracking().Where(s => s.ClosedAt != null && s.ClosedAt >= after && s.ClosedAt < before)
            .OrderByDescending(s => s.ClosedAt)
            .Select(s => new { s.Id, s.Kind, s.Title, s.WhatChanged, s.WhatChangedLink, s.ClosedAt, s.ForResidents, Responses = db.Set<SurveyResponse>().Count(r => r.SurveyId == s.Id) })
            .ToListAsync(ct);
        return closed.ConvertAll(s => new ClosedSurvey(s.Id, s.Kind, s.Title, s.Responses, s.WhatChanged!, s.WhatChangedLink, FinnishFormat.DayOf(s.ClosedAt!.Value), s.ForResidents, SurveyPlaces.Of(s.Kind, s.Id), SurveyPlaces.PublicOf(s.Id)));
    }
}

/// <summary>A survey with what it changed.</summary>
/// <param name="Id">The survey.</param>
/// <param name="Kind">A survey or a question of a week.</param>
/// <param name="Title">What was asked about.</param>
/// <param name="Responses">How many answered.</param>
/// <param name="WhatChanged">What was done.</param>
/// <param name="Link">Where more is told; null when nowhere.</param>
/// <param name="Day">When it was told.</param>
/// <param name="IsPublic">Residents could answer, so they may read this.</param>
/// <param name="Href">Its page for those who sign in.</param>
/// <param name="PublicHref">Its results on the residents' pages.</param>
internal sealed record ClosedSurvey(int Id, SurveyKind Kind, string Title, int Responses, string WhatChanged, string? Link, DateOnly Day, bool IsPublic, string Href, string PublicHref);
