namespace Hyte.Participation.Privacy;

/// <summary>A register that keeps personal data of people outside the organisation, and can find, show, remove and forget it.</summary>
/// <remarks>Registered as <see cref="IPersonalDataHolder"/>; the page of requests and the daily rule of retention ask every one. E-mail addresses are compared as <see cref="EmailKey"/> writes them.</remarks>
internal interface IPersonalDataHolder
{
    /// <summary>The kind of records, in Finnish: <c>Tapahtumien ilmoittautumiset</c>.</summary>
    string Kind { get; }

    /// <summary>Everything stored under the address, for a person who asks what is stored about them.</summary>
    Task<IReadOnlyList<StoredAboutPerson>> FindAsync(string emailKey, CancellationToken ct);

    /// <summary>Makes what is stored under the address unrecognisable, in history too; what a count needs stays as a number.</summary>
    /// <returns>How many records.</returns>
    Task<int> EraseAsync(string emailKey, CancellationToken ct);

    /// <summary>Makes unrecognisable what the register needs no longer on the day.</summary>
    /// <returns>How many records.</returns>
    Task<int> AnonymiseAsync(DateOnly today, CancellationToken ct);
}

/// <summary>A record about a person, as it is given to the person.</summary>
/// <param name="At">When it came, in UTC.</param>
/// <param name="What">What it is: <c>Ilmoittautuminen: Kumppanuuspöytä 4.5.2027</c>.</param>
/// <param name="Fields">Every stored field by its Finnish name.</param>
internal sealed record StoredAboutPerson(DateTime At, string What, IReadOnlyList<(string Name, string? Value)> Fields);
