namespace Hyte.Participation.Budgeting.Balance;

/// <summary>A proposal as the balance counts it.</summary>
internal sealed record BalanceProposal(int RoundId, int AreaId, bool IsNew, bool IsOnBallot, decimal? Granted);

/// <summary>A round as the balance counts it.</summary>
/// <param name="Id">The round.</param>
/// <param name="Year">Its year.</param>
/// <param name="HasBallot">It has come to the vote, so that it is known what is on the ballot.</param>
/// <param name="IsDecided">The body has decided.</param>
internal sealed record BalanceRound(int Id, int Year, bool HasBallot, bool IsDecided);

/// <summary>What an area got in a year. Null where there is nothing to count yet: no round, no ballot or no decision; that is not zero.</summary>
internal sealed record BalanceCell(int? Made, int? OnBallot, int? Chosen, decimal? Granted);

/// <summary>An area over the years.</summary>
/// <param name="AreaId">The area.</param>
/// <param name="Years">A cell for each year.</param>
/// <param name="Granted">Money over all decided rounds, in euros; null when none is decided.</param>
/// <param name="Share">Its share of all money granted, in percent; null when none has been.</param>
internal sealed record BalanceRow(int AreaId, IReadOnlyList<BalanceCell> Years, decimal? Granted, decimal? Share);

/// <summary>How rounds have treated the areas of the city over the years.</summary>
internal sealed record AreaBalance(IReadOnlyList<int> Years, IReadOnlyList<BalanceRow> Rows)
{
    /// <param name="areas">The areas in their order.</param>
    /// <param name="rounds">Rounds whose proposals have been asked for.</param>
    /// <param name="proposals">Their proposals that are not joined with another.</param>
    public static AreaBalance Of(IReadOnlyList<int> areas, IReadOnlyList<BalanceRound> rounds, IReadOnlyList<BalanceProposal> proposals)
    {
        if (rounds.Count == 0) return new AreaBalance([], []);
        var (first, last) = (rounds.Min(r => r.Year), rounds.Max(r => r.Year));
        int[] years = [.. Enumerable.Range(first, last - first + 1)];
        var byArea = proposals.ToLookup(p => p.AreaId);
        var decided = Ids(rounds.Where(r => r.IsDecided));
        var all = proposals.Where(p => decided.Contains(p.RoundId)).Sum(p => p.Granted ?? 0);
        return new AreaBalance(years, [.. areas.Select(Row)]);

        BalanceRow Row(int area)
        {
            decimal? granted = decided.Count == 0 ? null : byArea[area].Where(p => decided.Contains(p.RoundId)).Sum(p => p.Granted ?? 0);
            return new BalanceRow(area, [.. years.Select(year => Cell(area, year))], granted, all == 0 ? null : granted / all * 100);
        }

        BalanceCell Cell(int area, int year)
        {
            var ofYear = rounds.Where(r => r.Year == year).ToList();
            var (held, voted, done) = (Ids(ofYear), Ids(ofYear.Where(r => r.HasBallot)), Ids(ofYear.Where(r => r.IsDecided)));
            return new BalanceCell(
                held.Count == 0 ? null : byArea[area].Count(p => p.IsNew && held.Contains(p.RoundId)),
                voted.Count == 0 ? null : byArea[area].Count(p => p.IsOnBallot && voted.Contains(p.RoundId)),
                done.Count == 0 ? null : byArea[area].Count(p => p.Granted is not null && done.Contains(p.RoundId)),
                done.Count == 0 ? null : byArea[area].Where(p => done.Contains(p.RoundId)).Sum(p => p.Granted ?? 0));
        }

        static HashSet<int> Ids(IEnumerable<BalanceRound> some) => [.. some.Select(r => r.Id)];
    }
}
