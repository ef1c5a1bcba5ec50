using Hyte.Modules;
using Hyte.Storage;

namespace Hyte.Programmes.Indicators;

/// <summary>Under which key an outside source knows a series. Data that people edit: keys change, and population groups are indicators of their own there.</summary>
public sealed class ExternalSeries : Record
{
    /// <summary>The longest query.</summary>
    public const int LongestQuery = 8000;

    private ExternalSeries()
    {
    }

    /// <summary>Maps a series.</summary>
    /// <param name="series">The series.</param>
    /// <param name="provider"><c>sotkanet</c> or <c>pxweb</c>.</param>
    /// <param name="key">Id of the indicator in Sotkanet, or the address of the table in PxWeb.</param>
    /// <param name="query">Gender in Sotkanet (<c>total</c>, <c>male</c>, <c>female</c>); the query in PxWeb, as JSON.</param>
    /// <exception cref="RuleBrokenException"><c>external.key</c> or <c>text.too-long</c>.</exception>
    public ExternalSeries(IndicatorSeries series, string provider, string? key, string? query)
    {
        Series = series;
        Provider = provider;
        Change(key, query);
    }

    /// <summary>The series.</summary>
    public IndicatorSeries Series { get; private set; } = null!;

    /// <summary>Key of the series.</summary>
    public int SeriesId { get; private set; }

    /// <summary><c>sotkanet</c> or <c>pxweb</c>.</summary>
    public string Provider { get; private set; } = "";

    /// <summary>Id of the indicator, or the address of the table.</summary>
    public string ExternalKey { get; private set; } = "";

    /// <summary>What else must be said to get the figures.</summary>
    public string? Query { get; private set; }

    /// <summary>Changes the mapping.</summary>
    /// <exception cref="RuleBrokenException"><c>external.key</c> or <c>text.too-long</c>.</exception>
    public void Change(string? key, string? query)
    {
        ExternalKey = key.TrimToNull().Within(Indicator.LongestName) ?? throw new RuleBrokenException("external.key", Texts.ExternalKeyMissing);
        Query = query.TrimToNull().Within(LongestQuery);
    }
}
