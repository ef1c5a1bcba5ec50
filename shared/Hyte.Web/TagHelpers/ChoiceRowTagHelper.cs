using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Hyte.Web.TagHelpers;

/// <summary>One choice of a few, as a row of radio buttons with big targets; arrow keys move in it. A column on a phone.</summary>
/// <param name="generator">Makes the field id, by the same rule as the other fields.</param>
[HtmlTargetElement("hy-choice-row", Attributes = "for,options")]
public sealed class ChoiceRowTagHelper(IHtmlGenerator generator) : TagHelper
{
    /// <summary>The model property; an enum is posted by its name.</summary>
    public ModelExpression For { get; set; } = default!;

    /// <summary>The question; the property's display name when not given.</summary>
    public string? Label { get; set; }

    /// <summary>A sentence under the question; null for none.</summary>
    public string? Hint { get; set; }

    /// <summary>The options in the order they are shown.</summary>
    public IReadOnlyList<Choice> Options { get; set; } = [];

    /// <summary>The view being rendered.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = default!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var parts = new FieldParts(ViewContext, For, generator, Hint);
        output.Become("fieldset", parts.IsInvalid ? "hy-field hy-field--choices hy-field--invalid" : "hy-field hy-field--choices");
        if (parts.DescribedBy is { } described)
        {
            output.Attributes.SetAttribute("aria-describedby", described);
        }

        output.Content.AppendHtml(Html.Element("legend", "hy-field__label", Label ?? For.Metadata.GetDisplayName()));
        output.Content.AppendHtml(parts.Hint());
        output.Content.AppendHtml(parts.Error());
        output.Content.AppendHtml(Row(parts, parts.Posted ?? Convert.ToString(For.Model, CultureInfo.InvariantCulture)));
    }

    private TagBuilder Row(FieldParts parts, string? chosen)
    {
        var row = Html.Element("div", "hy-choices");
        foreach (var (number, option) in Options.Index())
        {
            // The first radio has the field's own id: the error summary links there.
            var radio = Html.Element("input", null)
                .With("type", "radio").With("name", parts.Name).With("value", option.Value)
                .With("id", number == 0 ? parts.Id : string.Create(CultureInfo.InvariantCulture, $"{parts.Id}-{number + 1}"));
            radio.TagRenderMode = TagRenderMode.SelfClosing;
            if (option.Value == chosen)
            {
                radio.Attributes["checked"] = "checked";
            }

            if (parts.IsInvalid)
            {
                radio.Attributes["aria-invalid"] = "true";
            }

            var label = Html.Element("label", "hy-choice").With(radio);
            if (option.Mark is { } mark)
            {
                label.AddCssClass(Shapes.ClassOf(mark.Tone));
                label.With(Shapes.Draw(mark.Shape));
            }

            row.With(label.With(Html.Element("span", null, option.Text)));
        }

        return row;
    }
}
