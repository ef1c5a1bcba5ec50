namespace Hyte.Statistics.Sources;

/// <summary>Gathers problems. A fault that repeats on every row is told a bounded number of times, and the rest are counted.</summary>
internal sealed class ProblemList
{
    private const int Most = 50;

    private readonly List<StatisticsProblem> _first = [];
    private int _more;

    public void Add(string place, string message)
    {
        if (_first.Count < Most) _first.Add(new StatisticsProblem(place, message));
        else _more++;
    }

    public IReadOnlyList<StatisticsProblem> ToList() =>
        _more == 0 ? [.. _first] : [.. _first, new StatisticsProblem("", string.Format(Texts.MoreProblems, _more))];
}
