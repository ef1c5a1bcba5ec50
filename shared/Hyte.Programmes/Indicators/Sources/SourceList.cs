namespace Hyte.Programmes.Indicators.Sources;

/// <summary>What of the list is shown, as the address says it.</summary>
public sealed record SourceFilter
{
    /// <summary>The filter for series that no source is known for.</summary>
    internal const string Unmapped = "none";

    /// <summary>The filter for series that some source is known for.</summary>
    internal const string Mapped = "any";

    /// <summary>Code of an indicator.</summary>
    public string? Indicator { get; init; }

    /// <summary>Id of a source, <c>any</c> or <c>none</c>.</summary>
    public string? Source { get; init; }

    internal bool IsEmpty => string.IsNullOrEmpty(Indicator) && string.IsNullOrEmpty(Source);

    internal bool Takes(SourceRow row) =>
        (string.IsNullOrEmpty(Indicator) || row.Series.Indicator.Code == Indicator)
        && Source switch
        {
            null or "" => true,
            Unmapped => row.Sources.Count == 0,
            Mapped => row.Sources.Count > 0,
            _ => row.Of(Source) is not null,
        };
}

/// <summary>Every series of the module and the sources that know it.</summary>
/// <param name="All">All of them, in order.</param>
/// <param name="Rows">Those that the filter takes.</param>
internal sealed record SourceList(IReadOnlyList<SourceRow> All, IReadOnlyList<SourceRow> Rows)
{
    public int MappedCount => All.Count(r => r.Sources.Count > 0);

    /// <summary>Keys of the mappings that are shown and can be asked.</summary>
    public IReadOnlyList<int> Shown => [.. Rows.SelectMany(r => r.Sources).Where(s => s.Mapping is not null).Select(s => s.Id)];
}

/// <summary>A series and the sources that know it.</summary>
/// <param name="Series">The series, with its indicator.</param>
/// <param name="Sources">Its mappings.</param>
internal sealed record SourceRow(IndicatorSeries Series, IReadOnlyList<MappedSource> Sources)
{
    public MappedSource? Of(string provider) => Sources.FirstOrDefault(s => s.Provider == provider);
}

/// <summary>A mapping of a series.</summary>
/// <param name="Id">Key of the mapping.</param>
/// <param name="Provider">The source.</param>
/// <param name="Mapping">What it says; null when it cannot be read.</param>
/// <param name="RetrievedOn">When values of the series were last brought from the source; null when never.</param>
internal sealed record MappedSource(int Id, string Provider, SourceMapping? Mapping, DateOnly? RetrievedOn);
