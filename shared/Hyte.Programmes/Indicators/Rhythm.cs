namespace Hyte.Programmes.Indicators;

/// <summary>How often a new value comes.</summary>
public enum Rhythm
{
    /// <summary>Nobody has said.</summary>
    Irregular,

    /// <summary>Every month.</summary>
    Month,

    /// <summary>Every half-year.</summary>
    HalfYear,

    /// <summary>Every year.</summary>
    Year,

    /// <summary>Every second year, as the school survey.</summary>
    SecondYear,

    /// <summary>Once in a council term.</summary>
    FourthYear,

    /// <summary>Once, for instance a project.</summary>
    Once,
}
