using Hyte.Documents.Sheets;
using Hyte.Participation.Budgeting.Voting;

namespace Hyte.Participation.Budgeting.Results;

/// <summary>The result as a table that leaves the product, with the decision beside it.</summary>
internal static class ResultSheet
{
    /// <param name="name">Name of the round.</param>
    /// <param name="result">The result.</param>
    /// <param name="granted">What the body granted, by the proposal's key; null while it has not decided.</param>
    public static Sheet Of(string name, VoteResult result, IReadOnlyDictionary<int, decimal>? granted)
    {
        var table = new Table<ResultRow>
        {
            { Column.WholeNumber(BudgetTexts.ColumnRank, BudgetTexts.ColumnRankMeaning), row => row.Rank },
            { Column.WholeNumber(BudgetTexts.ColumnNumber, BudgetTexts.ColumnNumberMeaning), row => row.Line.Number },
            { Column.Text(BudgetTexts.ColumnProposal, BudgetTexts.ColumnProposalMeaning), row => row.Line.Title },
            { Column.Text(BudgetTexts.ColumnArea, BudgetTexts.ColumnAreaMeaning), row => row.Line.Area },
            { Column.WholeNumber(BudgetTexts.ColumnVotes, BudgetTexts.ColumnVotesMeaning), row => row.Votes },
        };
        foreach (var source in VoteSourceWords.All)
            table.Add(Column.WholeNumber(string.Format(BudgetTexts.ColumnVotesFrom, source.Word()), BudgetTexts.ColumnVotesFromMeaning), row => row.BySource[source]);
        table.Add(Column.Number(BudgetTexts.ColumnCost, BudgetTexts.ColumnCostMeaning), row => row.Line.Cost);
        table.Add(Column.Number(BudgetTexts.ColumnCostSoFar, BudgetTexts.ColumnCostSoFarMeaning), row => row.CostSoFar);
        table.Add(Column.Number(BudgetTexts.ColumnGranted, BudgetTexts.ColumnGrantedMeaning), row => granted is not null && granted.TryGetValue(row.Line.Id, out var euros) ? euros : (decimal?)null);
        return table.ToSheet(name, result.Rows);
    }
}
