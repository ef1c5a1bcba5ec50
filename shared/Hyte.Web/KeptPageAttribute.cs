namespace Hyte.Web;

/// <summary>
/// Says of a page model that its page can be answered from the browser's own copy, or from what has been drawn already, while nothing that it is made of has changed.
/// The middleware of <see cref="KeptPages"/> does it, before the page's own code runs at all.
/// </summary>
/// <remarks>A kept page must have no form that is posted: the antiforgery token of a stored page is a hole.</remarks>
/// <param name="source">Key of the <see cref="IPageSource"/> that tells what the page is made of.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class KeptPageAttribute(string source) : Attribute
{
    /// <summary>Key of the <see cref="IPageSource"/>.</summary>
    public string Source { get; } = source;
}
