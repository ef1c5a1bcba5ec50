namespace Hyte.Modules.Contributions;

/// <summary>Tells other modules of the records that they may link to. A link stores the key and the name: the name is what is left to show while this module is off.</summary>
public interface ILinkTargets : IContribution
{
    /// <summary>Records whose words match, best first.</summary>
    /// <param name="query">The words, folded by <see cref="Search.SearchText"/>; never empty.</param>
    /// <param name="user">Who asks; sees only what they may.</param>
    /// <param name="limit">How many at most of each kind.</param>
    /// <param name="ct">Cancels.</param>
    Task<IReadOnlyList<LinkTarget>> FindAsync(string query, People.ICurrentUser user, int limit, CancellationToken ct);

    /// <summary>Those of the records that exist and that the person may see, in no particular order. One query a kind, however many are asked for.</summary>
    /// <param name="keys">Which records; those of other modules are passed over.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="ct">Cancels.</param>
    Task<IReadOnlyList<LinkTarget>> ReadAsync(IReadOnlyCollection<RecordKey> keys, People.ICurrentUser user, CancellationToken ct);
}

/// <summary>Tells which records of this module lead to a record of another, so that a link can be followed from both of its ends.</summary>
public interface IBacklinks : IContribution
{
    /// <summary>The records that lead to it and that the person may see, newest first. A fixed number of queries.</summary>
    /// <param name="key">The record that is led to.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="ct">Cancels.</param>
    Task<IReadOnlyList<Backlink>> ToAsync(RecordKey key, People.ICurrentUser user, CancellationToken ct);
}

/// <summary>Names a record of a module for another module.</summary>
/// <param name="Module">Id of the module.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Code">Names it in that module: a measure by programme and number (<see cref="OfMeasure"/>), an indicator by its code, a record of a register by its number.</param>
public sealed record RecordKey(string Module, RecordKind Kind, string Code)
{
    /// <summary>The key of a measure.</summary>
    /// <param name="module">Id of its module.</param>
    /// <param name="measure">Which measure.</param>
    public static RecordKey OfMeasure(string module, MeasureKey measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return new RecordKey(module, RecordKind.Measure, $"{measure.Programme}/{measure.Number}");
    }

    /// <summary>Which measure the key names; null when it names something else. No number of a measure has a slash.</summary>
    public MeasureKey? Measure => Kind == RecordKind.Measure && Code.LastIndexOf('/') is > 0 and var at ? new MeasureKey(Code[..at], Code[(at + 1)..]) : null;
}

/// <summary>What a record is. The names are stored with links: none is ever renamed.</summary>
public enum RecordKind
{
    /// <summary>Toimenpide.</summary>
    Measure,

    /// <summary>Mittari.</summary>
    Indicator,

    /// <summary>Tapahtuma.</summary>
    Event,

    /// <summary>Lausunto.</summary>
    Statement,

    /// <summary>Kysely.</summary>
    Survey,
}

/// <summary>A record that can be linked to.</summary>
/// <param name="Key">Which record.</param>
/// <param name="Name">Its name.</param>
/// <param name="Place">Where it belongs, in words: its programme or register.</param>
/// <param name="Href">Its page.</param>
public sealed record LinkTarget(RecordKey Key, string Name, string Place, string Href)
{
    /// <summary>The focus area of a measure; null for what belongs to none.</summary>
    public string? FocusArea { get; init; }
}

/// <summary>A record that leads to another.</summary>
/// <param name="Kind">What it is, and how it leads there, in words: <c>Vaikutusarviointi, näyttönä</c>.</param>
/// <param name="Title">Its name.</param>
/// <param name="Href">Its page.</param>
public sealed record Backlink(string Kind, string Title, string Href);
