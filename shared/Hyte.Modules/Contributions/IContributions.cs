namespace Hyte.Modules.Contributions;

/// <summary>The one way to ask extension points: gives the contributions of enabled modules only.</summary>
/// <typeparam name="T">The extension point.</typeparam>
public interface IContributions<T>
    where T : class, IContribution
{
    /// <summary>What one module contributes; empty when it is off, faulted or absent, which the caller must be able to bear.</summary>
    IReadOnlyList<T> Of(string moduleId);

    /// <summary>Asks every enabled module, in the order of module ids. A module that throws is left out of the answers, logged and reported to administrators.</summary>
    /// <returns>One answer for each contribution that answered.</returns>
    Task<IReadOnlyList<Answer<TResult>>> AskAsync<TResult>(Func<T, Task<TResult>> question);
}

/// <summary>What one module answered.</summary>
/// <param name="ModuleId">Who answered.</param>
/// <param name="Value">The answer.</param>
public sealed record Answer<TResult>(string ModuleId, TResult Value);
