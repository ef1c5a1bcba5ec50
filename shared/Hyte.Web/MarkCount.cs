namespace Hyte.Web;

/// <summary>How many things are in one state; a part of a stacked share bar.</summary>
/// <param name="Mark">The state.</param>
/// <param name="Count">How many, zero or more. Parts of zero are left out of the bar and of its list.</param>
public sealed record MarkCount(Mark Mark, int Count)
{
    /// <summary>The list of those things; null when there is none to go to.</summary>
    public string? Href { get; init; }
}
