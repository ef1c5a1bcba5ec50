using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Hyte.Web.TagHelpers;

/// <summary>A state's drawn shape and its word.</summary>
[HtmlTargetElement("hy-mark", Attributes = "value")]
public sealed class MarkTagHelper : TagHelper
{
    /// <summary>The state; null draws nothing.</summary>
    public Mark? Value { get; set; }

    /// <summary>True shows the shape alone, for cells whose column explains the shapes; the word stays for hover and for screen readers.</summary>
    public bool Compact { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Value is null)
        {
            output.SuppressOutput();
            return;
        }

        output.Become("span", $"hy-mark {(Compact ? "hy-mark--compact " : string.Empty)}{Shapes.ClassOf(Value.Tone)}");
        output.Content.AppendHtml(Shapes.Draw(Value.Shape));
        if (Compact)
        {
            output.Attributes.SetAttribute("title", Value.Word);
            output.Content.AppendHtml(Html.ForReader(Value.Word));
        }
        else
        {
            output.Content.AppendHtml(Html.Element("span", "hy-mark__word", Value.Word));
        }
    }
}
