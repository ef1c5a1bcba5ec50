using System.Text.RegularExpressions;
using Hyte.Programmes.Indicators;

namespace Hyte.Programmes.Importing.Indicators;

/// <summary>Puts together what was read of an indicator in the cells of its row.</summary>
internal static partial class RowWriter
{
    /// <summary>The indicator of a name.</summary>
    public static ReadIndicator Indicator(
        RowDraft draft,
        IndicatorTitle title,
        string? name,
        string? measure,
        IReadOnlyList<IndicatorPair> paired,
        IReadOnlyList<CellContent> contents)
    {
        var pairs = paired.Where(p => p.Title == title).ToList();
        var observations = pairs.SelectMany(p => p.Item.Observations.Select(o => AtMost(o, p.Most))).Select(o => o with { Series = InGroup(o.Series, title) }).ToList();
        var targets = pairs.SelectMany(p => p.Item.Targets.Select(t => AtMost(t, p.Most))).Select(t => t.Value is null ? t : t with { Series = InGroup(t.Series, title) }).ToList();
        observations.AddRange(Missing(draft, title, observations, contents).ToList());
        return new ReadIndicator(name ?? title.Name, title.Unit, title.Producer ?? draft.Producer, draft.FocusArea, measure, [.. observations.Select(o => Noted(o, contents))], YearByYear(targets));
    }

    /// <summary>Takes away values of which two are of the same series, area and year: one of them cannot be what it seems, so both are asked.</summary>
    public static (ReadIndicator Indicator, IReadOnlyList<IndicatorQuestion> Questions) WithoutDoubles(ReadIndicator indicator)
    {
        var doubles = indicator.Observations.Where(o => o.Value.Number is not null).GroupBy(o => (o.Series, o.Area, o.FromYear, o.Year)).Where(g => g.Count() > 1).ToList();
        if (doubles.Count == 0) return (indicator, []);
        var kept = indicator.Observations.Except(doubles.SelectMany(g => g), ReferenceEqualityComparer.Instance).Cast<ReadObservation>().ToList();
        return (indicator with { Observations = kept }, doubles.ConvertAll(g => new IndicatorQuestion(IndicatorDoubt.TooManyValues, g.Last().Words, indicator.Name, [.. g], [])
        {
            Offers = [.. g.Select(o => new OfferedValue(o.Words, [new OfferedPlace(indicator.Name, o, null)]))],
        }));
    }

    /// <summary>Values of another area that several groups have alike.</summary>
    public static IEnumerable<IndicatorQuestion> Alike(ReadIndicator indicator) => indicator.Observations
        .Where(o => o is { Area: not null, Value.Number: not null }).GroupBy(o => (o.Area, o.Year, o.Value.Number)).Where(g => g.Select(o => o.Series).Distinct().Count() > 1)
        .Select(g => new IndicatorQuestion(IndicatorDoubt.SameInGroups, g.Last().Words, indicator.Name, [], []));

    // Values for years that follow one another are a series of its own kind; "2021, 2030" are two dates.
    private static List<ReadTarget> YearByYear(List<ReadTarget> targets) => targets.ConvertAll(target =>
        target is { Kind: TargetKind.Value, Year: { } year } && targets.Exists(t => t.Kind == TargetKind.Value && t.Series == target.Series && t.Area == target.Area && t.Year is { } other && Math.Abs(other - year) == 1)
            ? target with { Kind = TargetKind.Yearly }
            : target);

    // "(Huom. 2020 koronavuosi)" is said of the values of that year.
    private static ReadObservation Noted(ReadObservation read, IReadOnlyList<CellContent> contents)
    {
        var notes = contents.SelectMany(c => c.Remarks).Select(r => r.Text).Where(text => read.Year is not null && read.Value.Number is not null && OnlyYear(text) == read.Year).ToList();
        return notes.Count == 0 ? read : read with { Note = string.Join("; ", read.Note is null ? notes : notes.Prepend(read.Note)) };
    }

    private static int? OnlyYear(string text) => Years().Matches(text) is [var year] && text.Count(char.IsAsciiDigit) == 4 ? int.Parse(year.ValueSpan) : null;

