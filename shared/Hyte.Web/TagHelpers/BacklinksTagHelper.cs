using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Hyte.Web.TagHelpers;

/// <summary>What other records, of this module or others, lead to the record of the page. Draws nothing when nothing does.</summary>
/// <param name="sources">Asks the modules that are on.</param>
/// <param name="user">Who looks.</param>
[HtmlTargetElement("hy-backlinks", Attributes = "of", TagStructure = TagStructure.WithoutEndTag)]
public sealed class BacklinksTagHelper(IContributions<IBacklinks> sources, ICurrentUser user) : TagHelper
{
    private const string Heading = "backlinks";

    /// <summary>The record of the page.</summary>
    public RecordKey Of { get; set; } = null!;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var answers = await sources.AskAsync(source => source.ToAsync(Of, user, CancellationToken.None));
        var links = answers.SelectMany(answer => answer.Value).ToList();
        if (links.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.Become("section", "hy-panel");
        output.Attributes.SetAttribute("aria-labelledby", Heading);
        output.Content.AppendHtml(Html.Element("h2", null, $"{Texts.Backlinks} ({FinnishFormat.Count(links.Count)})").With("id", Heading));
        var list = Html.Element("ul", "hy-rows");
        foreach (var link in links)
        {
            list.InnerHtml.AppendHtml(Html.Element("li", "hy-row").With(
                Html.Element("span", "hy-row__main").With(Html.Link(link.Href, link.Title)),
                Html.Element("span", "hy-row__side hy-row__side--words", link.Kind)));
        }

        output.Content.AppendHtml(list);
    }
}
