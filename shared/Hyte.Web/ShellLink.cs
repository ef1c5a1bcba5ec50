namespace Hyte.Web;

/// <summary>One link of the main menu or of the administration menu.</summary>
/// <param name="Text">What the link is called.</param>
/// <param name="Href">Where it leads, from the root of the application.</param>
/// <param name="Current">True when the page being shown is behind this link; told to screen readers as the current page.</param>
/// <param name="Note">A short remark after the text, for example a count of open tasks; null for none.</param>
public sealed record ShellLink(string Text, string Href, bool Current, string? Note = null);
