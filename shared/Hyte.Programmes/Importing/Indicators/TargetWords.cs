using System.Text.RegularExpressions;
using Hyte.Programmes.Indicators;

namespace Hyte.Programmes.Importing.Indicators;

/// <summary>Targets in words: "Vähenee kaikissa ryhmissä", "koko maan taso", "vähintään kaksi kertaa vuodessa", "Hankintaohje päivitetty".</summary>
internal static partial class TargetWords
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;
    private const int Timeout = 1000;

    private static readonly string[] Numerals = ["nolla", "yksi", "kaksi", "kolme", "neljä", "viisi", "kuusi", "seitsemän", "kahdeksan", "yhdeksän", "kymmenen"];

    /// <summary>Understands words; <see cref="TargetKind.None"/> when they are of no known kind.</summary>
    public static ReadTarget Read(SourceWords words, ReadSeries series, string? area, string? country)
    {
        var text = new PlainCell(words.Text).Text;
        var target = new ReadTarget(TargetKind.None, series, area, null, null, words, ReadingConfidence.Sure);
        if (AreaLevel().IsMatch(text) && country is not null) return target with { Kind = TargetKind.Relative, ReferenceArea = country };
        if (Times().Match(text) is { Success: true } times && Count(times.Groups["count"].Value) is { } count)
        {
            return target with { Kind = TargetKind.Frequency, Value = count, Per = times.Groups["term"].Success ? TargetPer.Term : TargetPer.Year };
        }

        var (up, down, kept) = (Up().IsMatch(text), Down().IsMatch(text), NotWorse().IsMatch(text));
        if ((up ? 1 : 0) + (down ? 1 : 0) + (kept ? 1 : 0) == 1 && !Negated().IsMatch(text))
        {
            return target with
            {
                Kind = TargetKind.Direction,
                Direction = up ? TargetDirection.Up : down ? TargetDirection.Down : TargetDirection.NotWorse,
                Basis = Yearly().IsMatch(text) ? TargetBasis.Yearly : TargetBasis.Baseline,
            };
        }

        if (up || down || kept) return target;
        if (AtLeast().Match(text) is { Success: true } least && Count(least.Groups["count"].Value) is { } minimum)
        {
            return target with { Kind = TargetKind.Value, Value = minimum, Comparison = TargetComparison.AtLeast };
        }

        return Done().IsMatch(text) ? target with { Kind = TargetKind.Milestone } : target;
    }

    /// <summary>Where the sentences of a text without full stops end: after what is done or how it changes.</summary>
    public static IReadOnlyList<(int Offset, int Length)> Sentences(string text)
    {
        var sentences = new List<(int, int)>();
        var start = 0;
        foreach (var end in SentenceEnd().Matches(text).Select(m => m.Index + m.Length).Append(text.Length))
        {
            var (from, to) = (start, end);
            while (from < to && char.IsWhiteSpace(text[from])) from++;
            while (to > from && char.IsWhiteSpace(text[to - 1])) to--;
            if (to > from) sentences.Add((from, to - from));
            start = end;
        }

        return sentences;
    }

    private static int? Count(string word)
    {
        if (word.Equals("kerran", StringComparison.OrdinalIgnoreCase)) return 1;
        if (word.Length is > 0 and < 4 && int.TryParse(word, out var digits)) return digits;
        var numeral = Array.FindIndex(Numerals, n => n.Equals(word, StringComparison.OrdinalIgnoreCase));
        return numeral < 0 ? null : numeral;
    }

    [GeneratedRegex(@"\b(koko )?maan (taso|keskiarvo)", Options, Timeout)]
    private static partial Regex AreaLevel();

    [GeneratedRegex(@"(?<![\d,.])(?<count>kerran|yhden kerran|\p{L}+(?= kertaa)|\d{1,3}(?= ?(kpl|kertaa)))( ?kpl| kertaa)? ?(/ ?vuosi|vuodessa|vuosittain|(?<term>valtuustokaudessa|/ ?valtuustokausi))", Options, Timeout)]
    private static partial Regex Times();

    [GeneratedRegex(@"\b(kasva[av]|kasvu|lisään|parane|nouse|suurene)", Options, Timeout)]
    private static partial Regex Up();

    [GeneratedRegex(@"\b(vähene|vähentä|pienene|laske[ev]|alene)", Options, Timeout)]
    private static partial Regex Down();

    [GeneratedRegex(@"\bei (heikkene|huonone)", Options, Timeout)]
    private static partial Regex NotWorse();

    [GeneratedRegex(@"\b(ei|eivät) (kasva|lisäänny|parane|nouse|vähene|pienene|laske)", Options, Timeout)]
    private static partial Regex Negated();

    [GeneratedRegex(@"\b(vuosittain|joka vuosi)", Options, Timeout)]
    private static partial Regex Yearly();

    [GeneratedRegex(@"\bvähintään (?<count>\p{L}+|\d{1,3})(?![\d,.]|\p{L}| ?%)", Options, Timeout)]
    private static partial Regex AtLeast();

    [GeneratedRegex(@"\b(päivitetty|laadittu|laaditaan|valmis|valmiina|valmistunut|käytössä|perustettu|toteutettu|hyväksytty|luominen|otettu)\b", Options, Timeout)]
    private static partial Regex Done();

    [GeneratedRegex(@"(?<=\b(kasvaa|vähenee|pienenee|paranee|lisääntyy|päivitetty|laadittu|käytössä|valmiina))\.?\s+(?=\p{Lu})|(?<=\p{Ll}{2})\.\s+(?=\p{Lu})|\n", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout)]
    private static partial Regex SentenceEnd();
}
