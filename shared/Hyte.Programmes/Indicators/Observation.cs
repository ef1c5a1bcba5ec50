using Hyte.Modules;
using Hyte.Storage;

namespace Hyte.Programmes.Indicators;

/// <summary>One observed value (havainto): a series, an area and a time, with where it came from.</summary>
/// <remarks>There is one for each series, area and time. A revised value replaces it; the earlier one stays in the history.</remarks>
public sealed class Observation : Record
{
    /// <summary>The longest words, notes and rounds.</summary>
    public const int LongestText = 2000;

    private Observation()
    {
    }

    /// <summary>Adds a value to a series.</summary>
    /// <param name="series">The series.</param>
    /// <param name="area">The area.</param>
    /// <param name="time">The year or years.</param>
    /// <param name="value">The number, the words, or why there is neither.</param>
    public Observation(IndicatorSeries series, Area area, ObservedTime time, ObservedValue value)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(area);
        Series = series;
        Area = area;
        FromYear = time.FromYear;
        Year = time.Year;
        YearIsKnown = true;
        Revise(value);
        series.Add(this);
    }

    /// <summary>Adds a value by the keys of its series and area, for files of so many rows that the records themselves are not loaded.</summary>
    internal Observation(int seriesId, int areaId, ObservedTime time, ObservedValue value)
    {
        SeriesId = seriesId;
        AreaId = areaId;
        FromYear = time.FromYear;
        Year = time.Year;
        YearIsKnown = true;
        Revise(value);
    }

    /// <summary>The series.</summary>
    public IndicatorSeries Series { get; private set; } = null!;

    /// <summary>Key of the series.</summary>
    public int SeriesId { get; private set; }

    /// <summary>The area.</summary>
    public Area Area { get; private set; } = null!;

    /// <summary>Key of the area.</summary>
    public int AreaId { get; private set; }

    /// <summary>The first year; the same as <see cref="Year"/> but for a span.</summary>
    public int FromYear { get; private set; }

    /// <summary>The year, or the last of a span.</summary>
    public int Year { get; private set; }

    /// <summary>False when the paper gives no year: <see cref="Year"/> is then only a place in the order, the year before the programme began.</summary>
    public bool YearIsKnown { get; private set; }

    /// <summary>The number in the series' unit, or null.</summary>
    public decimal? Number { get; private set; }

    /// <summary>The words, or null.</summary>
    public string? Text { get; private set; }

    /// <summary>Why there is neither, or null.</summary>
    public MissingReason? Missing { get; private set; }

    /// <summary>The value that progress is measured from (lähtötilanne). At most one for each series and area.</summary>
    public bool IsBaseline { get; private set; }

    /// <summary>The survey round: "Kouluterveyskysely 2017".</summary>
    public string? Round { get; private set; }

    /// <summary>A remark that is shown beside the value: "2020 koronavuosi".</summary>
    public string? Note { get; private set; }

    /// <summary>Why somebody should check the value; null when nobody doubts it.</summary>
    public string? Doubt { get; private set; }

    /// <summary>The paper or the service that it came from: <c>S1</c>, <c>sotkanet</c>; null when a person entered it.</summary>
    public string? Source { get; private set; }

    /// <summary>Line in that paper.</summary>
    public int? SourceLine { get; private set; }

    /// <summary>The day on which it was fetched from an outside source, or null.</summary>
    public DateOnly? RetrievedOn { get; private set; }

    /// <summary>Licence and attribution of an outside source, or null.</summary>
    public string? Licence { get; private set; }

    /// <summary>Key of the import that made it, see <see cref="Importing.Log.ImportRun"/>; null when none did.</summary>
    /// <remarks>No foreign key: a hundred thousand of them are written at once, and an import is never removed.</remarks>
    public int? ImportRunId { get; private set; }

    /// <summary>The year or years.</summary>
    public ObservedTime Time => new(FromYear, Year);

    /// <summary>What was observed.</summary>
    public ObservedValue Value => ObservedValue.OneOf(Number, Text, Missing);

    /// <summary>Puts a new value in place of the old one.</summary>
    public void Revise(ObservedValue value) => (Number, Text, Missing) = (value.Number, value.Text, value.Missing);

    /// <summary>Writes the remark, the round and the doubt; empty ones are removed.</summary>
    /// <exception cref="RuleBrokenException"><c>text.too-long</c>.</exception>
    public void Annotate(string? note, string? round, string? doubt)
    {
        Note = note.TrimToNull().Within(LongestText);
        Round = round.TrimToNull().Within(IndicatorSeries.LongestName);
        Doubt = doubt.TrimToNull().Within(LongestText);
    }

    /// <summary>Tells which import made it.</summary>
    internal void CameBy(int importRunId) => ImportRunId = importRunId;

    /// <summary>Marks it as the value that progress is measured from, or takes the mark away.</summary>
    public void MarkBaseline(bool isBaseline) => IsBaseline = isBaseline;

    /// <summary>Tells that the paper gives no year for the value.</summary>
    public void LeaveYearOpen() => YearIsKnown = false;

    /// <summary>Tells that the year has been found out.</summary>
    public void FindYear() => YearIsKnown = true;

    /// <summary>Tells where it came from.</summary>
    /// <exception cref="RuleBrokenException"><c>text.too-long</c>.</exception>
    public void CameFrom(string? source, int? line, DateOnly? retrievedOn = null, string? licence = null)
    {
        Source = source.TrimToNull().Within(Area.LongestCode);
        SourceLine = line;
        RetrievedOn = retrievedOn;
        Licence = licence.TrimToNull().Within(Indicator.LongestName);
    }
}
