namespace Hyte.Web;

/// <summary>The signed-in person as the header shows them.</summary>
/// <param name="Name">The person's own name; seen only by the person.</param>
/// <param name="Title">The person's title (nimike), by which others know them; null when not set.</param>
public sealed record ShellUser(string Name, string? Title);
