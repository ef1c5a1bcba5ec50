using System.Text.Encodings.Web;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Hyte.Web.TagHelpers;

namespace Hyte.Web.Tests;

/// <summary>Runs a tag helper as a page would, and reads what it wrote as a browser would.</summary>
internal static class Rendering
{
    public static string Html(TagHelper helper)
    {
        var output = new TagHelperOutput("hy-tested", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        helper.Process(new TagHelperContext([], new Dictionary<object, object>(), "1"), output);
        using var writer = new StringWriter();
        output.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    public static IElement Body(string html) => new HtmlParser().ParseDocument($"<body>{html}</body>").Body!;

    public static string Chart(ChartModel? model, HttpContext? page = null) => Html(new ChartTagHelper(new Versions())
    {
        Model = model,
        ViewContext = new ViewContext { HttpContext = page ?? new DefaultHttpContext() },
    });

    private sealed class Versions : IFileVersionProvider
    {
        public string AddFileVersionToPath(PathString requestPathBase, string path) => path + "?v=1";
    }
}
