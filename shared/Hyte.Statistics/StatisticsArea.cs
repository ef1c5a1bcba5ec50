namespace Hyte.Statistics;

/// <summary>An area asked for, by our own name and by the names that the sources have for it.</summary>
/// <param name="Code">Our own code of the area, which the answer's rows carry.</param>
/// <param name="Sotkanet">The area in Sotkanet; null when it is not there.</param>
/// <param name="PxWebCode">The area's value code in PxWeb tables: <c>KU491</c>, <c>SSS</c>; null when it is not there.</param>
public sealed record StatisticsArea(string Code, SotkanetRegion? Sotkanet = null, string? PxWebCode = null);

/// <summary>A region in Sotkanet. The same code may stand in several categories, so neither is enough alone.</summary>
/// <param name="Category">Category: <c>KUNTA</c>, <c>MAAKUNTA</c>, <c>HYVINVOINTIALUE</c>, <c>MAA</c>.</param>
/// <param name="Code">Code within the category, as Sotkanet writes it: <c>491</c>, <c>020</c>.</param>
/// <param name="Id">
/// Sotkanet's internal number of the region, which its data carry instead of the code; not the municipality's number.
/// Needed to read a saved file, see <see cref="Hyte.Statistics.Sotkanet.SotkanetRegions"/>; a fetch finds it out by itself.
/// </param>
public sealed record SotkanetRegion(string Category, string Code, int? Id = null)
{
    /// <summary>Category and code: <c>KUNTA/491</c>.</summary>
    public override string ToString() => $"{Category}/{Code}";
}
