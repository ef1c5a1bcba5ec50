using Hyte.Modules;

namespace Hyte.Statistics;

/// <summary>Reads one source of outside statistics, over the net or from a response that somebody saved as a file.</summary>
/// <remarks>There is one for each source; the one to ask is the one whose <see cref="Provider"/> is the query's.</remarks>
public interface IStatisticsReader
{
    /// <summary>Id of the source: <c>sotkanet</c> or <c>pxweb</c>.</summary>
    string Provider { get; }

    /// <summary>The address that the query asks. A person with a way out opens or posts to it and saves the response.</summary>
    /// <exception cref="ArgumentException">The query is for another source.</exception>
    Uri AddressOf(StatisticsQuery query);

    /// <summary>Asks the source, or remembers what it answered to the same query within the hour.</summary>
    /// <remarks>One call at a time goes out to a source, however many ask.</remarks>
    /// <exception cref="ArgumentException">The query is for another source.</exception>
    /// <exception cref="RuleBrokenException">Fetching is not switched on (<c>statistics.off</c>).</exception>
    /// <exception cref="StatisticsUnavailableException">The source gave no usable response.</exception>
    Task<StatisticsAnswer> FetchAsync(StatisticsQuery query, CancellationToken ct);

    /// <summary>Reads a response that was saved as a file; works also when fetching is off.</summary>
    /// <param name="saved">The file, read from where it stands to its end or to the largest allowed size; stays open.</param>
    /// <param name="query">What is looked for in it.</param>
    /// <returns>What could be read. A file that cannot be read at all gives no rows and says why in <see cref="StatisticsAnswer.Problems"/>.</returns>
    /// <exception cref="ArgumentException">The query is for another source.</exception>
    StatisticsAnswer Read(Stream saved, StatisticsQuery query);
}
