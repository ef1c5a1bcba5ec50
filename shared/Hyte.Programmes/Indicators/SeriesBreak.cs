using Hyte.Modules;
using Hyte.Storage;

namespace Hyte.Programmes.Indicators;

/// <summary>A change in how figures are compiled (aikasarjan katkos): what is before it is not compared with what is after.</summary>
public sealed class SeriesBreak : Record
{
    private SeriesBreak()
    {
    }

    /// <summary>Adds a break.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="series">The series that it concerns; null for all of the indicator.</param>
    /// <param name="year">The first year of the new way.</param>
    /// <param name="reason">What changed.</param>
    /// <exception cref="RuleBrokenException"><c>break.reason</c>, <c>observation.year</c> or <c>text.too-long</c>.</exception>
    public SeriesBreak(Indicator indicator, IndicatorSeries? series, int year, string reason)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        Indicator = indicator;
        Series = series;
        Year = ObservedTime.Of(year).Year;
        Reason = reason.TrimToNull().Within(Indicator.LongestName) ?? throw new RuleBrokenException("break.reason", Texts.BreakReasonMissing);
        indicator.Add(this);
    }

    /// <summary>The indicator.</summary>
    public Indicator Indicator { get; private set; } = null!;

    /// <summary>Key of the indicator.</summary>
    public int IndicatorId { get; private set; }

    /// <summary>The series that it concerns; null for all of the indicator.</summary>
    public IndicatorSeries? Series { get; private set; }

    /// <summary>Key of the series.</summary>
    public int? SeriesId { get; private set; }

    /// <summary>The first year of the new way.</summary>
    public int Year { get; private set; }

    /// <summary>What changed.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>The paper that tells of it.</summary>
    public string? Source { get; private set; }

    /// <summary>Line in that paper.</summary>
    public int? SourceLine { get; private set; }

    /// <summary>Tells on which line of which paper it is.</summary>
    public void CameFrom(string? source, int? line)
    {
        Source = source.TrimToNull();
        SourceLine = line;
    }
}
