using Hyte.Programmes.Indicators;
using Hyte.Programmes.Indicators.Progress;
using Hyte.Programmes.Web;
using Hyte.Web;

namespace Hyte.Programmes.Pages;

/// <summary>The fields of the form that confirms an indicator's colour, as they are posted.</summary>
public sealed record ConfirmFields
{
    private static readonly ProgressColour[] InOrder = [ProgressColour.Green, ProgressColour.Yellow, ProgressColour.Red, ProgressColour.None];

    /// <summary>The colour: <c>green</c>, <c>yellow</c>, <c>red</c> or <c>none</c>.</summary>
    public string? Colour { get; set; }

    /// <summary>Why.</summary>
    public string? Reason { get; set; }

    /// <summary>Key of the period that the form was filled for.</summary>
    public int PeriodId { get; set; }

    /// <summary>The version that the form was filled from; 0 when nobody had decided.</summary>
    public int Version { get; set; }

    internal static IReadOnlyList<Choice> Choices { get; } = [.. InOrder.Select(colour => new Choice(IndicatorCodes.Of(colour), colour.ToMark().Word, colour.ToMark()))];

    internal static ProgressColour? Find(string? code) => InOrder.Select(colour => (ProgressColour?)colour).FirstOrDefault(colour => IndicatorCodes.Of(colour!) == code);
}
