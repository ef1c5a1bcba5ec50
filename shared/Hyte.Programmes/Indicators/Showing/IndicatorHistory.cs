using System.Globalization;
using Hyte.Programmes.Indicators.Progress;
using Hyte.Programmes.Indicators.Reading;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Hyte.Storage;
using Hyte.Web;

namespace Hyte.Programmes.Indicators.Showing;

/// <summary>Tells the revisions of an indicator in Finnish: its values, targets, series and own facts, the old beside the new.</summary>
internal sealed class IndicatorHistory(IndicatorDetails details)
{
    private static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        [nameof(Observation.Number)] = IndicatorPageTexts.FieldValue,
        [nameof(Observation.Text)] = IndicatorPageTexts.FieldWords,
        [nameof(Observation.Missing)] = IndicatorPageTexts.FieldMissing,
        [nameof(Observation.IsBaseline)] = IndicatorPageTexts.Baseline,
        [nameof(Observation.Round)] = IndicatorPageTexts.FieldRound,
        [nameof(Observation.Note)] = IndicatorPageTexts.FieldNote,
        [nameof(Observation.Doubt)] = IndicatorPageTexts.Check,
        [nameof(Observation.Source)] = IndicatorPageTexts.Source,
        [nameof(Observation.RetrievedOn)] = IndicatorPageTexts.FieldRetrieved,
        [nameof(Target.Wording)] = IndicatorPageTexts.FieldWording,
        [nameof(Target.Kind)] = IndicatorPageTexts.FieldKind,
        [nameof(Target.Value)] = IndicatorPageTexts.FieldTargetValue,
        [nameof(Target.Upper)] = IndicatorPageTexts.FieldUpper,
        [nameof(Target.Year)] = IndicatorPageTexts.Year,
        [nameof(Target.ReachedOn)] = IndicatorPageTexts.FieldReachedOn,
        [nameof(Indicator.Name)] = IndicatorPageTexts.FieldName,
        [nameof(Indicator.Unit)] = IndicatorPageTexts.Unit,
        [nameof(Indicator.Producer)] = IndicatorPageTexts.Producer,
        [nameof(Indicator.Rhythm)] = IndicatorPageTexts.RhythmName,
        [nameof(Indicator.NextValueDue)] = IndicatorPageTexts.NextValue,
        [nameof(Indicator.Threshold)] = IndicatorPageTexts.Limit,
        [nameof(Indicator.Minimum)] = IndicatorPageTexts.FieldMinimum,
        [nameof(Indicator.Maximum)] = IndicatorPageTexts.FieldMaximum,
        [nameof(Indicator.States)] = IndicatorPageTexts.Scale,
        [nameof(Indicator.Method)] = IndicatorPageTexts.Method,
        [nameof(Indicator.Better)] = IndicatorPageTexts.Better,
        [nameof(Indicator.DiscontinuedBecause)] = IndicatorPageTexts.FieldDiscontinued,
        [nameof(IndicatorSeries.Group)] = IndicatorPageTexts.Group,
        [nameof(IndicatorSeries.Segment)] = IndicatorPageTexts.Segment,
    };

    private readonly Dictionary<int, (SeriesFacts Series, ObservationFacts Observation)> _observations =
        details.Facts.Series.SelectMany(s => s.Observations.Select(o => (s, o))).ToDictionary(x => x.o.Id);

    /// <returns>Newest first; changes of which nothing is told to people are left out.</returns>
    public IReadOnlyList<HistoryLine> Tell(IEnumerable<HistoryEntry> revisions) => [.. revisions.Select(Line).Where(line => line.Differences.Count > 0)];

    private HistoryLine Line(HistoryEntry entry)
    {
        var changes = entry.ReadChanges();
        var series = SeriesOf(entry, changes);
        // Of a removed record the last values are told, but not those that it never had.
        var told = changes.Where(c => Fields.ContainsKey(c.Field) && (c.Before ?? c.After) is not null && !(entry.Act == HistoryAct.Removed && IsEmpty(c.Before)));
        return new HistoryLine(entry.At, entry.ByName, What(entry, changes, series), [.. told.Select(c => new Difference(Fields[c.Field], Words(c.Field, c.Before, series), Words(c.Field, c.After, series)))]);
    }

    private static bool IsEmpty(string? value) => value is null or "" or "False";

    private SeriesFacts? SeriesOf(HistoryEntry entry, IReadOnlyList<FieldChange> changes) => entry.RecordType switch
    {
        nameof(Observation) when _observations.TryGetValue(entry.RecordId, out var known) => known.Series,
        nameof(IndicatorSeries) => details.Facts.Series.FirstOrDefault(s => s.Id == entry.RecordId),
        nameof(Target) when details.Facts.Targets.FirstOrDefault(t => t.Id == entry.RecordId) is { } target => details.Facts.Series.FirstOrDefault(s => target.SeriesId is null || s.Id == target.SeriesId),
        _ when Key(changes, "SeriesId") is { } id => details.Facts.Series.FirstOrDefault(s => s.Id == id),
        _ => details.Facts.Series is [var first, ..] ? first : null,
    };

    private string What(HistoryEntry entry, IReadOnlyList<FieldChange> changes, SeriesFacts? series)
    {
        var what = entry.RecordType switch
        {
            nameof(Observation) when _observations.TryGetValue(entry.RecordId, out var known) =>
                Joined(IndicatorPageTexts.Value, known.Series.Name, details.Facts.Areas[known.Observation.AreaId].Name, known.Observation.YearIsKnown ? known.Observation.Time.ToString() : null),
            nameof(Observation) => Joined(IndicatorPageTexts.Value, series?.Name, AreaName(changes), changes.FirstOrDefault(c => c.Field == nameof(Observation.Year))?.Before),
            nameof(Target) => Joined(IndicatorPageTexts.Target, details.Facts.Targets.FirstOrDefault(t => t.Id == entry.RecordId)?.SeriesId is null ? null : series?.Name),
            nameof(IndicatorSeries) => Joined(IndicatorPageTexts.SeriesName, series?.Name),
            _ => IndicatorPageTexts.FactsOfIndicator,
        };
        return entry.Act == HistoryAct.Removed ? string.Format(IndicatorPageTexts.Removed, what) : what;
    }

    private string? AreaName(IReadOnlyList<FieldChange> changes) =>
        Key(changes, nameof(Observation.AreaId)) is { } id && details.Facts.Areas.TryGetValue(id, out var area) ? area.Name : null;

    private static int? Key(IReadOnlyList<FieldChange> changes, string field) =>
        int.TryParse(changes.FirstOrDefault(c => c.Field == field)?.Before, CultureInfo.InvariantCulture, out var key) ? key : null;

    private static string Joined(params string?[] parts) => string.Join(", ", parts.Where(p => !string.IsNullOrEmpty(p)));

    private static string? Words(string field, string? value, SeriesFacts? series) => field switch
    {
        _ when value is null => null,
        nameof(Observation.Number) or nameof(Target.Value) or nameof(Target.Upper) or nameof(Indicator.Threshold) or nameof(Indicator.Minimum) or nameof(Indicator.Maximum)
            when decimal.TryParse(value, CultureInfo.InvariantCulture, out var number) => series?.Figure(number) ?? FinnishFormat.Number(number),
        nameof(Observation.Missing) when Enum.TryParse<MissingReason>(value, out var reason) => reason.Word(),
        nameof(Observation.IsBaseline) => value == "True" ? PageTexts.Yes : PageTexts.No,
        nameof(Observation.Source) => SourceText.Of(value, line: null),
        nameof(Observation.RetrievedOn) or nameof(Target.ReachedOn) or nameof(Indicator.NextValueDue)
            when DateOnly.TryParse(value, CultureInfo.InvariantCulture, out var day) => FinnishFormat.Date(day),
        nameof(Target.Kind) when Enum.TryParse<TargetKind>(value, out var kind) => kind.Word(),
        nameof(Indicator.Rhythm) when Enum.TryParse<Rhythm>(value, out var rhythm) => rhythm.Word(),
        nameof(Indicator.Better) when Enum.TryParse<BetterDirection>(value, out var better) => better.Word(),
        _ => value,
    };
}
