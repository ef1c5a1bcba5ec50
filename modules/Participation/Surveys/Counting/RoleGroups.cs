namespace Hyte.Participation.Surveys.Counting;

/// <summary>Joins groups of people that are too small to be shown to others, until each is of at least the limit.</summary>
/// <remarks>
/// A small group is never joined to nothing: what everybody's count leaves after the shown groups is the joined group itself, and its people are of two groups at least.
/// So how they divide cannot be computed: with a sum of at least three each of its parts has another value that fits.
/// </remarks>
internal static class RoleGroups
{
    /// <summary>The groups that can be shown, as the places of the counts that each holds. Empty counts belong to none. One group when there is no way to show two.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Join(IReadOnlyList<int> counts, int limit)
    {
        var places = Enumerable.Range(0, counts.Count).Where(place => counts[place] > 0).ToList();
        var joined = places.Where(place => counts[place] < limit).ToList();
        var large = new Queue<int>(places.Except(joined).OrderBy(place => counts[place]).ThenBy(place => place));
        while (joined.Count > 0 && large.Count > 0 && (joined.Count < 2 || joined.Sum(place => counts[place]) < limit)) joined.Add(large.Dequeue());
        joined.Sort();
        var groups = large.Order().Select(place => (IReadOnlyList<int>)[place]);
        return joined.Count == 0 ? [.. groups] : [.. groups, joined];
    }
}
