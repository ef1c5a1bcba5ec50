using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Hyte.Web.TagHelpers;

/// <summary>What changed between two texts, word by word: removed words struck through, added words underlined, both also said to screen readers.</summary>
[HtmlTargetElement("hy-difference", Attributes = "before,after")]
public sealed class DifferenceTagHelper : TagHelper
{
    /// <summary>The older text; null is an empty one.</summary>
    public string? Before { get; set; }

    /// <summary>The newer text; null is an empty one.</summary>
    public string? After { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("div", "hy-difference");
        if (Before == After)
        {
            output.Content.AppendHtml(Html.Element("span", "hy-muted", Texts.NoDifference));
            output.Content.AppendHtml(Html.Element("span", null, string.IsNullOrEmpty(After) ? string.Empty : ": " + After));
            return;
        }

        foreach (var piece in WordDifference.Between(Before ?? string.Empty, After ?? string.Empty))
        {
            if (piece.Kind == WordDifference.Kind.Same)
            {
                output.Content.Append(piece.Text);
                continue;
            }

            // The space after the last changed word stays outside, so that it is not underlined.
            var words = piece.Text.TrimEnd();
            output.Content.AppendHtml(piece.Kind == WordDifference.Kind.Deleted
                ? Change("del", Texts.DeletedBegins, words, Texts.DeletedEnds)
                : Change("ins", Texts.InsertedBegins, words, Texts.InsertedEnds));
            output.Content.Append(piece.Text[words.Length..]);
        }
    }

    private static TagBuilder Change(string tag, string begins, string words, string ends) =>
        Html.Element(tag, null).With(Html.ForReader($" {begins} "), Html.Element("span", null, words), Html.ForReader($", {ends} "));
}
