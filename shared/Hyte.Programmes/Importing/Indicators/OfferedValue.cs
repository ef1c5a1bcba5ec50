using System.Globalization;

namespace Hyte.Programmes.Importing.Indicators;

/// <summary>A value that a question offers, with the places that it may have. None of them is taken before a person has said which.</summary>
/// <param name="Words">The words that it was read from.</param>
/// <param name="Places">Where it may go, at least one.</param>
public sealed record OfferedValue(SourceWords Words, IReadOnlyList<OfferedPlace> Places)
{
    /// <summary>The same value for whichever of several indicators it is of.</summary>
    /// <param name="indicators">The indicators, as printed.</param>
    internal OfferedValue Of(IReadOnlyList<string> indicators) => this with { Places = [.. indicators.SelectMany(name => Places.Select(place => place with { Indicator = name }))] };
}

/// <summary>A place that an offered value may have: what would be stored, were it there.</summary>
/// <param name="Indicator">The indicator, as printed; empty while it is not known.</param>
/// <param name="Observation">The observation that it would be; null when it would be a target.</param>
/// <param name="Target">The target that it would be; null when it would be an observation.</param>
public sealed record OfferedPlace(string Indicator, ReadObservation? Observation, ReadTarget? Target)
{
    /// <summary>Names the place in a form, with the value in it: a paper that is read otherwise offers other codes, so an old answer never lands elsewhere.</summary>
    public string Code => Join(Place, Observation?.Value.ToString() ?? Target?.Value?.ToString(CultureInfo.InvariantCulture) ?? "", Target?.Upper?.ToString(CultureInfo.InvariantCulture) ?? "");

    /// <summary>Names the place alone: two values cannot have the same one.</summary>
    internal string Place => Observation is { } read
        ? Join("value", Indicator, Of(read.Series), read.Area ?? "", Year(read.FromYear), Year(read.Year))
        : Join("target", Indicator, Of(Target!.Series), Target.Area ?? "", Year(Target.Year));

    private static string Of(ReadSeries series) => Join(series.Group ?? series.PrintedGroup ?? "", series.Segment ?? "");

    private static string Year(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Join(params string[] parts) => string.Join('|', parts);
}
