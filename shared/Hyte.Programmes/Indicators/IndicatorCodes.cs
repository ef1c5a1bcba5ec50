using System.Collections.Frozen;

namespace Hyte.Programmes.Indicators;

/// <summary>The stable codes of the words about indicators, in files, forms and the JSON interface: <c>no-municipal-data</c> for <see cref="MissingReason.NoMunicipalData"/>.</summary>
public static class IndicatorCodes
{
    /// <summary>Kinds of areas.</summary>
    public static FrozenDictionary<string, AreaKind> AreaKinds { get; } = All<AreaKind>();

    /// <summary>Directions that are better.</summary>
    public static FrozenDictionary<string, BetterDirection> BetterDirections { get; } = All<BetterDirection>();

    /// <summary>Rhythms.</summary>
    public static FrozenDictionary<string, Rhythm> Rhythms { get; } = All<Rhythm>();

    /// <summary>Reasons for a missing value.</summary>
    public static FrozenDictionary<string, MissingReason> MissingReasons { get; } = All<MissingReason>();

    /// <summary>Kinds of targets.</summary>
    public static FrozenDictionary<string, TargetKind> TargetKinds { get; } = All<TargetKind>();

    /// <summary>Comparisons with a target.</summary>
    public static FrozenDictionary<string, TargetComparison> Comparisons { get; } = All<TargetComparison>();

    /// <summary>Directions of a target.</summary>
    public static FrozenDictionary<string, TargetDirection> Directions { get; } = All<TargetDirection>();

    /// <summary>What a direction is seen from.</summary>
    public static FrozenDictionary<string, TargetBasis> Bases { get; } = All<TargetBasis>();

    /// <summary>Times of a frequency.</summary>
    public static FrozenDictionary<string, TargetPer> Times { get; } = All<TargetPer>();

    /// <summary>Effects of a measure on an indicator.</summary>
    public static FrozenDictionary<string, LinkEffect> Effects { get; } = All<LinkEffect>();

    /// <summary>How one indicator follows another.</summary>
    public static FrozenDictionary<string, CauseDirection> CauseDirections { get; } = All<CauseDirection>();

    /// <summary>The code of a word.</summary>
    public static string Of(Enum word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return string.Concat(word.ToString().Select((letter, place) => char.IsUpper(letter) && place > 0 ? $"-{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
    }

    private static FrozenDictionary<string, T> All<T>()
        where T : struct, Enum => Enum.GetValues<T>().ToFrozenDictionary(word => Of(word));
}
