using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Hyte.Web.TagHelpers;

/// <summary>How many things are in each state: a stacked bar and, beside it, the same as a list of words and counts.</summary>
/// <remarks>The list is the truth, and each number leads to what it counts; the bar is hidden from screen readers. What was not updated is a part of the bar, hatched.</remarks>
[HtmlTargetElement("hy-status-shares", Attributes = "counts")]
public sealed class StatusSharesTagHelper : TagHelper
{
    /// <summary>The states in the order they are drawn.</summary>
    public IEnumerable<MarkCount> Counts { get; set; } = [];

    /// <summary>True leaves out the words of the list, for a group row in a table; shape and count stay, words stay for hover and for screen readers.</summary>
    public bool Compact { get; set; }

    /// <summary>The view being rendered.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = default!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var parts = Counts.Where(part => part.Count > 0).ToList();
        output.Become("div", Compact ? "hy-shares hy-shares--compact" : "hy-shares");
        if (parts.Count == 0)
        {
            output.Content.AppendHtml(Html.Element("p", "hy-muted", Texts.NoStatuses));
            return;
        }

        if (!Compact)
        {
            output.Content.AppendHtml(Bar(parts));
        }

        var list = Html.Element("ul", "hy-shares__list");
        foreach (var part in parts)
        {
            list.With(Item(part));
        }

        output.Content.AppendHtml(list);
    }

    private TagBuilder Item(MarkCount part)
    {
        var mark = $"hy-mark {Shapes.ClassOf(part.Mark.Tone)}";
        var item = Html.Element("li", part.Href is null ? mark : null);
        var inner = part.Href is null ? item : Html.Link(part.Href, string.Empty, mark);
        var count = Html.Element("strong", null, FinnishFormat.Count(part.Count));
        if (Compact)
        {
            item.With("title", part.Mark.Word);
            inner.With(count, Shapes.Draw(part.Mark.Shape), Html.ForReader(part.Mark.Word));
        }
        else
        {
            inner.With(Shapes.Draw(part.Mark.Shape), Html.Element("span", null, part.Mark.Word), count);
        }

        return part.Href is null ? item : item.With(inner);
    }

    private TagBuilder Bar(List<MarkCount> parts)
    {
        var hatch = NextHatchId();
        var bar = Html.Element("svg", "hy-shares__bar").With("aria-hidden", "true").With("width", "100%").With("height", "16");
        bar.InnerHtml.AppendHtml(
            $"""<pattern id="{hatch}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hy-shares__hatch" d="M0 0V6"/></pattern>""");
        var total = parts.Sum(part => (decimal)part.Count);
        var start = 0m;
        foreach (var part in parts)
        {
            var width = part.Count / total * 100;
            var piece = Html.Element("rect", $"hy-shares__part {Shapes.ClassOf(part.Mark.Tone)} hy-ink-{part.Mark.Shape.ToString().ToLowerInvariant()}")
                .With("x", Share(start)).With("width", Share(width)).With("height", "100%");
            if (part.Mark.Shape == MarkShape.Dashed)
            {
                piece.With("fill", $"url(#{hatch})");
            }

            bar.With(piece);
            start += width;
        }

        return bar;
    }

    /// <summary>Counts up within one page, so that two bars never share a pattern and the same page is always the same bytes.</summary>
    private string NextHatchId()
    {
        var items = ViewContext.HttpContext.Items;
        var next = items.TryGetValue(typeof(StatusSharesTagHelper), out var used) && used is int last ? last + 1 : 1;
        items[typeof(StatusSharesTagHelper)] = next;
        return $"hy-hatch-{next}";
    }

    private static string Share(decimal percent) => string.Create(CultureInfo.InvariantCulture, $"{percent:0.###}%");
}
