using Microsoft.AspNetCore.Html;

namespace Hyte.Web.TagHelpers;

/// <summary>Where <see cref="ActionsTagHelper"/> leaves its content for the page head around it.</summary>
internal sealed class PageActions
{
    public IHtmlContent? Content { get; set; }
}
