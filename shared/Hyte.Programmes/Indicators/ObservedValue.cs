using Hyte.Modules;

namespace Hyte.Programmes.Indicators;

/// <summary>What was observed: a number, words, or nothing with the reason why. Always exactly one of the three.</summary>
public readonly record struct ObservedValue
{
    private ObservedValue(decimal? number, string? text, MissingReason? missing) => (Number, Text, Missing) = (number, text, missing);

    /// <summary>The number in the series' unit, or null.</summary>
    public decimal? Number { get; }

    /// <summary>The words, or null.</summary>
    public string? Text { get; }

    /// <summary>Why there is neither, or null.</summary>
    public MissingReason? Missing { get; }

    /// <summary>A number in the series' unit. Zero is a number.</summary>
    public static ObservedValue Of(decimal number) => new(number, null, null);

    /// <summary>Words.</summary>
    /// <exception cref="RuleBrokenException"><c>observation.text</c> or <c>text.too-long</c>.</exception>
    public static ObservedValue Of(string text) =>
        new(null, text.TrimToNull().Within(Observation.LongestText) ?? throw new RuleBrokenException("observation.text", Texts.ObservationTextMissing), null);

    /// <summary>Nothing, and why.</summary>
    public static ObservedValue Of(MissingReason missing) => new(null, null, missing);

    /// <summary>The one that is given.</summary>
    /// <exception cref="RuleBrokenException"><c>observation.value</c>: none of the three is given, or more than one.</exception>
    public static ObservedValue OneOf(decimal? number, string? text, MissingReason? missing) => (number, text.TrimToNull(), missing) switch
    {
        ({ } n, null, null) => Of(n),
        (null, { } t, null) => Of(t),
        (null, null, { } m) => Of(m),
        _ => throw new RuleBrokenException("observation.value", Texts.ObservationValue),
    };
}
