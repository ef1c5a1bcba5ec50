namespace Hyte.Statistics.PxWeb;

/// <summary>Values of one PxWeb table. Table names and variable codes change at the source, so the query is data that people edit.</summary>
public sealed class PxWebQuery : StatisticsQuery
{
    private readonly PxWebBody _body;

    /// <summary>Asks for values of a table.</summary>
    /// <param name="table">Where the table is below the interface's address: <c>StatFin/tyonv/12tg.px</c>.</param>
    /// <param name="body">The query as PxWeb shows it to copy. What it says of the area's dimension and of the format is replaced; all else is sent as written.</param>
    /// <param name="areaDimension">Code of the dimension that is the area.</param>
    /// <param name="timeDimension">Code of the dimension that is the time.</param>
    /// <param name="choices">For each other dimension with several values in the response, the code of the value to read.</param>
    /// <param name="areas">The areas, at least one of them with a PxWeb code.</param>
    /// <exception cref="Hyte.Modules.RuleBrokenException">The query is not well formed (<c>statistics.query</c>).</exception>
    public PxWebQuery(string table, string body, string areaDimension, string timeDimension, IReadOnlyDictionary<string, string> choices, IReadOnlyList<StatisticsArea> areas)
        : base(areas)
    {
        ArgumentNullException.ThrowIfNull(choices);
        Require(IsBelow(table), string.Format(Texts.QueryTable, table));
        Require(!string.IsNullOrWhiteSpace(areaDimension) && !string.IsNullOrWhiteSpace(timeDimension) && areaDimension != timeDimension, Texts.QueryDimensions);
        Require(!choices.ContainsKey(areaDimension) && !choices.ContainsKey(timeDimension), Texts.QueryChoices);
        Require(Areas.Any(a => a.PxWebCode is not null), string.Format(Texts.QueryNoAreaThere, Texts.PxWeb));
        Table = table;
        AreaDimension = areaDimension;
        TimeDimension = timeDimension;
        Choices = choices.OrderBy(c => c.Key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        _body = PxWebBody.Parse(body, out var fault) ?? throw new Hyte.Modules.RuleBrokenException("statistics.query", fault);
    }

    /// <inheritdoc/>
    public override string Provider => PxWebReader.Id;

    /// <summary>Where the table is below the interface's address.</summary>
    public string Table { get; }

    /// <summary>Code of the dimension that is the area.</summary>
    public string AreaDimension { get; }

    /// <summary>Code of the dimension that is the time.</summary>
    public string TimeDimension { get; }

    /// <summary>Codes of the values to read, by the codes of the other dimensions.</summary>
    public IReadOnlyDictionary<string, string> Choices { get; }

    internal override string Key => string.Join('\n', [Table, TimeDimension, .. Choices.Select(c => $"{c.Key}={c.Value}"), Body, .. Areas.Select(a => a.ToString())]);

    /// <summary>What is posted, as JSON: the body for the areas asked for, in the one format that is read here. A person with a way out posts it and saves the response.</summary>
    public string Body => _body.For(AreaDimension, Areas.Select(a => a.PxWebCode).OfType<string>().Distinct(StringComparer.Ordinal));

    // A table never leads away from the configured address: no scheme, no host, no step upwards, nothing that a server might decode into one.
    private static bool IsBelow(string? table) =>
        !string.IsNullOrWhiteSpace(table)
        && table.IndexOfAny(['\\', ':', '?', '#', '%']) < 0
        && table.Split('/').All(step => step.Trim() is { Length: > 0 } name && name.Trim('.').Length > 0);
}
