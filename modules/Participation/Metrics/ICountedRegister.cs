namespace Hyte.Participation.Metrics;

/// <summary>Something that a register counts, so that nobody has to type the count: partnership evenings held, agreements in force.</summary>
/// <remarks>A register has one for each thing that a metric of the plan may count, and registers it as <see cref="ICountedRegister"/>.</remarks>
internal interface ICountedRegister
{
    /// <summary>Stable key, kept in the database: <c>events.partnership-evening</c>.</summary>
    string Key { get; }

    /// <summary>What is counted, in Finnish: <c>Kumppanuuspöytäillat</c>.</summary>
    string Name { get; }

    /// <summary>The things of the days from <paramref name="from"/> to <paramref name="to"/>, both included, oldest first. The count is their number, and the page lists them behind it.</summary>
    /// <remarks>What was cancelled, or has not happened yet on <paramref name="today"/>, does not count.</remarks>
    Task<IReadOnlyList<CountedItem>> ListAsync(DateOnly from, DateOnly to, DateOnly today, CancellationToken ct);
}

/// <summary>One of the things behind a count.</summary>
/// <param name="Day">The day that decides the year it belongs to.</param>
/// <param name="Title">Its name.</param>
/// <param name="Href">Its page.</param>
internal sealed record CountedItem(DateOnly Day, string Title, string Href);
