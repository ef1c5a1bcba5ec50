using System.Text.RegularExpressions;
using Hyte.Modules.Search;

namespace Hyte.Programmes.Importing.Indicators;

/// <summary>What the slash between two numbers of a cell means.</summary>
internal enum SlashMeaning
{
    /// <summary>The city and the whole country.</summary>
    Areas,

    /// <summary>The baseline and its targets.</summary>
    Targets,
}

/// <summary>What the heading of a column of values says: "Lähtötilanne (Mikkeli/koko maa)/Tavoite (Mikkeli)", "Lähtötilanne/ tavoite (v. 2017/ v. 2018)".</summary>
/// <param name="Position">The column, from 0.</param>
/// <param name="Slash">What a slash means in its cells.</param>
/// <param name="Areas">The areas that a slash sets apart, in order.</param>
/// <param name="Role">What the values are when the cell does not say.</param>
/// <param name="HoldsTargets">The column has targets too.</param>
/// <param name="Year">The year of the values; null when the heading has none.</param>
/// <param name="TargetYear">The year of the targets; null when the heading has none.</param>
internal sealed partial record ValueHeading(int Position, SlashMeaning Slash, IReadOnlyList<string> Areas, RoleWord Role, bool HoldsTargets, int? Year, int? TargetYear)
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const int Timeout = 1000;

    /// <summary>The heading has more in it than the words that it was known by.</summary>
    public bool IsInferred { get; private init; }

    /// <summary>Understands a heading; null when the column has no values.</summary>
    /// <param name="position">The column, from 0.</param>
    /// <param name="heading">The heading.</param>
    /// <param name="vocabulary">The areas that are known.</param>
    /// <param name="said">What a person has said that the column holds; null when nothing.</param>
    public static ValueHeading? Of(int position, string heading, IndicatorVocabulary vocabulary, IndicatorColumnRole? said = null)
    {
        var text = Markup.Mask(heading);
        var folded = SearchText.Fold(text);
        var (baseline, target, actual) = (BaselineWord().IsMatch(folded), TargetWord().IsMatch(folded), ActualWord().IsMatch(folded));
        if (said is { } held)
        {
            (baseline, target) = (held is IndicatorColumnRole.Baseline or IndicatorColumnRole.BaselineAndTarget, held is IndicatorColumnRole.Target or IndicatorColumnRole.BaselineAndTarget);
            actual = held == IndicatorColumnRole.Actual;
        }

        if (!baseline && !target && !actual) return null;
        var areas = AreasIn(text, vocabulary);
        var years = Years().Matches(text).Select(m => int.Parse(m.ValueSpan)).ToList();
        var role = baseline ? RoleWord.Baseline : target ? RoleWord.Target : RoleWord.Actual;
        return new ValueHeading(
            position,
            areas.Count > 1 || !(baseline && target) ? SlashMeaning.Areas : SlashMeaning.Targets,
            areas,
            role,
            baseline && target,
            years.Count > 0 ? years[0] : null,
            !target ? null : years.Count == 2 ? years[1] : years.Count == 1 && role == RoleWord.Target ? years[0] : null)
        {
            IsInferred = Words().Matches(Brackets().Replace(folded, " ")).Any(w => !KnownWord().IsMatch(w.Value)),
        };
    }

    // The areas of the baseline; those of the target come after them and repeat the city.
    private static List<string> AreasIn(string text, IndicatorVocabulary vocabulary)
    {
        var areas = new List<string>();
        for (var at = 0; at < text.Length; at++)
        {
            if ((at > 0 && char.IsLetterOrDigit(text[at - 1])) || vocabulary.At(text, at) is not { } found || areas.Contains(found.Area.Code)) continue;
            areas.Add(found.Area.Code);
            at += found.Length - 1;
        }

        return areas;
    }

    [GeneratedRegex(@"\b(lahto(tilanne|taso|arvo)|nykyti(la|lanne))\b", Options, Timeout)]
    private static partial Regex BaselineWord();

    [GeneratedRegex(@"\btavoite(taso|arvo)?\b", Options, Timeout)]
    private static partial Regex TargetWord();

    [GeneratedRegex(@"\b(toteu(ma|tuma|tunut)|tulos|arvo|tilanne|seuranta(tieto)?)\b", Options, Timeout)]
    private static partial Regex ActualWord();

    [GeneratedRegex(@"\p{L}+", Options, Timeout)]
    private static partial Regex Words();

    [GeneratedRegex(@"\([^()]*\)", Options, Timeout)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"^(lahto(tilanne|taso|arvo)|nykyti(la|lanne)|tavoite(taso|arvo)?|toteu(ma|tuma|tunut)|tulos|arvo|tilanne|seuranta(tieto)?|v|vuosi|vuonna|ja|mli|koko|maa|mikkeli|kaupunki)$", Options, Timeout)]
    private static partial Regex KnownWord();

    [GeneratedRegex(@"(?<!\d)(19|20)\d{2}(?!\d)", Options, Timeout)]
    private static partial Regex Years();
}
