namespace Hyte.Statistics;

/// <summary>What a source said, and what a person must know before relying on it.</summary>
public sealed record StatisticsAnswer
{
    /// <summary>The values, area by area as asked and year by year. What the source leaves out is left out here; nothing is filled in.</summary>
    public required IReadOnlyList<StatisticsRow> Rows { get; init; }

    /// <summary>What could not be read or must be checked, for the page that shows the values before they are taken.</summary>
    public required IReadOnlyList<StatisticsProblem> Problems { get; init; }

    /// <summary>When the source answered, UTC. Of a saved file, when it was read: the file does not tell when it was saved.</summary>
    public required DateTime RetrievedAt { get; init; }

    /// <summary>The address that the values come from.</summary>
    public required Uri Source { get; init; }

    /// <summary>The licence, to be shown beside the values.</summary>
    public required string Licence { get; init; }

    /// <summary>The attribution that the licence wants, in Finnish.</summary>
    public required string Attribution { get; init; }

    /// <summary>The table's title; null when the response has none.</summary>
    public string? Title { get; init; }

    /// <summary>When the source last changed the values, UTC; null when the response does not say.</summary>
    public DateTime? Updated { get; init; }
}

/// <summary>A value of one area in one year.</summary>
/// <param name="AreaCode">Our own code of the area.</param>
/// <param name="Year">The year.</param>
/// <param name="Value">The value in the source's unit; null when the source has the place but no value in it.</param>
/// <param name="Mark">
/// The source's own mark as it writes it. Without a value it is the reason why there is none (<c>.</c>, <c>..</c>);
/// beside a value it is a reservation, such as <c>*</c> of preliminary data. Null when there is no mark.
/// </param>
public sealed record StatisticsRow(string AreaCode, int Year, decimal? Value, string? Mark = null);

/// <summary>Something that could not be read, or was read with a reservation.</summary>
/// <param name="Place">Where in the response, in Finnish: <c>rivi 3, year</c>. Empty when the whole response is meant.</param>
/// <param name="Message">What is wrong, in Finnish, for the user's eyes.</param>
public sealed record StatisticsProblem(string Place, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => Place.Length == 0 ? Message : $"{Place}: {Message}";
}
