namespace Hyte.Programmes.Indicators.Showing;

/// <summary>Where a figure came from, as people call it.</summary>
internal static class SourceText
{
    /// <param name="source">Code of the paper or service; null when a person entered the figure.</param>
    /// <param name="line">Line in the paper.</param>
    public static string Of(string? source, int? line)
    {
        var name = source switch
        {
            null => IndicatorPageTexts.SourceEntered,
            "S0" => IndicatorPageTexts.SourceS0,
            "S1" => IndicatorPageTexts.SourceS1,
            "S2" => IndicatorPageTexts.SourceS2,
            "S3" => IndicatorPageTexts.SourceS3,
            "S4" => IndicatorPageTexts.SourceS4,
            "sotkanet" => IndicatorPageTexts.SourceSotkanet,
            "pxweb" => IndicatorPageTexts.SourcePxWeb,
            _ => source,
        };
        return line is { } at ? string.Format(IndicatorPageTexts.SourceLine, name, at) : name;
    }

    /// <summary>The code and the line, for places where the name would be in the way: "S1, rivi 141".</summary>
    public static string Short(string? source, int? line)
    {
        var name = source ?? IndicatorPageTexts.SourceEntered;
        return line is { } at ? string.Format(IndicatorPageTexts.SourceLine, name, at) : name;
    }

    public static string Of(Progress.ObservationFacts observation) => Of(observation.Source, observation.SourceLine);
}
