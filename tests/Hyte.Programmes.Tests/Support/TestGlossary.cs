using Hyte.Modules.People;

namespace Hyte.Programmes.Tests.Support;

/// <summary>A glossary in memory.</summary>
internal sealed class TestGlossary : IGlossary
{
    public List<(ExplainedAbbreviation Term, string? Import)> Terms { get; } = [];

    /// <summary>The database of the glossary cannot be written.</summary>
    public bool Fails { get; set; }

    public Task<IReadOnlyList<ExplainedAbbreviation>> FindAsync(IReadOnlyCollection<string> abbreviations, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<ExplainedAbbreviation>>([.. Terms.Select(t => t.Term).Where(t => abbreviations.Contains(t.Abbreviation, StringComparer.OrdinalIgnoreCase))]);

    public Task LearnAsync(string import, IReadOnlyCollection<ExplainedAbbreviation> terms, CancellationToken ct)
    {
        if (Fails) throw new IOException("Levy on täynnä.");
        Terms.AddRange(terms.Select(t => (t, (string?)import)));
        return Task.CompletedTask;
    }

    public Task ForgetAsync(string import, CancellationToken ct)
    {
        Terms.RemoveAll(t => t.Import == import);
        return Task.CompletedTask;
    }
}
