using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Hyte.Web.TagHelpers;

/// <summary>A table that scrolls inside its own region, which the keyboard reaches. The rows are written as ordinary HTML inside.</summary>
[HtmlTargetElement("hy-table", Attributes = "caption")]
public sealed class TableTagHelper : TagHelper
{
    /// <summary>What the table holds; names the region and the table, and is read out before it.</summary>
    public string Caption { get; set; } = string.Empty;

    /// <summary>True shows the caption above the table; otherwise the page's title is enough and the caption is only read out.</summary>
    public bool ShowCaption { get; set; }

    /// <summary>True keeps the first column in sight when the table scrolls sideways.</summary>
    public bool StickyFirstColumn { get; set; }

    /// <summary>True turns each row into a card at phone width; cells name themselves with <c>data-label</c>.</summary>
    public bool Cards { get; set; }

    /// <summary>True keeps the table as wide as its content, for a few columns of numbers that should stay near each other.</summary>
    public bool Fit { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var rows = await output.GetChildContentAsync();
        string?[] classes = ["hy-table", StickyFirstColumn ? "hy-table--sticky-first" : null, Cards ? "hy-table--cards" : null, Fit ? "hy-table--fit" : null];
        output.Become("table", string.Join(' ', classes.Where(name => name is not null)));
        output.Content.AppendHtml(Html.Element("caption", ShowCaption ? null : "hy-sr", Caption)).AppendHtml(rows);

        var region = Html.Element("div", "hy-table-region").With("role", "region").With("aria-label", Caption).With("tabindex", "0");
        output.PreElement.AppendHtml(region.RenderStartTag());
        output.PostElement.AppendHtml(region.RenderEndTag());
    }
}
