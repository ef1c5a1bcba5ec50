using System.Globalization;
using Hyte.Modules.Contributions;
using Hyte.Modules.Reports;
using Hyte.Programmes.Indicators.Listing;
using Hyte.Programmes.Indicators.Progress;
using Hyte.Programmes.Indicators.Reading;
using Hyte.Programmes.Indicators.Showing;
using Hyte.Programmes.Web;

namespace Hyte.Programmes.Reports;

/// <summary>The figures of one series in one area as reports tell them: in the words of the module's own pages, each with its key.</summary>
/// <param name="module">The module.</param>
/// <param name="indicator">The indicator.</param>
/// <param name="line">The series and the area, as the list of indicators shows them.</param>
internal sealed class SeriesFigures(ProgrammeModule module, IndicatorDetails indicator, IndicatorLine line)
{
    public IndicatorLine Line => line;

    /// <summary>The indicator, the group and the area; an area in place of the city says so.</summary>
    public string Name { get; } = string.Join(", ", ((string[])
    [
        indicator.Indicator.Name,
        line.Series.Name,
        line.Kind == LineKind.Substitute ? string.Format(IndicatorListTexts.SubstituteNamed, line.Area.Name) : line.Area.Name,
    ]).Where(n => n.Length > 0));

    /// <summary>The newest value with its year; when there is none, why.</summary>
    public Figure Latest => line.Newest is { } newest
        ? new Figure(Key(SeriesKey.Latest), $"{line.Value()} ({line.Year()})", newest) { Note = line.Gap() }
        : new Figure(Key(SeriesKey.Latest), line.Gap() ?? IndicatorListTexts.NoValue, line.Gap);

    public Figure Baseline => Find() is { } baseline
        ? new Figure(Key(SeriesKey.Baseline), Words(baseline), baseline)
        : new Figure(Key(SeriesKey.Baseline), IndicatorTexts.NoBaseline, null);

    public Figure Target => new(Key(SeriesKey.Target), line.Target() ?? IndicatorListTexts.NoTarget, null);

    /// <summary>The figure of one time.</summary>
    public Figure At(ObservationFacts observation) => new(Key(TimeOf(observation)), Words(observation), observation) { Note = observation.Note };

    /// <summary>The newest value less the country's of the same time; null when either has no number.</summary>
    public Figure? Gap => ToCountry is { } gap
        ? new Figure(Key(SeriesKey.Gap), (gap.Difference > 0 ? "+" : "") + line.Series.Brief(gap.Difference), line.Newest) { Note = gap.Side.Word().TrimToNull() }
        : null;

    /// <summary>The country's value of the time of <see cref="Latest"/>, or why there is none.</summary>
    public Figure? Country => line.Country is { } there && indicator.Country is { } country
        ? new SeriesFigures(module, indicator, IndicatorListMaker.Beside(indicator, line.Series, country)).At(there)
        : null;

    /// <summary>Every figure, what people ask for most first; also those that only tell that nothing was set or measured.</summary>
    public IEnumerable<Figure> All =>
    [
        Latest,
        Target,
        Baseline,
        .. Gap is { } gap ? [gap] : (Figure[])[],
        .. Observations.OrderByDescending(o => o.Time).Select(At),
    ];

    /// <summary>Those that somebody could want in a text.</summary>
    public IEnumerable<Figure> Worth => All.Where(f => (f != Target || line.Target is not null) && (f != Baseline || Find() is not null));

    /// <summary>The figures of every series and area that an indicator has.</summary>
    public static IEnumerable<SeriesFigures> AllOf(ProgrammeModule module, IndicatorDetails indicator, DateOnly today)
    {
        var lines = IndicatorListMaker.LinesOf(indicator, today);
        var shown = lines.Select(l => (l.Series.Id, l.Area.Id)).ToHashSet();
        var others =
            from series in indicator.Facts.Series
            from area in indicator.Facts.AreasOf(series)
            where !shown.Contains((series.Id, area.Id))
            select IndicatorListMaker.Beside(indicator, series, area);
        return lines.Concat(others).Select(line => new SeriesFigures(module, indicator, line));
    }

    /// <summary>The figure as something that can stand in a text.</summary>
    public ReportFigure Offer(Figure figure) =>
        new(figure.Key, $"{Name}, {WhichWord(figure)}", figure.Text, ReportSource.Of(indicator.Indicator, figure.Observation), module.Indicator(indicator.Indicator.Id))
        {
            Of = new RecordKey(module.Id, RecordKind.Indicator, indicator.Indicator.Code),
        };

    private CountryGap? ToCountry => indicator.Country is { } country && line.Kind == LineKind.Own ? CountryGap.Of(line.Series, line.Newest, country) : null;

    private IEnumerable<ObservationFacts> Observations => line.Series.Observations.Where(o => o.AreaId == line.Area.Id);

    private ObservationFacts? Find() => line.Progress?.Baseline ?? Observations.OrderBy(o => o.Time).FirstOrDefault(o => o.IsBaseline);

    private string Key(string which) => new SeriesKey(module.Id, indicator.Indicator.Code, line.Series.Code, line.Area.Code, which).ToString();

    private string Words(ObservationFacts observation) => observation.Value switch
    {
        { Missing: { } reason } => $"{reason.Word()} ({Heading(observation)})",
        _ when observation.YearIsKnown => line.Series.Dated(observation),
        _ => $"{line.Series.Dated(observation)} ({IndicatorListTexts.YearUnknown})",
    };

    private static string TimeOf(ObservationFacts observation) => observation switch
    {
        { YearIsKnown: false, Time.Year: var place } => string.Create(CultureInfo.InvariantCulture, $"undated-{place}"),
        { Time: { IsSpan: true } span } => string.Create(CultureInfo.InvariantCulture, $"{span.FromYear}-{span.Year}"),
        var dated => dated.Time.Year.ToString(CultureInfo.InvariantCulture),
    };

    private static string Heading(ObservationFacts observation) => observation.YearIsKnown ? observation.Time.ToString() : IndicatorListTexts.YearUnknown;

    private static string WhichWord(Figure figure) => figure.Key[(figure.Key.LastIndexOf('/') + 1)..] switch
    {
        SeriesKey.Latest => ReportTexts.FigureLatest,
        SeriesKey.Baseline => ReportTexts.FigureBaseline,
        SeriesKey.Target => ReportTexts.FigureTarget,
        SeriesKey.Gap => ReportTexts.FigureGap,
        _ => Heading(figure.Observation!),
    };
}

/// <summary>A figure with its key.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Text">The figure in words; why it is missing, when it is. Never a zero that nobody measured.</param>
/// <param name="Observation">What it stands on; null when nothing is written.</param>
internal sealed record Figure(string Key, string Text, ObservationFacts? Observation)
{
    /// <summary>A remark beside it.</summary>
    public string? Note { get; init; }

    public ReportCell Cell => new(Text) { Note = Note, Figure = Key };

    public ReportRun Run => new(Text) { Figure = Key };
}
