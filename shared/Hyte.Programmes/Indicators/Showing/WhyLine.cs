using Hyte.Programmes.Indicators.Progress;
using Hyte.Programmes.Indicators.Reading;
using Hyte.Programmes.Web;
using Hyte.Web;

namespace Hyte.Programmes.Indicators.Showing;

/// <summary>Tells in plain words why the rule suggests the colour: what moved from where to where, in which groups, and how the city stands beside the country.</summary>
/// <param name="Colour">The colour that the line is about; null for what is said of the whole.</param>
/// <param name="Text">Whole sentences.</param>
internal sealed record WhyLine(ProgressColour? Colour, string Text)
{
    // Of more than these the table tells the figures.
    private const int MostTold = 4;

    /// <returns>The most telling first.</returns>
    public static IReadOnlyList<WhyLine> AllOf(IndicatorDetails details)
    {
        var parts = details.Suggestion.Parts;
        var told = parts.Where(p => p.Colour != ProgressColour.None).ToList();
        if (told.Count == 0)
        {
            var reasons = parts.GroupBy(p => p.Sentence).ToList();
            return reasons.Count < 2
                ? [new WhyLine(null, details.Suggestion.Sentence)]
                : [.. reasons.Select(r => new WhyLine(null, $"{string.Join(", ", r.Select(PartName.Of))}: {r.Key}"))];
        }

        return
        [
            .. parts.Count == 1 ? [new WhyLine(null, parts[0].Sentence)] : OfGroups(details, told),
            .. BesideCountry(details, told).Select(text => new WhyLine(null, text)),
        ];
    }

    private static IEnumerable<WhyLine> OfGroups(IndicatorDetails details, List<SeriesProgress> told)
    {
        var parts = details.Suggestion.Parts;
        var where = PartName.Inessive(details);
        foreach (var colour in IndicatorMarks.Listed)
        {
            var these = parts.Where(p => p.Colour == colour).ToList();
            if (these.Count == 0) continue;
            var names = string.Join(", ", these.Select(p => colour == ProgressColour.None || these.Count > MostTold ? PartName.Of(p) : Moved(p)));
            yield return new WhyLine(colour, these.Count == parts.Count
                ? string.Format(IndicatorPageTexts.WhyAll, colour.ToMark().Word, FinnishFormat.Count(parts.Count), where, names)
                : string.Format(IndicatorPageTexts.WhySome, colour.ToMark().Word, FinnishFormat.Count(these.Count), FinnishFormat.Count(parts.Count), where, names));
        }

        var whole = told.Select(p => p.Colour).Distinct().Count() > 1 ? IndicatorPageTexts.WhyWeakest + " " : "";
        var wordings = told.Where(p => p.Target is not null).GroupBy(p => p.Target!.Wording).ToList();
        if (wordings.Count > 0)
        {
            whole += string.Format(IndicatorPageTexts.WhyTarget, wordings.Count == 1 ? wordings[0].Key : string.Join("; ", wordings.Select(w => $"{string.Join(", ", w.Select(PartName.Of))}: {w.Key}")));
        }

        if (whole.Length > 0) yield return new WhyLine(null, whole.Trim());
    }

    // "Lukio 13,6 % → 12,4 %", with the years when they are known.
    private static string Moved(SeriesProgress part) => (part.Baseline, part.Latest) switch
    {
        ({ } from, { } to) => $"{PartName.Of(part)} {Value(part, from)} → {part.Series.Dated(to)}",
        (_, { } to) => $"{PartName.Of(part)} {part.Series.Dated(to)}",
        _ => PartName.Of(part),
    };

    private static string Value(SeriesProgress part, ObservationFacts observation) =>
        observation.Value.Number is { } number ? part.Series.Figure(number) : observation.Value.Text ?? "";

    private static IEnumerable<string> BesideCountry(IndicatorDetails details, List<SeriesProgress> told)
    {
        if (details.Country is not { } country) yield break;
        var gaps = told.Where(p => p.Area.IsOwn && p.Series.Better != BetterDirection.None).Select(p => (Part: p, Gap: CountryGap.Of(p.Series, p.Latest, country))).Where(g => g.Gap is not null).ToList();
        if (gaps.Count == 0) yield break;
        var unit = gaps[0].Part.Series.Unit == "%" ? ProgressTexts.PercentagePoints : gaps[0].Part.Series.Unit;
        var sides = gaps.GroupBy(g => g.Gap!.Side).OrderBy(g => g.Key)
            .Select(g => $"{g.Key.Word()} {string.Join(", ", g.Select(x => $"{(details.Suggestion.Parts.Count == 1 ? "" : PartName.Of(x.Part) + " ")}{x.Part.Series.SignedPlain(x.Gap!.Difference)}"))}");
        yield return string.Format(IndicatorPageTexts.WhyCountry, unit, string.Join("; ", sides));
    }
}
