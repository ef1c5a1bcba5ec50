using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Hyte.Web.TagHelpers;

/// <summary>Something the person should know before going on. Says its kind in words, by a shape and by a colour.</summary>
[HtmlTargetElement("hy-notice")]
public sealed class NoticeTagHelper : TagHelper
{
    private static readonly HtmlString InfoShape = Shape("""<circle cx="10" cy="10" r="9"/><path d="M10 9v5.5M10 5.5v1.6"/>""");
    private static readonly HtmlString SuccessShape = Shape("""<circle cx="10" cy="10" r="9"/><path d="M5.5 10.5l3 3 6-7"/>""");
    private static readonly HtmlString WarningShape = Shape("""<path d="M10 1.5L19 18H1z"/><path d="M10 7.5v5M10 14.2v1.6"/>""");
    private static readonly HtmlString ErrorShape = Shape("""<path d="M6.3 1h7.4L19 6.3v7.4L13.7 19H6.3L1 13.7V6.3z"/><path d="M10 5v6M10 13.2v1.6"/>""");

    /// <summary>info, success, warning or error; info when not given.</summary>
    public string Tone { get; set; } = "info";

    /// <summary>The notice in a few words; null when the content says it all.</summary>
    public string? Title { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var (word, shape, role) = Tone switch
        {
            "info" => (Texts.NoticeInfo, InfoShape, "note"),
            "success" => (Texts.NoticeSuccess, SuccessShape, "status"),
            "warning" => (Texts.NoticeWarning, WarningShape, "note"),
            "error" => (Texts.NoticeError, ErrorShape, "alert"),
            _ => throw new InvalidOperationException($"hy-notice: the tone is info, success, warning or error, not \"{Tone}\"."),
        };
        var content = await output.GetChildContentAsync();
        output.Become("div", $"hy-notice hy-notice--{Tone}");
        output.Attributes.SetAttribute("role", role);
        var body = Html.Element("div", "hy-notice__body");
        if (string.IsNullOrWhiteSpace(Title))
        {
            body.With(Html.ForReader(word + " "));
        }
        else
        {
            body.With(Html.Element("p", "hy-notice__title").With(Html.ForReader(word + " "), new HtmlContentBuilder().Append(Title)));
        }

        output.Content.AppendHtml(shape).AppendHtml(body.With(content));
    }

    private static HtmlString Shape(string lines) =>
        new($"""<svg class="hy-notice__shape" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">{lines}</svg>""");
}
