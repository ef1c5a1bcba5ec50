using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Hyte.Web.TagHelpers;

/// <summary>What a list shows when it has nothing: why it is empty, and as content the next step.</summary>
[HtmlTargetElement("hy-empty", Attributes = "title")]
public sealed class EmptyTagHelper : TagHelper
{
    /// <summary>Why there is nothing, in a few words.</summary>
    public string Title { get; set; } = string.Empty;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var nextStep = await output.GetChildContentAsync();
        output.Become("div", "hy-empty");
        output.Content.AppendHtml(Html.Element("p", "hy-empty__title", Title));
        if (!nextStep.IsEmptyOrWhiteSpace)
        {
            output.Content.AppendHtml(Html.Element("div", "hy-empty__next").With(nextStep));
        }
    }
}
