using System.Security.Cryptography;
using System.Text.Json;

namespace Hyte.Web;

/// <summary>What surrounds a page.</summary>
/// <param name="Navigation">The main menu, in order; drawn only for a signed-in person.</param>
/// <param name="User">Who is signed in; null draws a link to the sign-in page instead of menu and search.</param>
/// <param name="Environment">Name of an environment that is not production, for example "Testi"; null draws nothing.</param>
/// <param name="AdminLinks">Administration pages this person may open; drawn in the person's own menu.</param>
public sealed record ShellView(
    IReadOnlyList<ShellLink> Navigation,
    ShellUser? User,
    string? Environment,
    IReadOnlyList<ShellLink> AdminLinks)
{
    private string? _stamp;

    /// <summary>Equal for two that are drawn the same. Everything in the view counts, also what may be added to it one day.</summary>
    internal string Stamp => _stamp ??= Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(this)), 0, 16);
}
