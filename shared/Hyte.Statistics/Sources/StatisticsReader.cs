using Hyte.Modules;

namespace Hyte.Statistics.Sources;

/// <summary>What all readers do alike: refuse, remember, and read a saved response by the same code as a fetched one.</summary>
internal abstract class StatisticsReader<TQuery>(StatisticsSource source, StatisticsOptions options, TimeProvider clock) : IStatisticsReader, IDisposable
    where TQuery : StatisticsQuery
{
    private readonly Remembered<StatisticsAnswer> _answers = new(TimeSpan.FromHours(1), clock);

    public abstract string Provider { get; }

    protected StatisticsSource Source => source;

    protected StatisticsOptions Options => options;

    public Uri AddressOf(StatisticsQuery query) => AddressOf(Own(query));

    public async Task<StatisticsAnswer> FetchAsync(StatisticsQuery query, CancellationToken ct)
    {
        var own = Own(query);
        if (!options.Enabled) throw new RuleBrokenException("statistics.off", Texts.FetchOff);
        try
        {
            return await _answers.GetAsync(own.Key, token => DownloadAsync(own, token), ct);
        }
        catch (UnreadableException unreadable)
        {
            throw new StatisticsUnavailableException(string.Format(Texts.AnswerUnreadable, source.Name, unreadable.Problem), unreadable);
        }
    }

    public StatisticsAnswer Read(Stream saved, StatisticsQuery query)
    {
        ArgumentNullException.ThrowIfNull(saved);
        var own = Own(query);
        try
        {
            return Interpret(SourceText.ReadAtMost(saved, options.LargestResponse), own);
        }
        catch (UnreadableException unreadable)
        {
            return Answer(own, []) with { Problems = [unreadable.Problem] };
        }
    }

    public virtual void Dispose()
    {
        _answers.Dispose();
        source.Dispose();
    }

    protected abstract Uri AddressOf(TQuery query);

    protected abstract Task<StatisticsAnswer> DownloadAsync(TQuery query, CancellationToken ct);

    /// <exception cref="UnreadableException">The response is not of its format.</exception>
    protected abstract StatisticsAnswer Interpret(string response, TQuery query);

    protected abstract StatisticsAnswer Answer(TQuery query, IReadOnlyList<StatisticsRow> rows);

    protected DateTime Now() => clock.GetUtcNow().UtcDateTime;

    private TQuery Own(StatisticsQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return query as TQuery ?? throw new ArgumentException($"The query is for {query.Provider}, not for {Provider}.", nameof(query));
    }
}
