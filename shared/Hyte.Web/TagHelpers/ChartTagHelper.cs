using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Hyte.Web.TagHelpers;

/// <summary>Small multiples of lines over years. The page writes the table that says the same; without script only the table is seen.</summary>
/// <remarks>The first chart of a page brings the script with it, which loads the drawing library: pages without charts load neither.</remarks>
/// <param name="versions">Adds a file's fingerprint to its address, as <c>asp-append-version</c> does.</param>
[HtmlTargetElement("hy-chart", Attributes = "model")]
public sealed class ChartTagHelper(IFileVersionProvider versions) : TagHelper
{
    private const string Script = "/_content/Hyte.Web/hy-chart.js";

    /// <summary>What is drawn. Null, or a chart without a single value, writes nothing.</summary>
    public ChartModel? Model { get; set; }

    /// <summary>The view being rendered.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = default!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Model is null || !Model.Panels.SelectMany(panel => panel.Series).SelectMany(series => series.Points).Any(point => point.Value is not null))
        {
            output.SuppressOutput();
            return;
        }

        output.Become("figure", "hy-chart hy-needs-js");
        output.Content.AppendHtml(Caption(Model));
        if (!Model.SharedScale && Model.Panels.Count > 1)
        {
            output.Content.AppendHtml(Html.Element("p", "hy-chart__scales", Texts.ChartScalesDiffer));
        }

        output.Content.AppendHtml(Panels(Model));
        output.Content.AppendHtml(Html.Element("div", "hy-chart__below")
            .With(Html.Element("p", "hy-chart__hint", Texts.ChartHint))
            .With(Html.Element("p", "hy-chart__reading").With("role", "status")));
        output.Content.AppendHtml(Html.Element("script", "hy-chart__data").With("type", "application/json").With(new HtmlString(ChartContent.Of(Model).ToJson())));
        AppendScript(output.PostElement);
    }

    private static TagBuilder Caption(ChartModel model)
    {
        var caption = Html.Element("figcaption", "hy-chart__caption", model.Caption);
        return string.IsNullOrEmpty(model.Unit) ? caption : caption.With(Html.Element("span", "hy-chart__unit", $", {model.Unit}"));
    }

    private static TagBuilder Panels(ChartModel model)
    {
        var panels = Html.Element("div", $"hy-chart__panels hy-chart__panels--{ColumnsFor(model.Panels.Count)}")
            .With("role", "img").With("aria-label", ChartSummary.Of(model));
        foreach (var panel in model.Panels)
        {
            var one = Html.Element("div", "hy-chart__panel").With("aria-hidden", "true");
            if (!string.IsNullOrEmpty(panel.Title))
            {
                one.With(Html.Element("p", "hy-chart__title", panel.Title));
            }

            panels.With(one.With(Html.Element("div", "hy-chart__plot")));
        }

        return panels;
    }

    /// <summary>At most four beside each other, and no row of one at the end when that can be helped.</summary>
    private static int ColumnsFor(int panels) => panels <= 4 ? panels : panels % 4 is 0 or 3 ? 4 : 3;

    private void AppendScript(TagHelperContent content)
    {
        if (!ViewContext.HttpContext.Items.TryAdd(typeof(ChartTagHelper), true))
        {
            return;
        }

        // A module waits for the page by itself, as a deferred script does.
        var root = ViewContext.HttpContext.Request.PathBase;
        content.AppendHtml(Html.Element("script", null).With("type", "module").With("src", versions.AddFileVersionToPath(root, root + Script)));
    }
}
