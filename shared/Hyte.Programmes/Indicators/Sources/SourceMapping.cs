using Hyte.Statistics;

namespace Hyte.Programmes.Indicators.Sources;

/// <summary>How an outside source knows a series, read and checked: what <see cref="ExternalSeries"/> keeps as text.</summary>
public abstract record SourceMapping
{
    private protected SourceMapping()
    {
    }

    /// <summary>Id of the source.</summary>
    public abstract string Provider { get; }

    /// <summary>What is stored as the key.</summary>
    public abstract string Key { get; }

    /// <summary>What is stored as the query.</summary>
    public abstract string? Query { get; }

    /// <summary>The mapping in a few words: "4404, yhteensä".</summary>
    public abstract string Words { get; }

    /// <summary>The question to the source.</summary>
    /// <param name="years">The years. A table of Statistics Finland says itself which years it is asked for; others are left out when its answer is looked at.</param>
    /// <param name="areas">The areas.</param>
    /// <exception cref="Modules.RuleBrokenException">None of the areas has a code in the source (<c>statistics.query</c>).</exception>
    public abstract StatisticsQuery ToQuery(AskedYears years, IReadOnlyList<StatisticsArea> areas);

    /// <summary>Reads a stored mapping; null when it is not well formed, as one that was written past the forms may be.</summary>
    public static SourceMapping? Read(ExternalSeries external)
    {
        ArgumentNullException.ThrowIfNull(external);
        return Read(MappingWording.Of(external), out _);
    }

    /// <summary>Reads what was typed in a form.</summary>
    /// <param name="wording">What was typed.</param>
    /// <param name="faults">What is wrong of it, field by field; empty when the mapping is well formed.</param>
    /// <returns>Null when something is wrong.</returns>
    public static SourceMapping? Read(MappingWording wording, out IReadOnlyList<MappingFault> faults)
    {
        ArgumentNullException.ThrowIfNull(wording);
        switch (wording.Provider)
        {
            case SourceProviders.Sotkanet:
                return SotkanetMapping.Of(wording, out faults);
            case SourceProviders.PxWeb:
                return PxWebMapping.Of(wording, out faults);
            default:
                faults = [new MappingFault(MappingField.Key, SourceTexts.ProviderUnknown)];
                return null;
        }
    }

    internal abstract MappingWording ToWording();
}
