using Hyte.Participation.Public;

namespace Hyte.Participation.Surveys.Reading;

/// <summary>What surveys changed, as promises kept: those that residents could answer.</summary>
internal sealed class WhatSurveysChanged(ClosedSurveys surveys, TimeProvider clock) : IPromiseKept
{
    // Surveys are told of for as long as the plan that they belong to and the one before it.
    private const int Years = 8;

    public async Task<IReadOnlyList<KeptPromise>> ListAsync(DateOnly from, DateOnly to, int limit, CancellationToken ct)
    {
        var today = clock.Today();
        var first = today.AddYears(-Years);
        var closed = await surveys.ListAsync(from > first ? from : first, to < today ? to : today, ct);
        return
        [
            .. closed.Where(s => s.IsPublic).Take(limit)
                .Select(s => new KeptPromise(s.Day, RegisterTexts.KindSurvey, s.Title, string.Format(SurveyTexts.KeptSaid, s.Responses), s.WhatChanged, s.Href)),
        ];
    }
}
