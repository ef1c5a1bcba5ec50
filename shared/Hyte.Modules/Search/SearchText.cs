using System.Globalization;
using System.Text;

namespace Hyte.Modules.Search;

/// <summary>Folds text so that a search finds what a person means: letter case, diacritics, soft hyphens and runs of white space do not matter.</summary>
public static class SearchText
{
    /// <summary>Folds a text: <c>"Järjestö-  pöytä"</c> becomes <c>"jarjesto- poyta"</c>. Null becomes the empty string.</summary>
    /// <remarks>The database cannot do this (SQLite folds ASCII only), so searched columns hold the folded text.</remarks>
    public static string Fold(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return "";
        var folded = new StringBuilder(text.Length);
        var pendingSpace = false;
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format) continue;
            if (char.IsWhiteSpace(letter))
            {
                pendingSpace = folded.Length > 0;
                continue;
            }

            if (pendingSpace) folded.Append(' ');
            pendingSpace = false;
            folded.Append(letter is '–' or '—' or '‑' ? '-' : char.ToLowerInvariant(letter));
        }

        return folded.ToString();
    }
}
