using Hyte.Storage;

namespace Hyte.Impact.Effects;

/// <summary>What one alternative does to one effect: a direction and size from the guide's scale, never a score to be added up, and why.</summary>
internal sealed class EffectCell : Record
{
    public const int LongestJustification = 4000;

    private EffectCell()
    {
    }

    public EffectCell(int effectId, int alternativeId)
    {
        EffectId = effectId;
        AlternativeId = alternativeId;
    }

    public int EffectId { get; private set; }

    public int AlternativeId { get; private set; }

    /// <summary>A value of the guide's scale; zero says that no effect is expected; null that nobody has said.</summary>
    public int? Value { get; private set; }

    /// <summary>Code in the guide; null when <see cref="Value"/> is zero or null.</summary>
    public string? Likelihood { get; private set; }

    public string? Justification { get; private set; }

    /// <summary>Somebody has said something. A cell that only holds evidence has nothing to overwrite.</summary>
    public bool IsSaid => Value is not null || Justification is not null;

    /// <summary>Everything that a reader needs is there.</summary>
    public bool IsJustified => Value is not null && Justification is not null && (Value == 0 || Likelihood is not null);

    public void Write(int? value, string? likelihood, string? justification)
    {
        Value = value;
        Likelihood = value is null or 0 ? null : likelihood;
        Justification = justification;
    }
}
