using Microsoft.AspNetCore.Html;

namespace Hyte.Web.TagHelpers;

/// <summary>The drawings of <see cref="MarkShape"/>, on a 16 × 16 grid. Colours come from the stylesheet through the tone's class.</summary>
public static class Shapes
{
    private static readonly Dictionary<MarkShape, HtmlString> Drawings = Enum.GetValues<MarkShape>()
        .ToDictionary(shape => shape, shape => new HtmlString(
            $"""<svg class="hy-shape" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">{Lines(shape)}</svg>"""));

    private static readonly Dictionary<MarkTone, string> Tones = Enum.GetValues<MarkTone>()
        .ToDictionary(tone => tone, tone => $"hy-tone-{tone.ToString().ToLowerInvariant()}");

    /// <summary>The shape as an SVG that a screen reader passes over: the word beside it says the same.</summary>
    public static HtmlString Draw(MarkShape shape) => Drawings[shape];

    /// <summary>The class that gives a shape its colours.</summary>
    public static string ClassOf(MarkTone tone) => Tones[tone];

    private static string Lines(MarkShape shape) => shape switch
    {
        MarkShape.FullCircle => """<circle cx="8" cy="8" r="6.25"/>""",
        MarkShape.ThreeQuarterCircle => """<circle cx="8" cy="8" r="6.25" fill="#fff"/><path d="M8 8V1.75A6.25 6.25 0 1 1 1.75 8z" stroke="none"/>""",
        MarkShape.HalfCircle => """<circle cx="8" cy="8" r="6.25" fill="#fff"/><path d="M8 1.75a6.25 6.25 0 0 1 0 12.5z" stroke="none"/>""",
        MarkShape.QuarterCircle => """<circle cx="8" cy="8" r="6.25" fill="#fff"/><path d="M8 8V1.75A6.25 6.25 0 0 1 14.25 8z" stroke="none"/>""",
        MarkShape.EmptyCircle => """<circle cx="8" cy="8" r="6.25" fill="#fff"/>""",
        MarkShape.Cross => """<path d="M3 3l10 10M13 3L3 13" fill="none" stroke-width="2.5"/>""",
        MarkShape.Pause => """<path d="M3.5 2.5h3v11h-3zM9.5 2.5h3v11h-3z" stroke-width="1"/>""",
        MarkShape.Forward => """<path d="M3.5 2.5L13.5 8l-10 5.5z" fill="#fff" stroke-linejoin="round"/>""",
        MarkShape.Dashed => """<path d="M2 7l5-5M2 12.5L12.5 2M3.5 14L14 3.5M9 14l5-5" fill="none" stroke-width="1.1"/><rect x="1.25" y="1.25" width="13.5" height="13.5" fill="none" stroke-dasharray="2.7 1.8"/>""",
        MarkShape.Question => """<circle cx="8" cy="8" r="6.25" fill="#fff"/><path d="M6 6.3a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.4" fill="none"/><circle cx="8" cy="11.6" r=".5"/>""",
        MarkShape.TriangleUp => """<path d="M8 2l6.5 11.5h-13z" stroke-linejoin="round"/>""",
        MarkShape.Square => """<rect x="2.25" y="2.25" width="11.5" height="11.5"/>""",
        MarkShape.TriangleDown => """<path d="M8 14L1.5 2.5h13z" stroke-linejoin="round"/>""",
        _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, "No drawing for this shape."),
    };
}
