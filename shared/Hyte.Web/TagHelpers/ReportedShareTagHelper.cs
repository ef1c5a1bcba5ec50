using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Hyte.Web.TagHelpers;

/// <summary>How much of a period has been reported: "32/44 raportoitu" and a bar.</summary>
[HtmlTargetElement("hy-reported-share", Attributes = "reported,of")]
public sealed class ReportedShareTagHelper : TagHelper
{
    /// <summary>How many have been reported, from zero to <see cref="Of"/>.</summary>
    public int Reported { get; set; }

    /// <summary>How many there are to report; zero says that there is nothing to report.</summary>
    public int Of { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("span", "hy-reported");
        if (Of <= 0)
        {
            output.Content.Append(Texts.NothingToReport);
            return;
        }

        var share = Math.Clamp((decimal)Reported / Of * 100, 0, 100);
        var words = Texts.ReportedShare.Filled(FinnishFormat.Count(Reported), FinnishFormat.Count(Of));
        output.Content.AppendHtml(Html.Element("span", "hy-reported__text", words));
        output.Content.AppendHtml(Html.Element("svg", "hy-reported__bar")
            .With("role", "img")
            .With("aria-label", Texts.ReportedPercent.Filled(FinnishFormat.Percent(share, 0)))
            .With("width", "96").With("height", "10")
            .With(Html.Element("rect", "hy-reported__track").With("width", "100%").With("height", "100%"))
            .With(Html.Element("rect", "hy-reported__fill").With("width", string.Create(CultureInfo.InvariantCulture, $"{share:0.#}%")).With("height", "100%")));
    }
}
