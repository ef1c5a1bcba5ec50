using Hyte.Programmes.Indicators;

namespace Hyte.Programmes.Importing.Indicators;

/// <summary>Puts together what was read of an indicator in the cells of its row.</summary>
internal static class RowWriter
{
    /// <summary>The indicator of a name.</summary>
    public static ReadIndicator Indicator(
        RowDraft draft,
        IndicatorTitle title,
        string? name,
        string? measure,
        IReadOnlyList<(IReadOnlyList<IndicatorTitle> Titles, IReadOnlyList<IndicatorPairing.Pair> Pairs)> paired,
        IReadOnlyList<CellContent> contents)
    {
        var pairs = paired.SelectMany(p => p.Pairs).Where(p => p.Title == title).ToList();
        var observations = pairs.SelectMany(p => p.Item.Observations.Select(o => AtMost(o, p.Most))).Select(o => o with { Series = InGroup(o.Series, title) }).ToList();
        var targets = pairs.SelectMany(p => p.Item.Targets.Select(t => AtMost(t, p.Most))).ToList();
        observations.AddRange(Missing(draft, title, observations, contents));
        return new ReadIndicator(name ?? title.Name, title.Unit, title.Producer ?? draft.Producer, draft.FocusArea, measure, observations, targets);
    }

    /// <summary>What is asked of a piece of a cell: its own questions, and which indicator it is of.</summary>
    public static IEnumerable<IndicatorQuestion> Questions(IndicatorPairing.Pair pair, string? name)
    {
        var title = pair.Title is null ? null : name ?? pair.Title.Name;
        foreach (var question in pair.Item.Questions) yield return question with { Indicator = title };
        if (pair.Most != ReadingConfidence.Guess) yield break;
        var read = pair.Item.Observations.Select(o => o.Words).Concat(pair.Item.Targets.Select(t => t.Words)).ToList();
        if (read.Count == 0) yield break;
        var because = title is null ? IndicatorDoubt.IndicatorUnclear : IndicatorDoubt.IndicatorGuessed;
        yield return new IndicatorQuestion(because, read[0], title, title is null ? pair.Item.Observations : [], title is null ? pair.Item.Targets : []);
    }

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
        var own = observations.Where(o => o.Area is null).Select(o => o.Year).ToHashSet();
        return [.. observations.Where(o => o.Series == series && o.Area is not null && o.Year is not null && !own.Contains(o.Year)).Select(o => o.Year!.Value).Distinct().Order()];
    }
}
