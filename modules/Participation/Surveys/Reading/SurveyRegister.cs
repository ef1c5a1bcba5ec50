using Hyte.Modules.Search;
using Hyte.Participation.Data;
using Hyte.Participation.Surveys.Model;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Surveys.Reading;

/// <summary>Reads the lists of surveys and of questions of the week, newest first.</summary>
internal sealed class SurveyRegister(ParticipationDbContext db, TimeProvider clock)
{
    public const int PageSize = 25;

    private DateTime Now => clock.NowUtc();

    /// <summary>A page of the list. The number of queries does not depend on the number of surveys or answers.</summary>
    public async Task<SurveyPage> ReadPageAsync(SurveyKind kind, SurveyFilter filter, bool withDrafts, int page, CancellationToken ct)
    {
        var surveys = Matching(kind, filter, withDrafts);
        var count = await surveys.CountAsync(ct);
        var pages = Math.Max(1, (count + PageSize - 1) / PageSize);
        var shown = Math.Clamp(page, 1, pages);
        var rows = await Rows(surveys.OrderByDescending(s => s.OpensAt).ThenByDescending(s => s.Id).Skip((shown - 1) * PageSize).Take(PageSize)).ToListAsync(ct);
        return new SurveyPage(rows.ConvertAll(r => new SurveyRow(r.Survey, r.Survey.StateAt(Now), r.Responses)), count, shown, pages);
    }

    /// <summary>Surveys and questions that have ended without a word of what they changed, oldest first.</summary>
    public Task<List<Survey>> WaitingAsync(CancellationToken ct)
    {
        var now = Now;
        return db.Set<Survey>().AsNoTracking().Where(s => s.PublishedAt != null && s.ClosedAt == null && s.ClosesAt <= now).OrderBy(s => s.ClosesAt).ToListAsync(ct);
    }

    /// <summary>What is open now to residents or to signed-in people, what ends first foremost.</summary>
    public Task<List<Survey>> OpenAsync(SurveyKind kind, bool toResidents, CancellationToken ct)
    {
        var now = Now;
        return db.Set<Survey>().AsNoTracking()
            .Where(s => s.Kind == kind && s.PublishedAt != null && s.ClosedAt == null && s.OpensAt <= now && s.ClosesAt > now && (toResidents ? s.ForResidents : s.ForStaff))
            .OrderBy(s => s.ClosesAt).ToListAsync(ct);
    }

    /// <summary>What residents have answered and has ended, newest first.</summary>
    public Task<List<Survey>> EndedForResidentsAsync(SurveyKind kind, int limit, CancellationToken ct)
    {
        var now = Now;
        return db.Set<Survey>().AsNoTracking().Where(s => s.Kind == kind && s.PublishedAt != null && s.ClosesAt <= now && s.ForResidents)
            .OrderByDescending(s => s.ClosesAt).Take(limit).ToListAsync(ct);
    }

    /// <summary>Those whose results may be given to programs.</summary>
    public async Task<IReadOnlyList<SurveyRow>> WithResultsAsync(CancellationToken ct)
    {
        var now = Now;
        var rows = await Rows(db.Set<Survey>().AsNoTracking()
            .Where(s => s.PublishedAt != null && (s.ClosesAt <= now || (s.OpensAt <= now && s.ShowsResultsWhileOpen))).OrderByDescending(s => s.OpensAt).ThenByDescending(s => s.Id)).ToListAsync(ct);
        return rows.ConvertAll(r => new SurveyRow(r.Survey, r.Survey.StateAt(now), r.Responses));
    }

    private IQueryable<CountedSurvey> Rows(IQueryable<Survey> surveys) =>
        surveys.Select(s => new CountedSurvey { Survey = s, Responses = db.Set<SurveyResponse>().Count(r => r.SurveyId == s.Id) });

    private IQueryable<Survey> Matching(SurveyKind kind, SurveyFilter filter, bool withDrafts)
    {
        var now = Now;
        var surveys = db.Set<Survey>().AsNoTracking().Where(s => s.Kind == kind);
        if (!withDrafts) surveys = surveys.Where(s => s.PublishedAt != null && s.OpensAt <= now);
        foreach (var word in SearchText.Fold(filter.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries)) surveys = surveys.Where(s => s.SearchText.Contains(word));
        return filter.State switch
        {
            SurveyState.Draft => surveys.Where(s => s.PublishedAt == null),
            SurveyState.Scheduled => surveys.Where(s => s.PublishedAt != null && s.OpensAt > now),
            SurveyState.Open => surveys.Where(s => s.PublishedAt != null && s.OpensAt <= now && s.ClosesAt > now),
            SurveyState.Ended => surveys.Where(s => s.PublishedAt != null && s.ClosesAt <= now && s.ClosedAt == null),
            SurveyState.Closed => surveys.Where(s => s.ClosedAt != null),
            _ => surveys,
        };
    }

    private sealed class CountedSurvey
    {
        public required Survey Survey { get; init; }

        public required int Responses { get; init; }
    }
}

/// <summary>What of a list is asked for, as it stands in the address.</summary>
internal sealed record SurveyFilter(string? Text, SurveyState? State)
{
    public bool IsEmpty => string.IsNullOrWhiteSpace(Text) && State is null;

    /// <summary>The address of a page of the filtered list; the page's number is left as {0}.</summary>
    public string HrefFormat() =>
        $"?{(string.IsNullOrWhiteSpace(Text) ? "" : $"q={Uri.EscapeDataString(Text)}&")}{(State is null ? "" : $"state={State}&")}p={{0}}";
}

/// <summary>A line of a list.</summary>
internal sealed record SurveyRow(Survey Survey, SurveyState State, int Responses);

/// <summary>A page of a list.</summary>
internal sealed record SurveyPage(IReadOnlyList<SurveyRow> Rows, int Count, int Page, int Pages);
