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
        return Share(Distance(a, b), a, b);
    }

    /// <summary>The most alike of the candidates; null when none is alike enough.</summary>
    public static T? Find<T>(string name, IEnumerable<T> candidates, Func<T, string> nameOf)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(candidates);
        ArgumentNullException.ThrowIfNull(nameOf);
        return Best(Letters(name), candidates, candidate => Letters(nameOf(candidate)));
    }

    /// <summary>The most alike of the candidates, of which <paramref name="lettersOf"/> gives the <see cref="Letters"/>.</summary>
    internal static T? Best<T>(string letters, IEnumerable<T> candidates, Func<T, string> lettersOf)
        where T : class => candidates
            .Select(candidate => (Candidate: candidate, Likeness: LikenessOf(letters, lettersOf(candidate))))
            .Where(pair => pair.Likeness >= Enough)
            .OrderByDescending(pair => pair.Likeness)
            .Select(pair => pair.Candidate)
            .FirstOrDefault();

    /// <summary>The letters of a name that count when names are compared. Who compares one name with many keeps them.</summary>
    internal static string Letters(string name) => string.Concat(SearchText.Fold(name).Where(char.IsLetterOrDigit));

    // Most names are told apart by their lengths or by the letters that one has and the other lacks, long before anybody counts the changes.
    private static double LikenessOf(string a, string b)
    {
        if (a.Length == 0 || b.Length == 0 || Share(Math.Abs(a.Length - b.Length), a, b) < Enough || Share(Lacking(a, b), a, b) < Enough) return 0;
        return Share(Distance(a, b), a, b);
    }

    private static double Share(int distance, string a, string b) => 1 - ((double)distance / Math.Max(a.Length, b.Length));

    // Each letter that the other lacks takes a change of its own at least.
    private static int Lacking(string a, string b)
    {
        Span<int> more = stackalloc int[128];
        foreach (var letter in a) more[letter % 128]++;
        foreach (var letter in b) more[letter % 128]--;
        var (over, under) = (0, 0);
        foreach (var count in more) (over, under) = (over + Math.Max(count, 0), under + Math.Max(-count, 0));
        return Math.Max(over, under);
    }

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
