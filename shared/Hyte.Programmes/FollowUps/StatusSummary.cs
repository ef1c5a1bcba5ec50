using Hyte.Modules.Contributions;

namespace Hyte.Programmes.FollowUps;

/// <summary>How a set of measures stands in one period: the one roll-up of the product, used by every page, tile and interface.</summary>
/// <remarks>
/// Counts and shares only. Statuses are never averaged, and what is not reported is a number of its own instead of a zero or a silence.
/// Which measures belong to the set: in an open period the followed-up ones, in a closed one those that the closing froze.
/// </remarks>
public sealed class StatusSummary
{
    private readonly int[] _counts;

    private StatusSummary(int[] counts, int drafts)
    {
        _counts = counts;
        Total = counts.Sum();
        Drafts = drafts;
    }

    /// <summary>All measures of the set.</summary>
    public int Total { get; }

    /// <summary>Measures whose follow-up is ready, 0…<see cref="Total"/>.</summary>
    public int Reported => Total - NotUpdated;

    /// <summary>Measures of which nothing is reported, drafts included. With <see cref="Reported"/> it makes <see cref="Total"/>.</summary>
    public int NotUpdated => _counts[(int)FollowUpStatus.NotUpdated];

    /// <summary>Measures of which something is written but not ready in an open period; a part of <see cref="NotUpdated"/>.</summary>
    public int Drafts { get; }

    /// <summary><see cref="Reported"/> of <see cref="Total"/>: <c>32/44 raportoitu</c>.</summary>
    public Share Share => new(Reported, Total);

    /// <summary>The statuses that occur, in the order of <see cref="FollowUpStatus"/>, with not updated last. The counts make <see cref="Total"/>.</summary>
    public IEnumerable<KeyValuePair<FollowUpStatus, int>> Counts =>
        Enum.GetValues<FollowUpStatus>().Select(s => KeyValuePair.Create(s, CountOf(s))).Where(c => c.Value > 0);

    /// <summary>How many measures have the status.</summary>
    public int CountOf(FollowUpStatus status) => _counts[(int)status];

    /// <summary>Counts the measures. Their order does not matter.</summary>
    public static StatusSummary Of(IEnumerable<MeasureInPeriod> measures)
    {
        ArgumentNullException.ThrowIfNull(measures);
        var counts = new int[Enum.GetValues<FollowUpStatus>().Length];
        var drafts = 0;
        foreach (var measure in measures)
        {
            counts[(int)(measure.IsReported ? measure.Status : FollowUpStatus.NotUpdated)] += measure.Count;
            if (measure.IsDraft) drafts += measure.Count;
        }

        return new StatusSummary(counts, drafts);
    }
}
