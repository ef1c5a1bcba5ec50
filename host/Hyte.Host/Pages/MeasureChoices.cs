using Hyte.Modules.Contributions;
using Hyte.Modules.People;

namespace Hyte.Host.Pages;

/// <summary>What the filters of all measures can be set to: only what occurs, and the units above it.</summary>
/// <param name="Programmes">Code and name, in the order of the list.</param>
/// <param name="Units">Code and name of every party and of what stands above it.</param>
/// <param name="Titles">Code and name of every title.</param>
/// <param name="States">Code and word, what is furthest first.</param>
internal sealed record MeasureChoices(
    IReadOnlyList<(string Code, string Name)> Programmes,
    IReadOnlyList<(string Code, string Name)> Units,
    IReadOnlyList<(string Code, string Name)> Titles,
    IReadOnlyList<(string Code, string Name)> States)
{
    public static MeasureChoices Of(IReadOnlyList<MeasureLine> lines, DirectorySnapshot names) => new(
        [.. lines.Select(line => (line.Key.Programme, line.Programme)).Distinct()],
        Named(WithAbove(lines.SelectMany(line => line.Responsible.Concat(line.Partners)), names), names),
        Named(lines.SelectMany(line => line.Titles).Select(t => t.Code).OfType<string>().ToHashSet(StringComparer.Ordinal), names),
        [.. lines.Select(line => line.State).OfType<LineState>().DistinctBy(s => s.Code).OrderBy(s => s.Order).Select(s => (s.Code, s.Word))]);

    private static HashSet<string> WithAbove(IEnumerable<LineParty> parties, DirectorySnapshot names)
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var party in parties)
        {
            // A code that is there already has brought those above it.
            for (var code = party.Code; code is not null && codes.Add(code); code = names.Find(code)?.ParentCode)
            {
            }
        }

        return codes;
    }

    private static IReadOnlyList<(string Code, string Name)> Named(IEnumerable<string> codes, DirectorySnapshot names) =>
        [.. codes.Select(code => (Code: code, Name: names.NameOf(code))).OrderBy(c => c.Name, StringComparer.CurrentCultureIgnoreCase)];
}
