namespace Hyte.Programmes.Indicators;

/// <summary>What kind of area a figure speaks of.</summary>
public enum AreaKind
{
    /// <summary>A municipality: the city itself, or another one beside it.</summary>
    Municipality,

    /// <summary>The whole country.</summary>
    Country,

    /// <summary>A region (maakunta).</summary>
    Region,

    /// <summary>The area of a producer of health and social services (Essote, a wellbeing services county).</summary>
    HealthDistrict,

    /// <summary>The city and the municipalities around it (seutu).</summary>
    Subregion,

    /// <summary>A place in the city: a lake, a groundwater area, a district. Its figures are the city's own.</summary>
    Place,

    /// <summary>Any other area.</summary>
    Other,
}
