using Hyte.Modules.Search;

namespace Hyte.Programmes.Importing;

/// <summary>Finds names that are probably the same with a slip of the pen: "Avustusklippa-pop-up" and "Avustusklinikka-pop up". Only ever offered for a person to join.</summary>
public static class SimilarNames
{
    /// <summary>The share of letters that two names must have in common to be asked about.</summary>
    public const double Enough = 0.8;

    /// <summary>How much two names have in common, 0–1: letter case, diacritics, spaces and hyphens aside.</summary>
    public static double Likeness(string first, string second)
    {
        var (a, b) = (Letters(first), Letters(second));
        if (a.Length == 0 || b.Length == 0) return 0;
        return 1 - ((double)Distance(a, b) / Math.Max(a.Length, b.Length));
    }

    /// <summary>The most alike of the candidates; null when none is alike enough.</summary>
    public static T? Find<T>(string name, IEnumerable<T> candidates, Func<T, string> nameOf)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(candidates);
        ArgumentNullException.ThrowIfNull(nameOf);
        return candidates
            .Select(candidate => (Candidate: candidate, Likeness: Likeness(name, nameOf(candidate))))
            .Where(pair => pair.Likeness >= Enough)
            .OrderByDescending(pair => pair.Likeness)
            .Select(pair => pair.Candidate)
            .FirstOrDefault();
    }

    private static string Letters(string name) => string.Concat(SearchText.Fold(name).Where(char.IsLetterOrDigit));

    // Levenshtein: how many letters must be put in, taken out or changed.
    private static int Distance(string a, string b)
    {
        var above = Enumerable.Range(0, b.Length + 1).ToArray();
        var row = new int[b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++) row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
            (above, row) = (row, above);
        }

        return above[b.Length];
    }
}
