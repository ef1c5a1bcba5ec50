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

    public static string Fill(string pattern)
    {
        var route = "/" + pattern.TrimStart('/');
        return Parameter().Replace(route, match =>
        {
            var programme = ProgrammeOf.FirstOrDefault(p => route.Contains($"/{p.Key}/", StringComparison.Ordinal)).Value;
            return route.Contains("/programmes/{id", StringComparison.Ordinal) ? programme : "1";
        });
    }

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameter();
}
