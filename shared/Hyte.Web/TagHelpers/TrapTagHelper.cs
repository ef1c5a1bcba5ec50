using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Hyte.Web.TagHelpers;

/// <summary>A field that programs fill in and people never meet: out of sight, out of the order of the keyboard and unknown to screen readers.</summary>
[HtmlTargetElement("hy-trap", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TrapTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "hy-trap");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Content.SetHtmlContent($"<label for=\"{PublicForms.TrapField}\">{Texts.TrapLabel}</label><input id=\"{PublicForms.TrapField}\" name=\"{PublicForms.TrapField}\" type=\"text\" tabindex=\"-1\" autocomplete=\"off\">");
    }
}
