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
            output.Content.AppendHtml(piece.Kind switch
            {
                WordDifference.Kind.Deleted => Html.Element("del", null)
                    .With(Html.ForReader($" {Texts.DeletedBegins} "), Html.Element("span", null, piece.Text), Html.ForReader($", {Texts.DeletedEnds} ")),
                WordDifference.Kind.Inserted => Html.Element("ins", null)
                    .With(Html.ForReader($" {Texts.InsertedBegins} "), Html.Element("span", null, piece.Text), Html.ForReader($", {Texts.InsertedEnds} ")),
                _ => Html.Element("span", null, piece.Text),
            });
        }
    }
}
