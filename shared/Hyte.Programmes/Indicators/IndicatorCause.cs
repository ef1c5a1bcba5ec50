using Hyte.Modules;
using Hyte.Storage;

namespace Hyte.Programmes.Indicators;

/// <summary>How one indicator follows another.</summary>
public enum CauseDirection
{
    /// <summary>When the one grows, the other grows.</summary>
    Same,

    /// <summary>When the one grows, the other shrinks.</summary>
    Opposite,
}

/// <summary>Tells that a change of one indicator is thought to change another.</summary>
public sealed class IndicatorCause : Record
{
    private IndicatorCause()
    {
    }

    /// <summary>Ties a cause to what follows from it.</summary>
    /// <exception cref="RuleBrokenException"><c>cause.itself</c>.</exception>
    public IndicatorCause(Indicator cause, Indicator effect, CauseDirection direction, string? note)
    {
        if (cause == effect) throw new RuleBrokenException("cause.itself", Texts.CauseItself);
        Cause = cause;
        Effect = effect;
        Direction = direction;
        Note = note.TrimToNull().Within(Observation.LongestText);
    }

    /// <summary>What changes first.</summary>
    public Indicator Cause { get; private set; } = null!;

    /// <summary>Its key.</summary>
    public int CauseId { get; private set; }

    /// <summary>What follows.</summary>
    public Indicator Effect { get; private set; } = null!;

    /// <summary>Its key.</summary>
    public int EffectId { get; private set; }

    /// <summary>How it follows.</summary>
    public CauseDirection Direction { get; private set; }

    /// <summary>On what the thought stands.</summary>
    public string? Note { get; private set; }
}
