using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Hyte.Web.TagHelpers;

/// <summary>A page: breadcrumbs, the one h1, a sentence that says what the page is for, then its content.</summary>
/// <remarks>Also names the browser window: sets <c>ViewData["Title"]</c> to the title when the page has not set it.</remarks>
[HtmlTargetElement("hy-page", Attributes = "title")]
public sealed class PageTagHelper : TagHelper
{
    /// <summary>The page's h1.</summary>
    public string Title { get; set; } = string.Empty;

    /// <summary>One sentence under the title; null for none.</summary>
    public string? Lead { get; set; }

    /// <summary>The way here, outermost first. The last crumb is the page itself when its Href is null. Null or empty draws no trail.</summary>
    public IEnumerable<Crumb>? Crumbs { get; set; }

    /// <summary>True keeps the page to the width of a form or of running text.</summary>
    public bool Narrow { get; set; }

    /// <summary>The view being rendered.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = default!;

    /// <inheritdoc />
    public override void Init(TagHelperContext context) => context.Items[typeof(PageActions)] = new PageActions();

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ViewContext.ViewData["Title"] ??= Title;
        var content = await output.GetChildContentAsync();
        output.Become("div", Narrow ? "hy-page hy-page--narrow" : "hy-page");
        if (Trail() is { } trail)
        {
            output.Content.AppendHtml(trail);
        }

        var head = Html.Element("div", "hy-page__head").With(Html.Element("h1", null, Title));
        if (((PageActions)context.Items[typeof(PageActions)]).Content is { } actions)
        {
            head.With(Html.Element("div", "hy-actions").With(actions));
        }

        output.Content.AppendHtml(head);
        if (!string.IsNullOrWhiteSpace(Lead))
        {
            output.Content.AppendHtml(Html.Element("p", "hy-lead", Lead));
        }

        output.Content.AppendHtml(content);
    }

    private TagBuilder? Trail()
    {
        var list = new TagBuilder("ol");
        foreach (var crumb in Crumbs ?? [])
        {
            list.With(new TagBuilder("li").With(crumb.Href is null
                ? Html.Element("span", null, crumb.Text).With("aria-current", "page")
                : Html.Link(crumb.Href, crumb.Text)));
        }

        return list.HasInnerHtml ? Html.Element("nav", "hy-crumbs").With("aria-label", Texts.Breadcrumbs).With(list) : null;
    }
}
