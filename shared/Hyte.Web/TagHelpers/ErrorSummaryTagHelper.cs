using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Hyte.Web.TagHelpers;

/// <summary>What is wrong in a posted form, above the form, each error a link to its field. Draws nothing when the form is valid.</summary>
/// <remarks>Takes the focus when the page opens (<c>autofocus</c> works without script), so that nobody has to look for the reason.</remarks>
/// <param name="generator">Makes the field ids, by the same rule as the fields.</param>
[HtmlTargetElement("hy-error-summary")]
public sealed class ErrorSummaryTagHelper(IHtmlGenerator generator) : TagHelper
{
    /// <summary>The view being rendered.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = default!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var list = new TagBuilder("ul");
        foreach (var (key, entry) in ViewContext.ModelState.OrderBy(state => Position(state.Key), StringComparer.Ordinal))
        {
            foreach (var message in entry!.Errors.Select(FieldParts.MessageOf).Distinct(StringComparer.Ordinal))
            {
                list.With(new TagBuilder("li").With(key.Length == 0
                    ? Html.Element("span", null, message)
                    : Html.Link("#" + TagBuilder.CreateSanitizedId(key, generator.IdAttributeDotReplacement), message)));
            }
        }

        if (!list.HasInnerHtml)
        {
            output.SuppressOutput();
            return;
        }

        output.Become("section", "hy-errors");
        output.Attributes.SetAttribute("aria-labelledby", "hy-errors-title");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute(new TagHelperAttribute("autofocus"));
        output.Content.AppendHtml(Html.Element("h2", "hy-errors__title", Texts.CheckTheForm).With("id", "hy-errors-title"));
        output.Content.AppendHtml(list);
    }

    /// <summary>Where a field stands in its model, as text that sorts: model state itself is in alphabetical order, the form is in the model's.</summary>
    private string Position(string key)
    {
        var metadata = ViewContext.ViewData.ModelMetadata;
        var position = new StringBuilder();
        foreach (var step in key.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries))
        {
            var place = int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                ? index
                : metadata.Properties.TakeWhile(property => property.PropertyName != step).Count();
            position.Append(CultureInfo.InvariantCulture, $"{place:D6}.");
            metadata = metadata.Properties[step] ?? metadata.ElementMetadata ?? metadata;
        }

        return position.ToString();
    }
}
