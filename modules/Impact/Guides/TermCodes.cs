using Hyte.Modules.Search;

namespace Hyte.Impact.Guides;

/// <summary>Makes the codes of new terms. A code is made once from the name and never changes, whatever the name becomes.</summary>
internal static class TermCodes
{
    private const int Longest = 60;

    /// <param name="name">The first name of the term.</param>
    /// <param name="taken">Codes that have ever been used in the list: one that comes back would mean another thing in older assessments. The new one is added.</param>
    public static string Make(string name, ISet<string> taken)
    {
        var words = new string([.. SearchText.Fold(name).Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')]).Split('-', StringSplitOptions.RemoveEmptyEntries);
        var plain = string.Join('-', words);
        if (plain.Length > Longest) plain = plain[..Longest].TrimEnd('-');
        if (plain.Length == 0) plain = "termi";
        var code = plain;
        for (var n = 2; !taken.Add(code); n++) code = $"{plain}-{n}";
        return code;
    }
}
