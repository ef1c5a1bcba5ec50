using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Hyte.Web.TagHelpers;

/// <summary>One form field: label, hint, control and error, tied together for screen readers.</summary>
/// <remarks>Attributes it does not know (<c>data-hy-draft</c>, <c>inputmode</c>, <c>required</c> …) go to the control.</remarks>
/// <param name="generator">The framework's own generator; it keeps what was typed when the form comes back.</param>
[HtmlTargetElement("hy-field", Attributes = "for")]
public sealed class FieldTagHelper(IHtmlGenerator generator) : TagHelper
{
    /// <summary>The model property.</summary>
    public ModelExpression For { get; set; } = default!;

    /// <summary>The label; the property's display name when not given.</summary>
    public string? Label { get; set; }

    /// <summary>A sentence between the label and the control; null for none.</summary>
    public string? Hint { get; set; }

    /// <summary>text, textarea, date, select, email or password; text when not given.</summary>
    public string Type { get; set; } = "text";

    /// <summary>The options of a select.</summary>
    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>Height of a textarea in rows.</summary>
    public int Rows { get; set; } = 5;

    /// <summary>The longest text that will be accepted, in characters; zero for no limit.</summary>
    public int MaxLength { get; set; }

    /// <summary>The browser's autofill token, for example "username".</summary>
    public string? Autocomplete { get; set; }

    /// <summary>True adds "(vapaaehtoinen)" to the label. Required fields carry no mark: most are.</summary>
    public bool Optional { get; set; }

    /// <summary>The view being rendered.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = default!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var parts = new FieldParts(ViewContext, For, generator, string.Join(' ', new[] { Hint, LengthHint() }.Where(text => !string.IsNullOrWhiteSpace(text))));
        var control = Control(ControlAttributes(parts, output));
        output.Attributes.Clear();
        output.Become("div", parts.IsInvalid ? $"hy-field hy-field--{Type} hy-field--invalid" : $"hy-field hy-field--{Type}");

        var label = Html.Element("label", "hy-field__label", Label ?? For.Metadata.GetDisplayName()).With("for", parts.Id);
        if (Optional)
        {
            label.With(Html.Element("span", "hy-muted", $" ({Texts.Optional})"));
        }

        output.Content.AppendHtml(label);
        output.Content.AppendHtml(parts.Hint());
        output.Content.AppendHtml(parts.Error());
        output.Content.AppendHtml(control);
    }

    private Dictionary<string, object?> ControlAttributes(FieldParts parts, TagHelperOutput output)
    {
        var attributes = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase) { ["class"] = "hy-input" };
        foreach (var given in output.Attributes)
        {
            attributes[given.Name] = given.Name == "class" ? $"hy-input {given.AsText()}" : given.AsText();
        }

        if (parts.DescribedBy is { } described)
        {
            attributes["aria-describedby"] = described;
        }

        if (parts.IsInvalid)
        {
            attributes["aria-invalid"] = "true";
        }

        if (Autocomplete is not null)
        {
            attributes["autocomplete"] = Autocomplete;
        }

        if (MaxLength > 0)
        {
            // A textarea has no maxlength: the browser would silently cut a pasted text. The script counts, the server refuses, the text stays.
            attributes[Type == "textarea" ? "data-hy-count" : "maxlength"] = MaxLength.ToString(CultureInfo.InvariantCulture);
        }

        return attributes;
    }

    private TagBuilder Control(Dictionary<string, object?> attributes)
    {
        var control = Type switch
        {
            "textarea" => generator.GenerateTextArea(ViewContext, For.ModelExplorer, For.Name, Rows, columns: 0, attributes),
            "select" => generator.GenerateSelect(ViewContext, For.ModelExplorer, optionLabel: null, For.Name, Items ?? [], allowMultiple: false, attributes),
            "password" => generator.GeneratePassword(ViewContext, For.ModelExplorer, For.Name, value: null, attributes),
            "date" => TextBox("{0:yyyy-MM-dd}"),
            "text" or "email" => TextBox(format: null),
            _ => throw new InvalidOperationException($"hy-field: the type is text, textarea, date, select, email or password, not \"{Type}\"."),
        };

        // The framework's attributes for its own client-side validation, which is not part of the product.
        foreach (var unused in control.Attributes.Keys.Where(name => name.StartsWith("data-val", StringComparison.Ordinal)).ToList())
        {
            control.Attributes.Remove(unused);
        }

        return control;

        TagBuilder TextBox(string? format)
        {
            attributes["type"] = Type;
            return generator.GenerateTextBox(ViewContext, For.ModelExplorer, For.Name, For.Model, format, attributes);
        }
    }

    private string? LengthHint() => Type == "textarea" && MaxLength > 0
        ? Texts.AtMostCharacters.Filled(FinnishFormat.Count(MaxLength))
        : null;
}
