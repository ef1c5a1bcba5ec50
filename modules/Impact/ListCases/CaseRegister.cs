using Hyte.Impact.Assessments;
using Hyte.Impact.Cases;
using Hyte.Impact.Data;
using Hyte.Modules.People;
using Hyte.Modules.Search;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.ListCases;

/// <summary>Reads the register, newest meeting first.</summary>
internal sealed class CaseRegister(ImpactDbContext db, ICurrentUser user)
{
    public const int PageSize = 50;

    /// <summary>A page of the cases that the filter lets through. The number of queries does not depend on the number of cases.</summary>
    public async Task<CasePage> ReadPageAsync(CaseFilter filter, int page, CancellationToken ct)
    {
        var cases = Matching(filter);
        var count = await cases.CountAsync(ct);
        var pages = Math.Max(1, (count + PageSize - 1) / PageSize);
        var shown = Math.Clamp(page, 1, pages);
        var rows = await InOrder(cases).Skip((shown - 1) * PageSize).Take(PageSize).ToListAsync(ct);
        return new CasePage(rows, count, shown, pages);
    }

    /// <summary>Every case that the filter lets through.</summary>
    public Task<List<CaseRow>> ReadAllAsync(CaseFilter filter, CancellationToken ct) => InOrder(Matching(filter)).ToListAsync(ct);

    /// <summary>The years of meetings, newest first.</summary>
    public Task<List<int>> YearsAsync(CancellationToken ct) =>
        db.Cases.Readable(user).Select(c => c.MeetingDate.Year).Distinct().OrderDescending().ToListAsync(ct);

    /// <summary>Codes of the bodies that have cases.</summary>
    public Task<List<string>> BodiesAsync(CancellationToken ct) => db.Cases.Readable(user).Select(c => c.BodyCode).Distinct().ToListAsync(ct);

    /// <summary>Why cases are not assessed and who answers for that, by the latest screening of each.</summary>
    public async Task<Dictionary<int, ReasonNotTo>> ReasonsNotToAsync(IEnumerable<CaseRow> rows, CancellationToken ct)
    {
        var ids = rows.Where(r => r.Stage == Stage.NotAssessed).Select(r => r.Id).ToList();
        if (ids.Count == 0) return [];
        var screenings = await db.Screenings.AsNoTracking().Where(s => ids.Contains(s.CaseId)).OrderBy(s => s.Id)
            .Select(s => new { s.CaseId, s.Reason, s.SignedByTitleCode, s.SignedByName }).ToListAsync(ct);
        return screenings.GroupBy(s => s.CaseId, s => new ReasonNotTo(s.Reason, s.SignedByTitleCode, s.SignedByName)).ToDictionary(g => g.Key, g => g.Last());
    }

    private IQueryable<DecisionCase> Matching(CaseFilter filter)
    {
        var cases = db.Cases.AsNoTracking().Readable(user);
        foreach (var word in SearchText.Fold(filter.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries)) cases = cases.Where(c => c.SearchText.Contains(word));
        if (!string.IsNullOrEmpty(filter.Body)) cases = cases.Where(c => c.BodyCode == filter.Body);
        if (filter.Stage is { } stage) cases = cases.Where(c => db.Assessments.Any(a => a.CaseId == c.Id && a.Stage == stage));
        return filter.Year is { } year ? cases.Where(c => c.MeetingDate.Year == year) : cases;
    }

    private IQueryable<CaseRow> InOrder(IQueryable<DecisionCase> cases) =>
        from c in cases
        join a in db.Assessments on c.Id equals a.CaseId
        orderby c.MeetingDate descending, c.Number descending
        select new CaseRow(c.Id, c.Number, c.Title, c.BodyCode, c.MeetingDate, c.PreparerTitleCode, c.PreparerName, a.Stage, c.IsExample);
}

/// <summary>A line of the register.</summary>
internal sealed record CaseRow(
    int Id, CaseNumber Number, string Title, string BodyCode, DateOnly MeetingDate, string? PreparerTitleCode, string? PreparerName, Stage Stage, bool IsExample);

/// <summary>Why a case is not assessed, and who answers for that: a title of the directory, else the name as written.</summary>
internal sealed record ReasonNotTo(string? Reason, string? SignedByTitleCode, string? SignedByName);

/// <summary>A page of the register.</summary>
/// <param name="Rows">Its lines.</param>
/// <param name="Count">How many cases there are on all pages.</param>
/// <param name="Page">Which page this is, from 1.</param>
/// <param name="Pages">How many pages there are, at least 1.</param>
internal sealed record CasePage(IReadOnlyList<CaseRow> Rows, int Count, int Page, int Pages);
