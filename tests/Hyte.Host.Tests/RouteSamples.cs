using System.Text.RegularExpressions;

namespace Hyte.Host.Tests;

/// <summary>Turns a route pattern into an address that exists in the seeded data.</summary>
internal static partial class RouteSamples
{
    private static readonly Dictionary<string, string> ProgrammeOf = new(StringComparer.Ordinal)
    {
        ["welfare"] = "hyvan-elaman-ohjelma-2022",
        ["vitality"] = "elinvoimaohjelma-2018",
        ["growth"] = "kestavan-kasvun-ohjelma-2018",
        ["participation"] = "osallisuussuunnitelma-2022",
    };

    private static readonly Dictionary<string, string> KeyOf = new(StringComparer.Ordinal)
    {
        ["/admin/modules/"] = "welfare",
        ["/admin/roles/"] = "coordinator",
        ["/admin/directory/imports/"] = "1",
        ["/admin/directory/"] = "kirjasto",
        ["/error/"] = "404",
        ["/impact/guide/versions/"] = "1",
        ["/impact/guide/templates/"] = "children",
        ["/impact/guide/"] = "groups",
    };

    public static string Fill(string pattern)
    {
        var route = "/" + pattern.TrimStart('/');
        return Parameter().Replace(route, match =>
        {
            var programme = ProgrammeOf.FirstOrDefault(p => route.Contains($"/{p.Key}/", StringComparison.Ordinal)).Value;
            if (route.Contains("/programmes/{id", StringComparison.Ordinal)) return programme;
            if (match.Value.StartsWith("{kind", StringComparison.Ordinal)) return "summary";
            if (match.Value.StartsWith("{year", StringComparison.Ordinal)) return "2026";
            return KeyOf.FirstOrDefault(k => route.StartsWith(k.Key, StringComparison.Ordinal)).Value ?? "1";
        });
    }

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameter();
}
