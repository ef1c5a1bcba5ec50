namespace Hyte.Modules.Contributions;

/// <summary>The module's part of the list of all measures.</summary>
public interface IMeasureOverview : IContribution
{
    /// <summary>The measures that are followed up in the programmes in force, in the order of their plans; empty when the person may not read them.</summary>
    Task<IReadOnlyList<MeasureLine>> ListAsync(People.ICurrentUser user, CancellationToken ct);
}

/// <summary>A measure as the list of all measures shows it.</summary>
/// <param name="Key">Which measure it is.</param>
/// <param name="Name">The name in use.</param>
/// <param name="Programme">Name of its programme.</param>
/// <param name="FocusArea">Name of its focus area.</param>
/// <param name="Href">Its page.</param>
/// <param name="Period">Code of the programme's current period (<c>1/24</c>); null when it has none.</param>
/// <param name="State">Where it stands in that period; null when it does not belong to it.</param>
/// <param name="HasDraft">Something is written of it but not ready: a draft is not yet a state.</param>
/// <param name="Responsible">The parties that answer for it.</param>
/// <param name="Partners">The parties that take part.</param>
/// <param name="Titles">The titles that answer for it.</param>
/// <param name="SearchText">What a search looks at, folded by <see cref="Search.SearchText"/>.</param>
/// <param name="IsMine">The person holds one of its titles.</param>
/// <param name="UpdateHref">The form that updates it; null when the person may not, or no period is open.</param>
public sealed record MeasureLine(
    MeasureKey Key,
    string Name,
    string Programme,
    string FocusArea,
    string Href,
    string? Period,
    LineState? State,
    bool HasDraft,
    IReadOnlyList<LineParty> Responsible,
    IReadOnlyList<LineParty> Partners,
    IReadOnlyList<LineParty> Titles,
    string SearchText,
    bool IsMine,
    string? UpdateHref);

/// <summary>A state of a measure.</summary>
/// <param name="Code">Stable code, equal in every module: <c>in-progress</c>.</param>
/// <param name="Word">The state in plain words.</param>
/// <param name="Order">Its place among the states, what is furthest first.</param>
/// <param name="IsReported">False for a measure that nobody has reported on in the period.</param>
/// <param name="Shape">Name of the drawn shape: <c>HalfCircle</c>.</param>
/// <param name="Tone">Name of the meaning of the colour: <c>Progress</c>.</param>
public sealed record LineState(string Code, string Word, int Order, bool IsReported, string Shape, string Tone);

/// <summary>A party or a title of a measure.</summary>
/// <param name="Code">Its code in the directory, when known; the directory's name is then the one to show.</param>
/// <param name="Text">The plan's own words.</param>
public sealed record LineParty(string? Code, string Text);
