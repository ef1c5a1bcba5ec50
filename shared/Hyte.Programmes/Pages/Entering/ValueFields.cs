using Hyte.Programmes.Indicators;
using Hyte.Programmes.Indicators.Entering;

namespace Hyte.Programmes.Pages;

/// <summary>The fields of the form of one value, as they are posted.</summary>
public sealed record ValueFields
{
    /// <summary>A number, as <see cref="Kind"/> posts it.</summary>
    internal const string OfNumber = "number";

    /// <summary>Words.</summary>
    internal const string OfWords = "words";

    /// <summary>No value, with the reason.</summary>
    internal const string OfMissing = "missing";

    /// <summary>Key of the series.</summary>
    public int SeriesId { get; set; }

    /// <summary>Key of the area.</summary>
    public int AreaId { get; set; }

    /// <summary>The year, or the last of a span.</summary>
    public string? Year { get; set; }

    /// <summary>The first year of a span; empty when the value speaks of one year.</summary>
    public string? FromYear { get; set; }

    /// <summary><c>number</c>, <c>words</c> or <c>missing</c>.</summary>
    public string? Kind { get; set; } = OfNumber;

    /// <summary>The number as typed.</summary>
    public string? Number { get; set; }

    /// <summary>The words.</summary>
    public string? Words { get; set; }

    /// <summary>Code of the reason, see <see cref="IndicatorCodes.MissingReasons"/>.</summary>
    public string? Reason { get; set; }

    /// <summary>A remark that is shown beside the value.</summary>
    public string? Note { get; set; }

    /// <summary>The survey round.</summary>
    public string? Round { get; set; }

    /// <summary>Why somebody should check it.</summary>
    public string? Doubt { get; set; }

    /// <summary>Progress is measured from it.</summary>
    public bool IsBaseline { get; set; }

    /// <summary>The version that the form was filled from; 0 when nothing was stored.</summary>
    public int Version { get; set; }

    internal static ValueFields Of(StoredValue stored, SeriesRules series) => new()
    {
        SeriesId = stored.SeriesId,
        AreaId = stored.AreaId,
        Year = $"{stored.Time.Year}",
        FromYear = stored.Time.IsSpan ? $"{stored.Time.FromYear}" : null,
        Kind = stored.Value.Number is not null ? OfNumber : stored.Value.Missing is null ? OfWords : OfMissing,
        Number = stored.Value.Number is null ? null : CellText.Write(stored.Value, series),
        Words = stored.Value.Text,
        Reason = stored.Value.Missing is { } missing ? IndicatorCodes.Of(missing) : null,
        Note = stored.Note,
        Round = stored.Round,
        Doubt = stored.Doubt,
        IsBaseline = stored.IsBaseline,
        Version = stored.Version,
    };

    internal TypedValue Typed => Kind switch
    {
        OfWords => TypedValue.OfWords(FormErrors.Lines(Words)),
        OfMissing when IndicatorCodes.MissingReasons.TryGetValue(Reason ?? "", out var reason) => TypedValue.OfMissing(reason),
        OfMissing => TypedValue.OfCell(""),
        _ => TypedValue.OfCell(Number),
    };

    /// <summary>The field that the value itself stands in.</summary>
    internal string ValueField => Kind switch
    {
        OfWords => nameof(Words),
        OfMissing => nameof(Reason),
        _ => nameof(Number),
    };
}
