using Hyte.Modules.Search;
using Hyte.Participation.Budgeting.Proposals;
using Hyte.Participation.Budgeting.Rounds;
using Hyte.Participation.Data;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Budgeting;

/// <summary>A page of something.</summary>
internal sealed record PageOf<T>(IReadOnlyList<T> Rows, int Count, int Page, int Pages)
{
    public static PageOf<T> Nothing { get; } = new([], 0, 1, 1);
}

/// <summary>A round as the list shows it.</summary>
internal sealed record RoundRow(int Id, string Name, int Year, RoundState State, decimal Money, int Proposals);

/// <summary>A proposal as lists show it.</summary>
internal sealed record ProposalRow(int Id, int Number, string Title, int AreaId, ProposalSource Source, Feasibility Feasibility, decimal? Cost, int? MergedIntoId, decimal? Granted, string? Reason);

/// <summary>What of a round's proposals is asked for.</summary>
internal sealed record ProposalFilter(string? Text, int? Area, Feasibility? Answer);

/// <summary>Reads rounds and their proposals page by page; the number of queries does not depend on how many there are.</summary>
internal sealed class ListRounds(ParticipationDbContext db)
{
    public const int PageSize = 50;

    /// <summary>Rounds, newest first.</summary>
    public Task<PageOf<RoundRow>> RoundsAsync(string? text, RoundState? state, int page, CancellationToken ct)
    {
        var rounds = db.Set<BudgetRound>().AsNoTracking();
        foreach (var word in Words(text)) rounds = rounds.Where(r => r.SearchText.Contains(word));
        if (state is { } wanted) rounds = rounds.Where(r => r.State == wanted);
        return PageAsync(rounds, rounds.OrderByDescending(r => r.Year).ThenByDescending(r => r.Id)
            .Select(r => new RoundRow(r.Id, r.Name, r.Year, r.State, r.Money, db.Set<BudgetProposal>().Count(p => p.RoundId == r.Id && p.MergedIntoId == null))), page, ct);
    }

    /// <summary>Proposals of a round in the order of their numbers.</summary>
    public Task<PageOf<ProposalRow>> ProposalsAsync(int round, ProposalFilter filter, int page, CancellationToken ct)
    {
        var proposals = db.Set<BudgetProposal>().AsNoTracking().Where(p => p.RoundId == round);
        foreach (var word in Words(filter.Text)) proposals = proposals.Where(p => p.SearchText.Contains(word));
        if (filter.Area is { } area) proposals = proposals.Where(p => p.AreaId == area);
        if (filter.Answer is { } answer) proposals = proposals.Where(p => p.Feasibility == answer && p.MergedIntoId == null);
        return PageAsync(proposals, proposals.OrderBy(p => p.Number)
            .Select(p => new ProposalRow(p.Id, p.Number, p.Title, p.AreaId, p.Source, p.Feasibility, p.Cost, p.MergedIntoId, p.Granted, p.FeasibilityReason)), page, ct);
    }

    private static string[] Words(string? text) => SearchText.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static async Task<PageOf<TRow>> PageAsync<T, TRow>(IQueryable<T> all, IQueryable<TRow> rows, int page, CancellationToken ct)
    {
        var count = await all.CountAsync(ct);
        var pages = Math.Max(1, (count + PageSize - 1) / PageSize);
        var shown = Math.Clamp(page, 1, pages);
        return new PageOf<TRow>(await rows.Skip((shown - 1) * PageSize).Take(PageSize).ToListAsync(ct), count, shown, pages);
    }
}
