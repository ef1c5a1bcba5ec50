namespace Hyte.Participation.Surveys.Counting;

/// <summary>A table of counts as a network, in which a round of hidden counts is what a reader cannot know. See <see cref="Hiding"/>.</summary>
internal sealed class CountNetwork
{
    // To hide an empty cell protects little, since a small count then shares its place with few.
    private const int CostOfEmpty = 1_000_000;

    private readonly CountTable _table;
    private readonly HashSet<Pipe> _hidden = [];
    private readonly List<Pipe>[] _pipesOf;

    public CountNetwork(CountTable table)
    {
        _table = table;
        var end = table.Rows + table.Columns;
        var cells = from row in Enumerable.Range(0, table.Rows)
                    from column in Enumerable.Range(0, table.Columns)
                    select new Pipe(row, table.Rows + column, table.Cells[row][column], table.MostInRow?[row] ?? int.MaxValue);
        var columns = Enumerable.Range(0, table.Columns)
            .Select(column => new Pipe(table.Rows + column, end, table.InColumn(column), table.MostInRow is null ? int.MaxValue : table.Answered));
        Pipes = [.. cells, .. columns];
        _pipesOf = [.. Enumerable.Range(0, end + 1).Select(place => Pipes.Where(pipe => pipe.From == place || pipe.To == place).ToList())];
    }

    /// <summary>Every count that can be hidden.</summary>
    public IReadOnlyList<Pipe> Pipes { get; }

    public void Hide(Pipe pipe) => _hidden.Add(pipe);

    /// <summary>Hides what is needed for a round through a hidden count: nothing when there is one.</summary>
    public void Open(Pipe pipe)
    {
        var round = Cheapest(pipe, least: 1) ?? Cheapest(pipe, least: 0) ?? throw new InvalidOperationException("A question with one answer only cannot hide anything.");
        foreach (var part in round) Hide(part);
    }

    public HiddenCells Hidden()
    {
        var rows = from row in Enumerable.Range(0, _table.Rows)
                   select (IReadOnlyList<bool>)[.. Pipes.Skip(row * _table.Columns).Take(_table.Columns).Select(_hidden.Contains)];
        return new HiddenCells([.. rows], [.. Pipes.Skip(_table.Rows * _table.Columns).Select(_hidden.Contains)]);
    }

    /// <summary>The round through the count that hides least.</summary>
    /// <param name="through">The count.</param>
    /// <param name="least">How low a count may fall that is above it: 1 keeps what is not empty so.</param>
    private List<Pipe>? Cheapest(Pipe through, int least)
    {
        var rising = through.Count < through.Most ? Way(through.To, through.From, through, least) : null;
        var falling = through.Count > least ? Way(through.From, through.To, through, least) : null;
        return (rising, falling) switch
        {
            ({ } up, { } down) => up.Cost <= down.Cost ? up.Parts : down.Parts,
            _ => (rising ?? falling)?.Parts,
        };
    }

    // Dijkstra over a few dozen places.
    private (long Cost, List<Pipe> Parts)? Way(int from, int to, Pipe without, int least)
    {
        var cost = Enumerable.Repeat(long.MaxValue, _pipesOf.Length).ToArray();
        var cameBy = new Pipe?[_pipesOf.Length];
        var queue = new PriorityQueue<int, long>();
        cost[from] = 0;
        queue.Enqueue(from, 0);
        while (queue.TryDequeue(out var place, out var reached))
        {
            if (place == to) return (reached, Parts(from, to, cameBy));
            if (reached > cost[place]) continue;
            foreach (var pipe in _pipesOf[place])
            {
                var along = pipe.From == place;
                if (pipe == without || (along ? pipe.Count >= pipe.Most : pipe.Count <= least)) continue;
                var next = along ? pipe.To : pipe.From;
                var total = reached + CostOf(pipe);
                if (total >= cost[next]) continue;
                cost[next] = total;
                cameBy[next] = pipe;
                queue.Enqueue(next, total);
            }
        }

        return null;
    }

    private static List<Pipe> Parts(int from, int to, Pipe?[] cameBy)
    {
        var parts = new List<Pipe>();
        for (var place = to; place != from;)
        {
            var pipe = cameBy[place]!;
            parts.Add(pipe);
            place = pipe.From == place ? pipe.To : pipe.From;
        }

        return parts;
    }

    private long CostOf(Pipe pipe) => _hidden.Contains(pipe) ? 0 : pipe.Count == 0 ? CostOfEmpty : pipe.Count;

    /// <summary>A count as a pipe between two places.</summary>
    /// <param name="From">Where it comes from: a group or an answer.</param>
    /// <param name="To">Where it goes: an answer or the end.</param>
    /// <param name="Count">The count.</param>
    /// <param name="Most">The most that it can be.</param>
    internal sealed record Pipe(int From, int To, int Count, int Most);
}
