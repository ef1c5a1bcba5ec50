using Hyte.Modules.Contributions;

namespace Hyte.Modules.Privacy;

/// <summary>Makes personal data that the module needs no longer unrecognisable. Run by the command <c>retention</c> and once a day.</summary>
public interface IRetention : IContribution
{
    /// <summary>Applies the module's rules of retention; doing it again the same day changes nothing.</summary>
    /// <param name="today">The day in the city.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>What was made unrecognisable, kind by kind; kinds without any are left out.</returns>
    Task<IReadOnlyList<Anonymised>> ApplyAsync(DateOnly today, CancellationToken ct);
}

/// <summary>How many records of a kind lost their personal data.</summary>
/// <param name="Kind">The kind, in Finnish: <c>Tapahtumien ilmoittautumiset</c>.</param>
/// <param name="Count">How many.</param>
public sealed record Anonymised(string Kind, int Count);
