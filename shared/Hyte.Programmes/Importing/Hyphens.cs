using System.Text.RegularExpressions;

namespace Hyte.Programmes.Importing;

/// <summary>
/// Finds the hyphens that a narrow column has left in the middle of words: "hyvinvointi- koordinaattori". A hyphen that stands for a word to come stays: "järjestö- ja hyvinvointifoorumi",
/// "nuoriso-, liikunta- ja". A hyphen within a word may be either, "Osallistumis-aste" and "vapaa-aika": there it only proposes.
/// </summary>
public static partial class Hyphens
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const int Timeout = 1000;
    private const string Vowels = "aeiouyåäö";

    /// <summary>Joins the words of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="keptApart">What a person has said to be right as it is; null when nothing.</param>
    /// <param name="accepted">Proposals that a person has accepted; null when none.</param>
    public static JoinedText Join(string text, IReadOnlySet<string>? keptApart = null, IReadOnlySet<string>? accepted = null)
    {
        var joins = new List<WordJoin>();
        var joined = Broken().Replace(text, match =>
        {
            if (keptApart?.Contains(match.Value) == true) return match.Value;
            var (left, right) = (match.Groups["left"].Value, match.Groups["right"].Value);
            // A name keeps its hyphen: "KOPPA- kysely" is "KOPPA-kysely".
            // So does a word whose halves meet in the same vowel: "vapaa- ajanasuminen" is "vapaa-ajanasuminen".
            var word = left.Skip(1).Any(char.IsUpper) || MeetInVowel(left, right) ? $"{left}-{right}" : left + right;
            joins.Add(new WordJoin(match.Value, word));
            return word;
        });
        // What was broken twice is joined in a second round: "käyttäjä- ystävällisem- mäksi".
        if (joins.Count == 0) return Propose(text, keptApart, accepted);
        var rest = Join(joined, keptApart, accepted);
        return new JoinedText(rest.Text, [.. joins, .. rest.Joins]);
    }

    private static JoinedText Propose(string text, IReadOnlySet<string>? keptApart, IReadOnlySet<string>? accepted)
    {
        var joins = new List<WordJoin>();
        var joined = Hyphenated().Replace(text, match =>
        {
            var (left, right) = (match.Groups["left"].Value, match.Groups["right"].Value);
            if (keptApart?.Contains(match.Value) == true || MeetInVowel(left, right)) return match.Value;
            var isAccepted = accepted?.Contains(match.Value) == true;
            var join = new WordJoin(match.Value, left + right) { IsProposed = !isAccepted };
            if (!joins.Contains(join)) joins.Add(join);
            return isAccepted ? join.To : match.Value;
        });
        return new JoinedText(joined, joins);
    }

    private static bool MeetInVowel(string left, string right) => left[^1] == right[0] && Vowels.Contains(right[0]);

    [GeneratedRegex(@"(?<!\p{L})(?<left>\p{L}[\p{L}\d]+)-[ \u00A0\n]+(?!(ja|tai|sekä|eli|että|ynnä)\b)(?<right>\p{Ll}\p{L}+)", Options, Timeout)]
    private static partial Regex Broken();

    // A name begins with a capital and an abbreviation is short, so a first half is a long word in small letters, or one of which only compounds are made: "osallistumis", "esteettömyys".
    // Two doers ("johtaja-rehtori"), a phrase ("kuin kotonaan-hanke") and a chain of words ("ravinto-liikunta-uni") have their hyphens by rule.
    [GeneratedRegex(@"(?<![\p{L}\d-])(?<left>\p{Ll}{6,}(?<!ja|jä|n)|\p{Lu}\p{Ll}{4,}s)-(?<right>\p{Ll}{4,})(?![\p{L}\d-])", Options, Timeout)]
    private static partial Regex Hyphenated();
}

/// <summary>A text whose broken words have been joined.</summary>
/// <param name="Text">The joined text.</param>
/// <param name="Joins">What was joined in the order of the text, and then what is proposed to be.</param>
public sealed record JoinedText(string Text, IReadOnlyList<WordJoin> Joins);

/// <summary>A word that was broken.</summary>
/// <param name="From">As the paper has it.</param>
/// <param name="To">As it is read.</param>
public sealed record WordJoin(string From, string To)
{
    /// <summary>The word still stands as the paper has it: a person may accept.</summary>
    public bool IsProposed { get; init; }
}
