namespace Hyte.Programmes.Indicators.Progress;

/// <summary>How a set of indicators stands: the one roll-up of colours, used by every page, tile and interface.</summary>
/// <remarks>
/// Counts only. Colours are never averaged, and an indicator without a colour is a number of its own, with its reason, instead of a zero or a silence.
/// The colour of an indicator is that of its weakest group, or the one that a person confirmed.
/// </remarks>
public sealed class ColourSummary
{
    private readonly int[] _counts = new int[Enum.GetValues<ProgressColour>().Length];

    private ColourSummary(IReadOnlyCollection<JudgedIndicator> indicators)
    {
        foreach (var indicator in indicators) _counts[(int)indicator.Colour]++;
        Total = indicators.Count;
        WithoutColour =
        [
            .. indicators.Where(i => i.Colour == ProgressColour.None).GroupBy(i => i.Because, (because, same) => new NoColourCount(because, same.Count()))
                .OrderByDescending(r => r.Count).ThenBy(r => r.Because),
        ];
        Confirmed = indicators.Count(i => i.IsConfirmed);
        Contradicted = indicators.Count(i => i.IsContradicted);
        ValueDue = indicators.Count(i => i.IsValueDue);
        LackingMunicipalData = indicators.Count(i => i.LacksMunicipalData);
        Doubted = indicators.Count(i => i.IsDoubted);
    }

    /// <summary>All indicators of the set.</summary>
    public int Total { get; }

    /// <summary>Indicators that a person has confirmed, with the rule or against it.</summary>
    public int Confirmed { get; }

    /// <summary>Indicators whose colour is only suggested. With <see cref="Confirmed"/> it makes <see cref="Total"/>.</summary>
    public int Unconfirmed => Total - Confirmed;

    /// <summary>Indicators that a person has confirmed against the rule; a part of <see cref="Confirmed"/>.</summary>
    public int Contradicted { get; }

    /// <summary>Indicators whose next value should be there already.</summary>
    public int ValueDue { get; }

    /// <summary>Indicators of which no newer value is compiled of the city.</summary>
    public int LackingMunicipalData { get; }

    /// <summary>Indicators with a value that somebody should check.</summary>
    public int Doubted { get; }

    /// <summary>Why there is no colour, the most common reason first. The counts make <see cref="CountOf"/> of <see cref="ProgressColour.None"/>.</summary>
    public IReadOnlyList<NoColourCount> WithoutColour { get; }

    /// <summary>How many indicators have the colour. The counts of all colours make <see cref="Total"/>.</summary>
    public int CountOf(ProgressColour colour) => _counts[(int)colour];

    /// <summary>Counts the indicators. Their order does not matter.</summary>
    public static ColourSummary Of(IEnumerable<JudgedIndicator> indicators)
    {
        ArgumentNullException.ThrowIfNull(indicators);
        return new ColourSummary([.. indicators]);
    }
}

/// <summary>An indicator as the roll-up counts it.</summary>
/// <param name="Colour">The colour that counts: the confirmed one, else the suggestion.</param>
/// <param name="Because">Why there is no colour; null when there is one, and when a person decided so.</param>
public readonly record struct JudgedIndicator(ProgressColour Colour, NoColourReason? Because = null)
{
    /// <summary>A person has confirmed the colour, and no newer value has come since.</summary>
    public bool IsConfirmed { get; init; }

    /// <summary>The person decided against the rule.</summary>
    public bool IsContradicted { get; init; }

    /// <summary>The next value should be there already.</summary>
    public bool IsValueDue { get; init; }

    /// <summary>No newer value is compiled of the city.</summary>
    public bool LacksMunicipalData { get; init; }

    /// <summary>A value of it should be checked.</summary>
    public bool IsDoubted { get; init; }
}

/// <summary>How many indicators have no colour for one reason.</summary>
/// <param name="Because">The reason; null when a person decided that there is no colour.</param>
/// <param name="Count">How many.</param>
public sealed record NoColourCount(NoColourReason? Because, int Count);
