namespace Hyte.Programmes.Importing.Plans;

/// <summary>The parts of a paper that holds the plans of several programmes: their tables name the programme in place of the heading of the focus areas.</summary>
internal sealed class PlanSections
{
    private readonly Dictionary<LinePlace, string> _keys = [];

    private PlanSections(PlanForm form, string programme, IReadOnlySet<string>? taken)
    {
        var runs = new List<string>();
        var names = new Dictionary<string, (string Name, LinePlace First)>(StringComparer.Ordinal);
        string? current = null;
        foreach (var line in form.Lines)
        {
            if (line is HeadingLine heading)
            {
                current = heading.Programme is { } name ? FormColumn.KeyOf(name) : null;
                if (current is not null && runs.LastOrDefault() != current) runs.Add(current);
                if (current is not null) names.TryAdd(current, (heading.Programme!, line.Place));
            }

            if (current is not null) _keys[line.Place] = current;
        }

        taken ??= Proposed(runs, FormColumn.KeyOf(programme));
        var measures = form.Measures.Where(m => _keys.ContainsKey(m.Place)).ToLookup(m => _keys[m.Place]);
        All = [.. names.Select(n => new PlanSection(
            n.Key, n.Value.Name, n.Value.First.Words(), measures[n.Key].Select(m => m.FocusArea?.Name).OfType<string>().Distinct().Count(), measures[n.Key].Count(), names.Count == 1 || taken.Contains(n.Key)))];
    }

    /// <summary>Every part, in order.</summary>
    public IReadOnlyList<PlanSection> All { get; }

    /// <summary>Tells the parts of a paper.</summary>
    /// <param name="form">The paper.</param>
    /// <param name="programme">Name of the programme that the plan goes to.</param>
    /// <param name="taken">Keys of the parts that a person has chosen; null when nobody has been asked yet.</param>
    public static PlanSections Of(PlanForm form, string programme, IReadOnlySet<string>? taken) => new(form, programme, taken);

    /// <summary>The part that a line belongs to; null when it belongs to none.</summary>
    public PlanSection? Find(LinePlace place) => _keys.TryGetValue(place, out var key) ? All.First(s => s.Key == key) : null;

    // The programme's own part, where the paper has one, and what stands in the middle of it: the heading of that table is a slip. Otherwise all of it, for the person to cut down.
    private static HashSet<string> Proposed(List<string> runs, string programme)
    {
        bool IsOwn(string key) => $"{programme} ".StartsWith($"{key} ", StringComparison.Ordinal);
        if (!runs.Exists(IsOwn)) return [.. runs];
        return [.. runs.Where((key, i) => IsOwn(key) || (i > 0 && i + 1 < runs.Count && IsOwn(runs[i - 1]) && runs[i - 1] == runs[i + 1]))];
    }
}
