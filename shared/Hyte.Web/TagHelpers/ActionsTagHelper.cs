using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Hyte.Web.TagHelpers;

/// <summary>The page's actions, drawn to the right of its title. Stands directly inside <c>hy-page</c>.</summary>
[HtmlTargetElement("hy-actions")]
public sealed class ActionsTagHelper : TagHelper
{
    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        if (context.Items.TryGetValue(typeof(PageActions), out var found) && found is PageActions actions)
        {
            actions.Content = content;
            output.SuppressOutput();
            return;
        }

        output.Become("div", "hy-actions");
    }
}
