using System.Globalization;

namespace Hyte.Web.TagHelpers;

/// <summary>Fills the places of a resource text, {0} and on, with values that are already written in Finnish.</summary>
internal static class TextTemplate
{
    public static string Filled(this string template, params ReadOnlySpan<object?> values) => string.Format(CultureInfo.InvariantCulture, template, values);
}
