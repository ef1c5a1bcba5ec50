using Hyte.Programmes.Plan;
using Hyte.Storage;

namespace Hyte.Programmes.Indicators;

/// <summary>What carrying out a measure is meant to do to an indicator.</summary>
public enum LinkEffect
{
    /// <summary>Nobody has said.</summary>
    Unknown,

    /// <summary>The figure should grow.</summary>
    Up,

    /// <summary>The figure should shrink.</summary>
    Down,
}

/// <summary>Ties an indicator to a focus area, or to one measure of it with the effect that is hoped for.</summary>
public sealed class IndicatorLink : Record
{
    private IndicatorLink()
    {
    }

    /// <summary>Ties the indicator to a focus area, and to a measure of it when one is given.</summary>
    public IndicatorLink(Indicator indicator, FocusArea focusArea, Measure? measure, LinkEffect effect, string? note)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        Indicator = indicator;
        FocusArea = focusArea;
        Measure = measure;
        Effect = measure is null ? LinkEffect.Unknown : effect;
        Note = note.TrimToNull().Within(Observation.LongestText);
        indicator.Add(this);
    }

    /// <summary>The indicator.</summary>
    public Indicator Indicator { get; private set; } = null!;

    /// <summary>Key of the indicator.</summary>
    public int IndicatorId { get; private set; }

    /// <summary>The focus area.</summary>
    public FocusArea FocusArea { get; private set; } = null!;

    /// <summary>Key of the focus area.</summary>
    public int FocusAreaId { get; private set; }

    /// <summary>The measure; null when the indicator tells about the whole focus area.</summary>
    public Measure? Measure { get; private set; }

    /// <summary>Key of the measure.</summary>
    public int? MeasureId { get; private set; }

    /// <summary>What the measure is meant to do to the figure.</summary>
    public LinkEffect Effect { get; private set; }

    /// <summary>Who tied them or why, or null.</summary>
    public string? Note { get; private set; }

    /// <summary>Line of the paper that ties them.</summary>
    public int? SourceLine { get; private set; }

    /// <summary>Tells on which line of the paper they stand together.</summary>
    public void CameFrom(int? line) => SourceLine = line;
}
