namespace Hyte.Participation.Surveys.Counting;

/// <summary>How many people of each group gave each answer: a line for each group, a column for each answer.</summary>
/// <param name="Cells">The counts, line by line.</param>
/// <param name="MostInRow">
/// For a question of several answers: how many of each group answered, which is the most that a cell of its line can hold.
/// Null for a question of one answer: the cells of a line then sum to those who answered.
/// </param>
internal sealed record CountTable(IReadOnlyList<IReadOnlyList<int>> Cells, IReadOnlyList<int>? MostInRow = null)
{
    public int Rows => Cells.Count;

    public int Columns => Cells[0].Count;

    /// <summary>How many people answered.</summary>
    public int Answered => MostInRow?.Sum() ?? Cells.Sum(row => row.Sum());

    /// <summary>How many people of a group answered.</summary>
    public int AnsweredIn(int row) => MostInRow?[row] ?? Cells[row].Sum();

    /// <summary>How many people gave an answer.</summary>
    public int InColumn(int column) => Cells.Sum(row => row[column]);
}

/// <summary>Which counts of a table are not shown.</summary>
/// <param name="Cells">Those of the groups.</param>
/// <param name="Columns">Those of everybody: the plain distribution.</param>
internal sealed record HiddenCells(IReadOnlyList<IReadOnlyList<bool>> Cells, IReadOnlyList<bool> Columns)
{
    public bool Any => Columns.Any(hidden => hidden) || Cells.Any(row => row.Any(hidden => hidden));

    /// <summary>Whether anything of a column is hidden, in whichever group.</summary>
    public bool AnyIn(int column) => Columns[column] || Cells.Any(row => row[column]);
}
