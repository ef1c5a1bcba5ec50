using System.Collections.Frozen;
using Hyte.Programmes.Indicators.Entering;
using Hyte.Programmes.Indicators.Progress;
using Hyte.Programmes.Web;
using Hyte.Statistics;

namespace Hyte.Programmes.Indicators.Sources;

/// <summary>Says what would come of each row of an answer.</summary>
internal sealed class ImportJudge
{
    // What a stored number holds; a database would refuse a larger one and round a finer one.
    private const decimal Largest = 999_999_999_999m;
    private const int FinestDecimals = 6;

    private readonly int _seriesId;
    private readonly AskedYears _years;
    private readonly EntryFacts _facts;
    private readonly SeriesRules? _rules;
    private readonly FrozenDictionary<string, AreaFacts> _areas;
    private readonly ILookup<(string, int), (StatisticsRow Row, int Number)> _places;
    private readonly Dictionary<int, Timeline> _timelines = [];

    public ImportJudge(IReadOnlyList<StatisticsRow> rows, int seriesId, AskedYears years, EntryFacts facts)
    {
        (_seriesId, _years, _facts) = (seriesId, years, facts);
        _rules = facts.Series.GetValueOrDefault(seriesId);
        _areas = facts.Areas.Values.ToFrozenDictionary(a => a.Code, StringComparer.Ordinal);
        _places = rows.Select((row, number) => (Row: row, Number: number)).ToLookup(r => (r.Row.AreaCode, r.Row.Year));
    }

    public ImportRow Judge(StatisticsRow row, int number)
    {
        var area = _areas.GetValueOrDefault(row.AreaCode);
        var told = new ImportRow(number, ImportOutcome.Unknown)
        {
            Area = area?.Name ?? row.AreaCode,
            AreaId = area?.Id,
            Year = row.Year,
            Value = row.Value is { } given ? Stored(given) : null,
            Mark = row.Mark.TrimToNull(),
        };
        if (area is not null && row.Year is >= ObservedTime.Earliest and <= ObservedTime.Latest) told = told with { Before = _facts.Find(_seriesId, area.Id, ObservedTime.Of(row.Year)) };
        if (_rules is null) return told with { Because = SourceTexts.SeriesGone };
        if (area is null) return told with { Because = string.Format(SourceTexts.AreaUnknown, row.AreaCode) };
        if (WhyNotInTime(row.Year) is { } late) return told with { Because = late };
        if (told.Value is not { } value) return told with { Because = told.Mark is { } mark ? string.Format(SourceTexts.MissingMarked, mark) : SourceTexts.MissingUnmarked };
        if (WhyTwin(row, number) is { } twin) return told with { Because = twin };
        if (WhyRefused(value) is { } refused) return told with { Outcome = ImportOutcome.Refused, Because = refused };
        if (told.Before is { YearIsKnown: false }) return told with { Because = SourceTexts.YearOpen };
        return Place(told, area.Id, value);
    }

    private ImportRow Place(ImportRow told, int areaId, decimal value)
    {
        var note = ImportNote.With(told.Before?.Note, told.Mark);
        if (note?.Length > Observation.LongestText) return told with { Outcome = ImportOutcome.Refused, Because = string.Format(Texts.TextTooLong, Observation.LongestText) };
        if (told.Before is { } before && before.Value == ObservedValue.Of(value) && before.Note == note) return told with { Outcome = ImportOutcome.Same, Note = note };
        return told with
        {
            Outcome = told.Before is null ? ImportOutcome.New : ImportOutcome.Changed,
            Note = note,
            Remarks = [.. RemarksOn(told, areaId, value)],
        };
    }

    private IEnumerable<string> RemarksOn(ImportRow told, int areaId, decimal value)
    {
        var line = _facts.Line(_seriesId, areaId).ToList();
        if (told.Before is { IsBaseline: true }) yield return SourceTexts.IsBaseline;
        if (told.Before?.Doubt is { } doubt) yield return string.Format(SourceTexts.IsDoubted, doubt);
        if (line.Find(s => s.Time.IsSpan && s.Time.FromYear <= told.Year && told.Year <= s.Time.Year) is { } span)
        {
            yield return string.Format(SourceTexts.SpanBeside, span.Time, span.Value.Missing?.Word() ?? CellText.Write(span.Value, _rules!));
        }

        if (told.Before?.Value != ObservedValue.Of(value) && Leap(told.Year!.Value, areaId, value, line) is { } leap) yield return leap;
    }

    // A share where a count was, or per thousand where per cent: the unit is what goes wrong most easily between two houses. Then figures are
    // apart by a multiple, and by more than they have ever been.
    private string? Leap(int year, int areaId, decimal value, List<StoredValue> line)
    {
        if (!_timelines.TryGetValue(areaId, out var timeline)) _timelines[areaId] = timeline = new Timeline(line, Believed(_facts.Areas[areaId].Code), _rules!.BreakYears);
        foreach (var (time, other) in timeline.Beside(ObservedTime.Of(year)))
        {
            var (smaller, larger) = (Math.Min(Math.Abs(value), Math.Abs(other)), Math.Max(Math.Abs(value), Math.Abs(other)));
            if (larger > 2 * smaller && Math.Abs(value - other) > (timeline.LargestStep ?? 0)) return string.Format(SourceTexts.LargeStep, _rules!.Series.Figure(other), time);
        }

        return null;
    }

    private IEnumerable<(ObservedTime, decimal)> Believed(string code) =>
        from place in _places
        where place.Key.Item1 == code && WhyNotInTime(place.Key.Item2) is null
        let values = place.Select(p => p.Row.Value).OfType<decimal>().Distinct().ToList()
        where values.Count == 1 && WhyRefused(Stored(values[0])) is null
        select (ObservedTime.Of(place.Key.Item2), Stored(values[0]));

    private string? WhyNotInTime(int year)
    {
        if (!_years.Has(year)) return string.Format(SourceTexts.YearNotAsked, year, _years);
        return year > _facts.ThisYear ? string.Format(SourceTexts.YearAhead, year) : null;
    }

    private string? WhyTwin(StatisticsRow row, int number)
    {
        var twins = _places[(row.AreaCode, row.Year)].Where(t => t.Row.Value is not null).ToList();
        if (twins.Exists(t => (t.Row.Value, t.Row.Mark.TrimToNull()) != (row.Value, row.Mark.TrimToNull()))) return SourceTexts.TwinDiffers;
        return twins[0].Number == number ? null : SourceTexts.TwinSame;
    }

    private string? WhyRefused(decimal value)
    {
        var series = _rules!.Series;
        if (_rules.States.Count > 0) return SourceTexts.TakesWords;
        if (Math.Abs(value) > Largest) return SourceTexts.TooLarge;
        return (_rules.Minimum, _rules.Maximum) switch
        {
            ({ } least, { } most) when value < least || value > most => string.Format(SourceTexts.OutsideRange, series.Plain(least), series.Figure(most)),
            ({ } least, null) when value < least => string.Format(SourceTexts.BelowRange, series.Figure(least)),
            (null, { } most) when value > most => string.Format(SourceTexts.AboveRange, series.Figure(most)),
            _ => null,
        };
    }

    private static decimal Stored(decimal value) => Math.Abs(value) > Largest ? value : Math.Round(value, FinestDecimals, MidpointRounding.AwayFromZero);
}
