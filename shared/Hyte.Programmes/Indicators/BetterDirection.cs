namespace Hyte.Programmes.Indicators;

/// <summary>Which way a figure should go. A property of the indicator: bullying down, sobriety up, a rank down.</summary>
public enum BetterDirection
{
    /// <summary>Neither is better by itself.</summary>
    None,

    /// <summary>The larger the better.</summary>
    Up,

    /// <summary>The smaller the better.</summary>
    Down,
}
