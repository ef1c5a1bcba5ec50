using System.Net;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Hyte.Web.TagHelpers;

/// <summary>The few shapes of markup that the tag helpers share. Text always goes through <see cref="TagBuilder"/>, which encodes it.</summary>
internal static class Html
{
    /// <summary>An element with a class and encoded text.</summary>
    public static TagBuilder Element(string tag, string? cssClass, string? text = null)
    {
        var element = new TagBuilder(tag);
        if (cssClass is not null)
        {
            element.Attributes["class"] = cssClass;
        }

        if (text is not null)
        {
            element.InnerHtml.Append(text);
        }

        return element;
    }

    /// <summary>Text that only a screen reader meets.</summary>
    public static TagBuilder ForReader(string text) => Element("span", "hy-sr", text);

    public static TagBuilder Link(string href, string text, string? cssClass = null)
    {
        var link = Element("a", cssClass, text);
        link.Attributes["href"] = href;
        return link;
    }

    public static TagBuilder With(this TagBuilder element, params ReadOnlySpan<IHtmlContent> children)
    {
        foreach (var child in children)
        {
            element.InnerHtml.AppendHtml(child);
        }

        return element;
    }

    public static TagBuilder With(this TagBuilder element, string attribute, string value)
    {
        element.Attributes[attribute] = value;
        return element;
    }

    /// <summary>Turns the tag helper's own element into a normal one, keeping the classes its user gave.</summary>
    public static void Become(this TagHelperOutput output, string tag, string cssClass)
    {
        output.TagName = tag;
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", output.Attributes["class"] is { } given ? $"{cssClass} {given.AsText()}" : cssClass);
    }

    /// <summary>An attribute's value as plain text: literal values arrive from Razor as encoded HTML, computed ones as objects.</summary>
    public static string AsText(this TagHelperAttribute attribute)
    {
        if (attribute.Value is not IHtmlContent html)
        {
            return attribute.Value?.ToString() ?? string.Empty;
        }

        using var writer = new StringWriter();
        html.WriteTo(writer, HtmlEncoder.Default);
        return WebUtility.HtmlDecode(writer.ToString());
    }
}
