using Hyte.Modules.People;
using Hyte.Programmes.Plan;

namespace Hyte.Programmes.Reading;

/// <summary>What the parties and titles of a measure are called.</summary>
internal static class MeasureNames
{
    /// <summary>The parties of a kind, each name once.</summary>
    public static IReadOnlyList<string> PartyNames(this ProgrammeSnapshot snapshot, MeasureRow measure, PartyKind kind, DirectorySnapshot directory) =>
        [.. snapshot.PartiesOf(measure.Id).Where(p => p.Kind == kind).Select(p => NameOf(directory, p.EntryCode, p.RawText)).Distinct()];

    /// <summary>The titles that the directory knows. What else a paper says of who answers may name a person, and stays inside.</summary>
    public static IReadOnlyList<string> TitleNames(this ProgrammeSnapshot snapshot, MeasureRow measure, DirectorySnapshot directory) =>
        [.. snapshot.RolesOf(measure.Id).Select(r => r.TitleCode).OfType<string>().Select(directory.NameOf).Distinct()];

    public static string NameOf(DirectorySnapshot directory, string? code, string raw) => code is null ? raw : directory.NameOf(code);
}
