namespace Hyte.ArchitectureTests.Reading;

/// <summary>Finds circles among arrows between names.</summary>
internal static class Cycle
{
    /// <summary>A way from a name back to itself, or null when there is none.</summary>
    public static IReadOnlyList<string>? Through(string start, IReadOnlyDictionary<string, IReadOnlyList<string>> arrows)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return WayFrom(start, [start]);

        IReadOnlyList<string>? WayFrom(string name, List<string> way)
        {
            foreach (var next in arrows.GetValueOrDefault(name, []))
            {
                if (next == start) return [.. way, next];
                if (seen.Add(next) && WayFrom(next, [.. way, next]) is { } found) return found;
            }

            return null;
        }
    }
}
