namespace Hyte.Programmes.Indicators;

/// <summary>When the next value of an indicator should be there.</summary>
public static class NextValue
{
    /// <summary>The day: as a person has said, or else the end of the year that the rhythm comes to next.</summary>
    /// <param name="rhythm">How often a value comes.</param>
    /// <param name="said">The day that a person has set, or null.</param>
    /// <param name="latestYear">Year of the newest entry of the city; null when there is none.</param>
    /// <returns>Null when no value is expected: the rhythm is irregular or the value comes once.</returns>
    public static DateOnly? DueOn(Rhythm rhythm, DateOnly? said, int? latestYear)
    {
        if (said is not null) return said;
        if (latestYear is not { } year) return null;
        var step = rhythm switch
        {
            Rhythm.Month or Rhythm.HalfYear or Rhythm.Year => 1,
            Rhythm.SecondYear => 2,
            Rhythm.FourthYear => 4,
            _ => 0,
        };
        return step == 0 ? null : new DateOnly(year + step, 12, 31);
    }
}
