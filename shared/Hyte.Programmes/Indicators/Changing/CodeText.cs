using System.Text;
using Hyte.Modules.Search;

namespace Hyte.Programmes.Indicators.Changing;

/// <summary>Makes a code out of a name: "Kouluruokailu, 8.–9. lk" becomes <c>kouluruokailu-8-9-lk</c>. People name things; files and addresses need codes.</summary>
internal static class CodeText
{
    /// <summary>A code that is not taken yet.</summary>
    /// <param name="name">The name.</param>
    /// <param name="empty">The code of a name without letters and digits.</param>
    /// <param name="longest">Most letters of the code.</param>
    /// <param name="taken">Codes in use.</param>
    public static string Of(string? name, string empty, int longest, IReadOnlyCollection<string> taken)
    {
        var code = new StringBuilder();
        foreach (var letter in SearchText.Fold(name))
        {
            if (char.IsAsciiLetterOrDigit(letter)) code.Append(letter);
            else if (code.Length > 0 && code[^1] != '-') code.Append('-');
        }

        // Room for the number that tells two of the same name apart.
        var stem = code.ToString().Trim('-');
        stem = (stem.Length > longest - 5 ? stem[..(longest - 5)] : stem).Trim('-');
        if (stem.Length == 0) stem = empty;
        var free = stem;
        for (var n = 2; taken.Contains(free); n++) free = $"{stem}-{n}";
        return free;
    }
}
