using System.Text.RegularExpressions;

namespace Hyte.Programmes.Importing;

/// <summary>
/// Finds the hyphens that a narrow column has left in the middle of words: "hyvinvointi- koordinaattori". A hyphen that stands for a word to come stays: "järjestö- ja hyvinvointifoorumi",
/// "nuoriso-, liikunta- ja".
/// </summary>
public static partial class Hyphens
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const int Timeout = 1000;
    private const string Vowels = "aeiouyåäö";

    /// <summary>Joins the words of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="keptApart">What a person has said to be right as it is; null when nothing.</param>
    public static JoinedText Join(string text, IReadOnlySet<string>? keptApart = null)
    {
        var joins = new List<WordJoin>();
        var joined = Broken().Replace(text, match =>
        {
            if (keptApart?.Contains(match.Value) == true) return match.Value;
            var (left, right) = (match.Groups["left"].Value, match.Groups["right"].Value);
            // A name keeps its hyphen: "KOPPA- kysely" is "KOPPA-kysely".
            // So does a word whose halves meet in the same vowel: "vapaa- ajanasuminen" is "vapaa-ajanasuminen".
            var word = left.Skip(1).Any(char.IsUpper) || (left[^1] == right[0] && Vowels.Contains(right[0])) ? $"{left}-{right}" : left + right;
            joins.Add(new WordJoin(match.Value, word));
            return word;
        });
        // What was broken twice is joined in a second round: "käyttäjä- ystävällisem- mäksi".
        if (joins.Count == 0) return new JoinedText(text, []);
        var rest = Join(joined, keptApart);
        return new JoinedText(rest.Text, [.. joins, .. rest.Joins]);
    }

    [GeneratedRegex(@"(?<!\p{L})(?<left>\p{L}[\p{L}\d]+)-[ \u00A0\n]+(?!(ja|tai|sekä|eli|että|ynnä)\b)(?<right>\p{Ll}\p{L}+)", Options, Timeout)]
    private static partial Regex Broken();
}

/// <summary>A text whose broken words have been joined.</summary>
/// <param name="Text">The joined text.</param>
/// <param name="Joins">What was joined, in the order of the text.</param>
public sealed record JoinedText(string Text, IReadOnlyList<WordJoin> Joins);

/// <summary>A word that was broken.</summary>
/// <param name="From">As the paper has it.</param>
/// <param name="To">As it is read.</param>
public sealed record WordJoin(string From, string To);
