using Hyte.Modules.People;

namespace Hyte.Programmes.Reading;

/// <summary>What the filters of a programme can be set to: only what occurs in it.</summary>
/// <param name="Parties">Code and name of every party.</param>
/// <param name="Roles">Code and name of every title.</param>
internal sealed record FilterChoices(IReadOnlyList<(string Code, string Name)> Parties, IReadOnlyList<(string Code, string Name)> Roles)
{
    public static FilterChoices Of(ProgrammeSnapshot snapshot, DirectorySnapshot directory) => new(
        Named(snapshot.Measures.SelectMany(m => snapshot.PartiesOf(m.Id)).Select(p => p.EntryCode), directory),
        Named(snapshot.Measures.SelectMany(m => snapshot.RolesOf(m.Id)).Select(r => r.TitleCode), directory));

    private static IReadOnlyList<(string Code, string Name)> Named(IEnumerable<string?> codes, DirectorySnapshot directory) =>
        [.. codes.OfType<string>().Distinct().Select(code => (Code: code, Name: directory.NameOf(code))).OrderBy(c => c.Name, StringComparer.CurrentCultureIgnoreCase)];
}
