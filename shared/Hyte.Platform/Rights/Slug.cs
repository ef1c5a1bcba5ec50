using System.Text;
using Hyte.Modules.Search;

namespace Hyte.Platform.Rights;

/// <summary>Makes stable ASCII keys of names.</summary>
public static class Slug
{
    /// <summary>A key of lower-case letters, digits and single hyphens: <c>Kirjaston väki</c> becomes <c>kirjaston-vaki</c>. At most 64 characters; empty when nothing is left.</summary>
    public static string Of(string name)
    {
        var slug = new StringBuilder();
        foreach (var letter in SearchText.Fold(name))
        {
            if (char.IsAsciiLetterOrDigit(letter)) slug.Append(letter);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
            if (slug.Length == 64) break;
        }

        return slug.ToString().Trim('-');
    }
}
