namespace Hyte.Programmes.Indicators.Entering;

/// <summary>The numbers of a series in one area, stored and proposed, one after the other. Tells how large a step is against those that the series has made.</summary>
internal sealed class Timeline
{
    private readonly ObservedTime[] _times;
    private readonly Dictionary<ObservedTime, decimal> _numbers = [];
    private readonly IReadOnlyList<int> _breaks;

    /// <param name="stored">What is stored, the oldest first.</param>
    /// <param name="proposed">What is proposed; it stands in place of what is stored of the same time.</param>
    /// <param name="breaks">First years of new ways of compiling: a step over one is no step.</param>
    public Timeline(IEnumerable<StoredValue> stored, IEnumerable<(ObservedTime Time, decimal Number)> proposed, IReadOnlyList<int> breaks)
    {
        _breaks = breaks;
        (ObservedTime Time, decimal Number)? before = null;
        foreach (var value in stored)
        {
            if (value.Value.Number is not { } number) continue;
            if (before is { } b && Part(b.Time) == Part(value.Time)) LargestStep = Math.Max(LargestStep ?? 0, Math.Abs(number - b.Number));
            before = (value.Time, number);
            _numbers[value.Time] = number;
        }

        foreach (var (time, number) in proposed) _numbers[time] = number;
        _times = [.. _numbers.Keys.Order()];
    }

    /// <summary>The largest step that the stored values make; null when they make none.</summary>
    public decimal? LargestStep { get; }

    /// <summary>The values beside a time between which and it there is no break: the one before, and the one after.</summary>
    public IEnumerable<(ObservedTime Time, decimal Number)> Beside(ObservedTime time)
    {
        var place = Array.BinarySearch(_times, time);
        foreach (var other in (int[])[place - 1, place + 1])
        {
            if (place >= 0 && other >= 0 && other < _times.Length && Part(_times[other]) == Part(time)) yield return (_times[other], _numbers[_times[other]]);
        }
    }

    private int Part(ObservedTime time) => _breaks.Count(year => year <= time.Year);
}
