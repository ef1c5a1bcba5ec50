namespace Hyte.Modules.Privacy;

/// <summary>Notes in the audit log that somebody looked at personal data, which the law wants to be known afterwards.</summary>
public interface IPersonalDataLog
{
    /// <summary>Notes that the person of the request was shown personal data.</summary>
    /// <param name="target">What was looked at, as an address inside the product: <c>/participation/events/12/registrations</c>. Never the data itself.</param>
    /// <param name="what">What was shown, in Finnish: <c>Tapahtuman ilmoittautuneet (14)</c>.</param>
    /// <param name="ct">Cancels.</param>
    Task ShownAsync(string target, string what, CancellationToken ct);

    /// <summary>Notes that a person was given what is stored about them, as they asked.</summary>
    /// <param name="target">What was given, as an address inside the product.</param>
    /// <param name="what">What was given, in Finnish, without the data itself.</param>
    /// <param name="ct">Cancels.</param>
    Task ExportedAsync(string target, string what, CancellationToken ct);

    /// <summary>Notes that what was stored about a person was removed, as they asked.</summary>
    /// <param name="target">What was removed, as an address inside the product.</param>
    /// <param name="what">What was removed, in Finnish, without the data itself.</param>
    /// <param name="ct">Cancels.</param>
    Task ErasedAsync(string target, string what, CancellationToken ct);
}
