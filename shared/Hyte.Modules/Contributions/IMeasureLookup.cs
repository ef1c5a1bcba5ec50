namespace Hyte.Modules.Contributions;

/// <summary>Tells other modules about the measures of this one, so that the same work in two programmes can be followed by a link.</summary>
public interface IMeasureLookup : IContribution
{
    /// <summary>Those of the measures that exist and that the person may see, in no particular order.</summary>
    /// <param name="keys">Which measures.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="ct">Cancels the search.</param>
    Task<IReadOnlyList<LinkedMeasure>> FindAsync(IReadOnlyCollection<MeasureKey> keys, People.ICurrentUser user, CancellationToken ct);
}

/// <summary>The key of a measure that means the same in every installation.</summary>
/// <param name="Programme">Code of the programme.</param>
/// <param name="Number">Number of the measure in it: <c>1.3.1</c>.</param>
public sealed record MeasureKey(string Programme, string Number);

/// <summary>A measure of another module.</summary>
/// <param name="Key">Which measure it is.</param>
/// <param name="Name">The name in use.</param>
/// <param name="Programme">Name of its programme.</param>
/// <param name="Href">Its page.</param>
public sealed record LinkedMeasure(MeasureKey Key, string Name, string Programme, string Href);
