namespace Hyte.Participation.Links;

/// <summary>A register whose records can be tied to measures, so that a measure's page can name them.</summary>
internal interface ITiedRegister
{
    /// <summary>One of <see cref="Registers"/>.</summary>
    string Register { get; }

    /// <summary>What one record is called, in Finnish: <c>Tapahtuma</c>.</summary>
    string Kind { get; }

    /// <summary>Titles of records; those that are gone are left out.</summary>
    Task<IReadOnlyDictionary<int, string>> TitlesAsync(IReadOnlyCollection<int> ids, CancellationToken ct);
}
