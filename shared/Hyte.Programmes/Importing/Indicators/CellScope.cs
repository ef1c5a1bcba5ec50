namespace Hyte.Programmes.Importing.Indicators;

/// <summary>What is known of a cell before it is read.</summary>
/// <param name="Heading">The heading of its column.</param>
/// <param name="Title">The indicator; of several, the one that the cell would have were it alone.</param>
/// <param name="Vocabulary">The areas.</param>
/// <param name="Legend">What a slash meant in the cell that this one goes with: the areas, those in brackets marked.</param>
/// <param name="Peers">Years of the rounds in other rows of the same producer.</param>
internal sealed record CellScope(ValueHeading Heading, IndicatorTitle Title, IndicatorVocabulary Vocabulary, IReadOnlyList<LegendArea> Legend, IReadOnlyList<IReadOnlyList<Round>> Peers)
{
    public string? Country => Vocabulary.Country;

    /// <summary>The code of an area; null for the city itself.</summary>
    public string? CodeOf(string? area) => area is null || Vocabulary.Areas.FirstOrDefault(a => a.Code == area) is { IsOwn: true } ? null : area;
}

/// <summary>An area of a legend such as "Kaupunki / (seutu)".</summary>
internal readonly record struct LegendArea(string Area, bool IsInBrackets);
