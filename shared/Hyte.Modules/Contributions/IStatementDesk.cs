namespace Hyte.Modules.Contributions;

/// <summary>Where another module asks advisory bodies for their statements on a matter of its own, and reads what came of it.</summary>
/// <remarks>Asked through <see cref="IContributions{T}"/>. No answer means that no module takes statements now; the caller must be able to bear that.</remarks>
public interface IStatementDesk : IContribution
{
    /// <summary>Asks every one of the bodies for a statement, one request each, all or none.</summary>
    /// <param name="request">What is asked of whom.</param>
    /// <param name="user">Who asks. The statements become this person's to answer.</param>
    /// <param name="ct">Cancels; nothing is asked then.</param>
    /// <returns>Where the requests are.</returns>
    /// <exception cref="RuleBrokenException">
    /// The person may not ask (<c>statement.forbidden</c>), a text or the due day is missing or too long, a body is unknown (<c>statement.request</c>),
    /// or one of the bodies has been asked on the matter already (<c>statement.asked-already</c>). The message says which, in Finnish.
    /// </exception>
    Task<StatementRef> AskAsync(StatementRequest request, People.ICurrentUser user, CancellationToken ct);

    /// <summary>The statements on a matter, by the body's name; empty when none was asked, or the person may not read them.</summary>
    /// <param name="matterReference">As in <see cref="StatementRequest.MatterReference"/>.</param>
    /// <param name="user">Who reads.</param>
    /// <param name="ct">Cancels.</param>
    Task<IReadOnlyList<StatementState>> OfMatterAsync(string matterReference, People.ICurrentUser user, CancellationToken ct);
}

/// <summary>A request for statements on one matter.</summary>
/// <param name="MatterReference">What the matter is in the module that asks: its id, a colon and the record's key, <c>impact:12</c>; at most 80 characters.</param>
/// <param name="MatterTitle">Name of the matter, at most 300 characters.</param>
/// <param name="MatterHref">Its page or paper: a path inside the product or a web address; null for none.</param>
/// <param name="Question">What the bodies are asked, at most 4 000 characters.</param>
/// <param name="BodyCodes">Directory codes of the bodies; at least one.</param>
/// <param name="Due">The last day for giving, today or later.</param>
public sealed record StatementRequest(string MatterReference, string MatterTitle, string? MatterHref, string Question, IReadOnlyCollection<string> BodyCodes, DateOnly Due);

/// <summary>Where requests for statements are.</summary>
/// <param name="Href">The page of the first of them, which leads to the others.</param>
/// <param name="Count">How many bodies were asked.</param>
public sealed record StatementRef(string Href, int Count);

/// <summary>How one body's statement stands.</summary>
/// <param name="BodyCode">The body's directory code.</param>
/// <param name="BodyName">Its name.</param>
/// <param name="Due">The last day for giving.</param>
/// <param name="GivenOn">The day of giving; null when it has not been given.</param>
/// <param name="Text">What the body said; null when it has not been given.</param>
/// <param name="State">Where it stands, in words: <c>Pyydetty</c>, <c>Annettu</c>, <c>Vastattu</c>, <c>Suljettu</c>, <c>Peruttu</c>.</param>
/// <param name="HowUsed">How it was used, in words, with what it changed or why not; null when nobody has told.</param>
/// <param name="Href">Its page.</param>
/// <param name="IsOpen">It has been asked, not withdrawn, and nobody has told yet how it was used.</param>
public sealed record StatementState(string BodyCode, string BodyName, DateOnly Due, DateOnly? GivenOn, string? Text, string State, string? HowUsed, string Href, bool IsOpen);
