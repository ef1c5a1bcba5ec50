using System.Globalization;
using System.Text;

namespace Hyte.Host.Reports;

/// <summary>The title at the foot of every printed page, beside the page's number: a page that was torn off tells what it belongs to.</summary>
internal static class ReportFoot
{
    // As much as fits on a line beside the number.
    private const int Longest = 100;

    private static readonly string[] Pages = ["hy-portrait", "hy-brief", "hy-brief-landscape"];

    public static string Style(string title)
    {
        var content = Escaped(title.Length <= Longest ? title : title[..Longest].TrimEnd() + "…");
        return string.Concat(Pages.Select(page => $"@page {page} {{ @bottom-left {{ content: \"{content}\"; font-family: sans-serif; font-size: 8pt; }} }}\n"));
    }

    // People write the title. Whatever is no letter, digit or space is written by its number, which a space ends: nothing in it can end the text, the style or the element around them.
    private static string Escaped(string title)
    {
        var text = new StringBuilder();
        foreach (var rune in title.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value == ' ') text.Append(rune);
            else text.Append(CultureInfo.InvariantCulture, $"\\{rune.Value:x} ");
        }

        return text.ToString();
    }
}
