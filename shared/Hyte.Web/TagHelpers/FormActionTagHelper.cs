using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Hyte.Web.TagHelpers;

/// <summary>Sends a form that names no act to the page itself.</summary>
/// <remarks>
/// A form without an address goes where the page came from. When that was a refused act of another button, as <c>?handler=Remove</c>, the next press of Save would remove.
/// The rest of the address stays.
/// </remarks>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class FormActionTagHelper : TagHelper
{
    private const string Handler = "handler";

    /// <summary>After the framework's own, which writes an address when the form names an act, and adds the token when it does not.</summary>
    public override int Order => 0;

    /// <summary>The view being rendered.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = default!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (output.Attributes.ContainsName("action")) return;
        var request = ViewContext.HttpContext.Request;
        var query = QueryString.Create(request.Query.Where(q => !string.Equals(q.Key, Handler, StringComparison.OrdinalIgnoreCase)));
        output.Attributes.SetAttribute("action", request.PathBase.Add(request.Path).ToUriComponent() + query.ToUriComponent());
    }
}
