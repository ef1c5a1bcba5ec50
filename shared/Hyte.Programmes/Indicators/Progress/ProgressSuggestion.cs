namespace Hyte.Programmes.Indicators.Progress;

/// <summary>What the rule suggests of an indicator, and why. A person confirms it or decides otherwise.</summary>
/// <param name="Colour">The colour of the whole: that of its weakest group.</param>
/// <param name="Because">Why there is no colour; null when there is one.</param>
/// <param name="Sentence">The whole in one or two sentences, in Finnish.</param>
/// <param name="Parts">Series by series, and place by place.</param>
public sealed record ProgressSuggestion(ProgressColour Colour, NoColourReason? Because, string Sentence, IReadOnlyList<SeriesProgress> Parts)
{
    /// <summary>The parts that decide the colour of the whole.</summary>
    public IEnumerable<SeriesProgress> Weakest => Parts.Where(p => p.Colour == Colour);

    /// <summary>The year of the newest value that the colour stands on; null when there is no colour.</summary>
    public int? LatestYear => Parts.Where(p => p.Colour != ProgressColour.None).Max(p => p.Latest?.Time.Year);
}

/// <summary>What the rule suggests of one series in one area.</summary>
public sealed record SeriesProgress
{
    /// <summary>The series.</summary>
    public required SeriesFacts Series { get; init; }

    /// <summary>The area.</summary>
    public required AreaFacts Area { get; init; }

    /// <summary>The colour.</summary>
    public ProgressColour Colour { get; init; }

    /// <summary>Why there is no colour; null when there is one.</summary>
    public NoColourReason? Because { get; init; }

    /// <summary>The target that it was judged by; null when there is none.</summary>
    public TargetFacts? Target { get; init; }

    /// <summary>The value that the change is seen from.</summary>
    public ObservationFacts? Baseline { get; init; }

    /// <summary>The newest value that can be compared.</summary>
    public ObservationFacts? Latest { get; init; }

    /// <summary>The value of the area to compare with, in the year of <see cref="Latest"/>.</summary>
    public ObservationFacts? Reference { get; init; }

    /// <summary>The figure that should be reached, in the series' unit, when the target comes down to one.</summary>
    public decimal? Goal { get; init; }

    /// <summary>Newest value less baseline, in the series' unit.</summary>
    public decimal? Change { get; init; }

    /// <summary>How much nearer the target it came; negative when it went away from it.</summary>
    public decimal? Improvement { get; init; }

    /// <summary>Target less newest value, in the series' unit.</summary>
    public decimal? Distance => Goal - Latest?.Value.Number;

    /// <summary>Share of the gap from the baseline to the target that is closed; null when there is no gap or no figure.</summary>
    public GapClosed? Gap { get; init; }

    /// <summary>The smallest change that counted.</summary>
    public decimal? Limit { get; init; }

    /// <summary>Tells whether the target is met.</summary>
    public bool IsMet { get; init; }

    /// <summary>Why the colour is what it is, in Finnish.</summary>
    public string Sentence { get; init; } = "";

    /// <summary>The calculation with its figures; empty when nothing is calculated.</summary>
    public string Formula { get; init; } = "";
}
