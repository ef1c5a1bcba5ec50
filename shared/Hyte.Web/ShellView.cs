namespace Hyte.Web;

/// <summary>What surrounds a page.</summary>
/// <param name="Navigation">The main menu, in order; drawn only for a signed-in person.</param>
/// <param name="User">Who is signed in; null draws a link to the sign-in page instead of menu and search.</param>
/// <param name="Environment">Name of an environment that is not production, for example "Testi"; null draws nothing.</param>
/// <param name="AdminLinks">Administration pages this person may open; drawn in the person's own menu.</param>
/// <param name="SignOutOnOwnPage">
/// True draws a link to the sign-out page where the layout would otherwise carry the sign-out form. The form holds an antiforgery token,
/// which differs in every response and forbids storing it; a page that answers with an ETag asks for the link.
/// </param>
public sealed record ShellView(
    IReadOnlyList<ShellLink> Navigation,
    ShellUser? User,
    string? Environment,
    IReadOnlyList<ShellLink> AdminLinks,
    bool SignOutOnOwnPage = false);
