using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Hyte.Web.TagHelpers;

/// <summary>Links to the pages of a long list: first, last, and the neighbours of the one shown. Draws nothing for a single page.</summary>
[HtmlTargetElement("hy-pager", Attributes = "page,pages,href-format")]
public sealed class PagerTagHelper : TagHelper
{
    /// <summary>The page shown, from 1.</summary>
    public int Page { get; set; }

    /// <summary>How many pages there are.</summary>
    public int Pages { get; set; }

    /// <summary>The address of a page, {0} in the place of its number: <c>?page={0}&amp;q=…</c>. Other braces are doubled.</summary>
    public string HrefFormat { get; set; } = string.Empty;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Pages <= 1)
        {
            output.SuppressOutput();
            return;
        }

        output.Become("nav", "hy-pager");
        output.Attributes.SetAttribute("aria-label", Texts.Pagination);
        if (Page > 1)
        {
            output.Content.AppendHtml(Html.Link(Href(Page - 1), Texts.PreviousPage, "hy-pager__step").With("rel", "prev"));
        }

        var list = new TagBuilder("ol");
        var previous = 0;
        foreach (var number in Enumerable.Range(1, Pages).Where(IsShown))
        {
            if (number != previous + 1)
            {
                list.With(Html.Element("li", "hy-pager__gap", "…").With("aria-hidden", "true"));
            }

            list.With(new TagBuilder("li").With(Number(number)));
            previous = number;
        }

        output.Content.AppendHtml(list);
        if (Page < Pages)
        {
            output.Content.AppendHtml(Html.Link(Href(Page + 1), Texts.NextPage, "hy-pager__step").With("rel", "next"));
        }
    }

    private bool IsShown(int number) => number == 1 || number == Pages || Math.Abs(number - Page) <= 1;

    private TagBuilder Number(int number)
    {
        var link = Html.Link(Href(number), FinnishFormat.Count(number))
            .With("aria-label", Texts.PageNumber.Filled(FinnishFormat.Count(number)));
        return number == Page ? link.With("aria-current", "page") : link;
    }

    private string Href(int number) => HrefFormat.Filled(number);
}
