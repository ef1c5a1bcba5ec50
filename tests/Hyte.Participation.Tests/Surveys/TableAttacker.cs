namespace Hyte.Participation.Tests.Surveys;

/// <summary>Somebody who has the shown counts only, and tries every table that fits them.</summary>
/// <remarks>Written without the network that hides: it fills in the hidden cells line by line with whole numbers that are not negative, and keeps what adds up.</remarks>
internal sealed class TableAttacker
{
    private readonly int[][] _cells;
    private readonly bool[][] _hidden;
    private readonly int?[] _columns;
    private readonly int[] _answered;
    private readonly bool _ticks;
    private readonly int _ticksOfAll;
    private readonly int[][] _least;
    private readonly int[][] _most;
    private readonly int[] _leastColumn;
    private readonly int[] _mostColumn;

    /// <param name="cells">The true counts, of which only those are read that show.</param>
    /// <param name="hidden">Which are hidden.</param>
    /// <param name="hiddenColumns">Which counts of everybody are hidden.</param>
    /// <param name="answered">How many of each group answered, which shows.</param>
    /// <param name="ticks">Several answers were allowed: a line need not add up to those who answered, but each of them gave one at least.</param>
    public TableAttacker(int[][] cells, IReadOnlyList<IReadOnlyList<bool>> hidden, IReadOnlyList<bool> hiddenColumns, int[] answered, bool ticks)
    {
        _cells = cells;
        _hidden = [.. hidden.Select(row => row.ToArray())];
        _columns = [.. hiddenColumns.Select((isHidden, column) => isHidden ? (int?)null : cells.Sum(row => row[column]))];
        _answered = answered;
        _ticks = ticks;
        _ticksOfAll = cells[0].Length;
        _least = [.. cells.Select(row => row.Select(_ => int.MaxValue).ToArray())];
        _most = [.. cells.Select(row => row.Select(_ => int.MinValue).ToArray())];
        _leastColumn = [.. cells[0].Select(_ => int.MaxValue)];
        _mostColumn = [.. cells[0].Select(_ => int.MinValue)];
        Fill(0, 0, [.. cells.Select(row => row.ToArray())]);
    }

    /// <summary>The hidden counts of which the attacker knows the value.</summary>
    public IReadOnlyList<string> Known =>
    [
        .. from row in Enumerable.Range(0, _cells.Length)
           from column in Enumerable.Range(0, _cells[0].Length)
           where _hidden[row][column] && _least[row][column] == _most[row][column]
           select $"cell {row},{column} is {_least[row][column]}",
        .. from column in Enumerable.Range(0, _cells[0].Length)
           where _columns[column] is null && _leastColumn[column] == _mostColumn[column]
           select $"column {column} is {_leastColumn[column]}",
    ];

    private void Fill(int row, int column, int[][] filled)
    {
        if (row == _cells.Length)
        {
            if (Enumerable.Range(0, _columns.Length).All(c => _columns[c] is not { } sum || filled.Sum(r => r[c]) == sum)) Note(filled);
            return;
        }

        if (column == _ticksOfAll)
        {
            var sum = filled[row].Sum();
            if (_ticks ? sum >= _answered[row] : sum == _answered[row]) Fill(row + 1, 0, filled);
            return;
        }

        if (!_hidden[row][column])
        {
            filled[row][column] = _cells[row][column];
            Fill(row, column + 1, filled);
            return;
        }

        var room = _ticks ? _answered[row] : _answered[row] - filled[row].Take(column).Sum();
        if (_columns[column] is { } all) room = Math.Min(room, all - filled.Take(row).Sum(r => r[column]));
        for (var count = 0; count <= room; count++)
        {
            filled[row][column] = count;
            Fill(row, column + 1, filled);
            if (Known.Count == 0 && _least[0][0] != int.MaxValue) return;
        }
    }

    private void Note(int[][] filled)
    {
        for (var column = 0; column < _ticksOfAll; column++)
        {
            for (var row = 0; row < filled.Length; row++)
            {
                _least[row][column] = Math.Min(_least[row][column], filled[row][column]);
                _most[row][column] = Math.Max(_most[row][column], filled[row][column]);
            }

            var sum = filled.Sum(r => r[column]);
            _leastColumn[column] = Math.Min(_leastColumn[column], sum);
            _mostColumn[column] = Math.Max(_mostColumn[column], sum);
        }
    }
}
