namespace Hyte.Web;

/// <summary>One step of the breadcrumb trail above a page's title.</summary>
/// <param name="Text">What the step is called, as the person sees it.</param>
/// <param name="Href">Where it leads; null for the page itself, which is marked as the current one.</param>
public sealed record Crumb(string Text, string? Href);
