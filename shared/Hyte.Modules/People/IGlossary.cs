namespace Hyte.Modules.People;

/// <summary>The abbreviations that the city's papers explain. Everybody who is signed in may read them.</summary>
public interface IGlossary
{
    /// <summary>What abbreviations stand for now, letter case aside; those that are not there are left out.</summary>
    Task<IReadOnlyList<ExplainedAbbreviation>> FindAsync(IReadOnlyCollection<string> abbreviations, CancellationToken ct);

    /// <summary>Adds the abbreviations that a person has ticked in an import. One that somebody has added meanwhile stays as it is.</summary>
    /// <param name="import">Names the import in the whole product: the module's id, a colon and the import's key, <c>welfare:12</c>; at most 80 characters.</param>
    /// <param name="terms">The abbreviations.</param>
    /// <param name="ct">Cancels; nothing is saved then.</param>
    /// <remarks>
    /// The glossary is in another database than the import. Call it last before the import's own commit: if it fails the import fails with it, and should the commit fail after it,
    /// the next try finds the abbreviations there already.
    /// </remarks>
    Task LearnAsync(string import, IReadOnlyCollection<ExplainedAbbreviation> terms, CancellationToken ct);

    /// <summary>Takes back what an import added. What somebody has changed since is theirs and stays.</summary>
    Task ForgetAsync(string import, CancellationToken ct);
}

/// <summary>An abbreviation that a paper explains.</summary>
/// <param name="Abbreviation">The abbreviation, at most <see cref="LongestAbbreviation"/> characters.</param>
/// <param name="Meaning">What it stands for, at most <see cref="LongestMeaning"/> characters.</param>
/// <param name="Source">The paper; null when nobody knows. What is longer than <see cref="LongestSource"/> is cut.</param>
/// <param name="SourceLine">Line in it, from 1.</param>
public sealed record ExplainedAbbreviation(string Abbreviation, string Meaning, string? Source = null, int? SourceLine = null)
{
    /// <summary>The longest abbreviation, in characters.</summary>
    public const int LongestAbbreviation = 100;

    /// <summary>The longest meaning, in characters.</summary>
    public const int LongestMeaning = 1000;

    /// <summary>The longest name of a source, in characters.</summary>
    public const int LongestSource = 100;
}
