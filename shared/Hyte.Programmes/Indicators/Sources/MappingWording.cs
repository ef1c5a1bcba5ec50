namespace Hyte.Programmes.Indicators.Sources;

/// <summary>A field of a mapping's form.</summary>
public enum MappingField
{
    /// <summary>Sotkanet's number of the indicator, or the table of Statistics Finland.</summary>
    Key,

    /// <summary>Whose values, in Sotkanet.</summary>
    Gender,

    /// <summary>The dimension that is the area.</summary>
    AreaDimension,

    /// <summary>The dimension that is the time.</summary>
    TimeDimension,

    /// <summary>The values of the other dimensions.</summary>
    Choices,

    /// <summary>The query that is sent.</summary>
    Body,
}

/// <summary>Something wrong in a mapping.</summary>
/// <param name="Field">The field.</param>
/// <param name="Message">What is wrong and what to write, in Finnish.</param>
public sealed record MappingFault(MappingField Field, string Message);

/// <summary>A mapping as it is typed in a form.</summary>
/// <param name="Provider">Id of the source.</param>
public sealed record MappingWording(string Provider)
{
    /// <summary>Number of the indicator, or the table.</summary>
    public string? Key { get; init; }

    /// <summary><c>total</c>, <c>male</c> or <c>female</c>.</summary>
    public string? Gender { get; init; }

    /// <summary>Code of the dimension that is the area.</summary>
    public string? AreaDimension { get; init; }

    /// <summary>Code of the dimension that is the time.</summary>
    public string? TimeDimension { get; init; }

    /// <summary>The other dimensions' values, one a line: <c>Sukupuoli = SSS</c>.</summary>
    public string? Choices { get; init; }

    /// <summary>The query as JSON.</summary>
    public string? Body { get; init; }

    internal static MappingWording Of(ExternalSeries external) => external.Provider == SourceProviders.PxWeb
        ? PxWebMapping.Unfold(external.ExternalKey, external.Query)
        : new MappingWording(external.Provider) { Key = external.ExternalKey, Gender = external.Query };
}
