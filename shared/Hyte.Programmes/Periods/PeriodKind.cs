namespace Hyte.Programmes.Periods;

/// <summary>The rhythm in which a programme is followed up.</summary>
public enum PeriodKind
{
    /// <summary>Twice a year (puolivuosittain).</summary>
    HalfYear,

    /// <summary>Once a year (vuosittain).</summary>
    Year,
}
