using Hyte.Storage;

namespace Hyte.Programmes.Indicators;

/// <summary>An area whose figures are shown because the city has none (korvaava alue). It is never read as the city, and never colours an indicator.</summary>
public sealed class SubstituteArea : Record
{
    private SubstituteArea()
    {
    }

    internal SubstituteArea(Indicator indicator, Area area, string? note)
    {
        Indicator = indicator;
        Area = area;
        Note = note.TrimToNull().Within(Observation.LongestText);
    }

    /// <summary>The indicator.</summary>
    public Indicator Indicator { get; private set; } = null!;

    /// <summary>Key of the indicator.</summary>
    public int IndicatorId { get; private set; }

    /// <summary>The area.</summary>
    public Area Area { get; private set; } = null!;

    /// <summary>Key of the area.</summary>
    public int AreaId { get; private set; }

    /// <summary>Why it stands in for the city.</summary>
    public string? Note { get; private set; }
}