    /// <summary>What is asked of a piece of a cell: its own questions, and which indicator it is of.</summary>
    /// <param name="pair">The piece and its indicator.</param>
    /// <param name="name">The name of the row that goes on from the one before; null when it does not.</param>
    /// <param name="row">All indicators of the row, which the piece may be of when it is not known.</param>
    public static IEnumerable<IndicatorQuestion> Questions(IndicatorPair pair, string? name, IReadOnlyList<string> row)
    {
        var title = pair.Title is null ? null : name ?? pair.Title.Name;
        IReadOnlyList<string> of = title is null ? row : [title];
        foreach (var question in pair.Item.Questions) yield return question with { Indicator = title, Offers = Offers(question.Offers, of, pair.Title) };
        if (pair.Most != ReadingConfidence.Guess || title is "") yield break;
        if (pair.Item.Observations.Count + pair.Item.Targets.Count == 0) yield break;
        var words = pair.Item.Words ?? pair.Item.Observations.Select(o => o.Words).Concat(pair.Item.Targets.Select(t => t.Words)).First();
        var because = title is null ? IndicatorDoubt.IndicatorUnclear : IndicatorDoubt.IndicatorGuessed;
        yield return new IndicatorQuestion(because, words, title, title is null ? pair.Item.Observations : [], title is null ? pair.Item.Targets : [])
        {
            Offers = title is not null ? [] : Offers(
                [.. pair.Item.Observations.Select(o => new OfferedValue(o.Words, [new OfferedPlace("", o, null)])), .. pair.Item.Targets.Select(t => new OfferedValue(t.Words, [new OfferedPlace("", null, t)]))], of, null),
        };
    }

    private static List<OfferedValue> Offers(IReadOnlyList<OfferedValue> offers, IReadOnlyList<string> indicators, IndicatorTitle? title) =>
        [.. offers.Select(o => title?.Group is null ? o : o with { Places = [.. o.Places.Select(p => p with { Observation = p.Observation is { } read ? read with { Series = InGroup(read.Series, title) } : null, Target = p.Target is { } t ? t with { Series = InGroup(t.Series, title) } : null })] })
            .Select(o => o.Of(indicators)).Where(o => o.Places.Count > 0)];

    private static ReadObservation AtMost(ReadObservation read, ReadingConfidence most) => read.Confidence < most ? read with { Confidence = most } : read;

    private static ReadTarget AtMost(ReadTarget read, ReadingConfidence most) => read.Confidence < most ? read with { Confidence = most } : read;

    // "Koulutuksen ulkopuolelle jääneet 17-24 v." is of that group throughout.
    private static ReadSeries InGroup(ReadSeries series, IndicatorTitle title) => series.Group is null && title.Group is { } group ? series with { Group = group } : series;

    // A reason without a group is of every group that the row has.
    private static IEnumerable<ReadObservation> Missing(RowDraft draft, IndicatorTitle title, List<ReadObservation> observations, IReadOnlyList<CellContent> contents)
    {
        if (observations.Count == 0 && MissingPhrases.At(title.Name, 0) is { } said)
        {
            yield return Value(ReadSeries.All, said.Missing, null, null, new SourceWords(draft.TitleColumn, 0, draft.Title));
        }

        foreach (var piece in contents.SelectMany(c => c.Missing))
        {
            var groups = piece.Series == ReadSeries.All ? observations.Select(o => o.Series).Distinct().DefaultIfEmpty(ReadSeries.All).ToList() : [piece.Series];
            foreach (var series in groups)
            {
                var years = piece.Year is null && piece.Reason == MissingReason.NoMunicipalData ? Substituted(observations, series) : [];
                if (years.Count == 0) yield return Value(InGroup(series, title), piece.Reason, piece.FromYear, piece.Year, piece.Words);
                else yield return Value(InGroup(series, title), piece.Reason, years[0], years[^1], piece.Words);
            }
        }

        static ReadObservation Value(ReadSeries series, MissingReason reason, int? from, int? year, SourceWords words) =>
            new(series, null, from, year, ObservedValue.Of(reason), null, ReadRole.Actual, words, ReadingConfidence.Likely);
    }

    // The years for which another area stands in: those in which only it has a value.
    private static List<int> Substituted(List<ReadObservation> observations, ReadSeries series)
    {
        var own = observations.Where(o => o.Series == series && o.Area is null).Select(o => o.Year).ToHashSet();
        return [.. observations.Where(o => o.Series == series && o.Area is not null && o.Year is not null && !own.Contains(o.Year)).Select(o => o.Year!.Value).Distinct().Order()];
    }

    [GeneratedRegex(@"(?<!\d)(19|20)\d{2}(?!\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Years();
}
