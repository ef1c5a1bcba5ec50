using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Modules.Search;
using Hyte.Platform.Audit;
using Hyte.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Platform.CityDirectory;

/// <summary>Keeps the glossary.</summary>
public sealed class GlossaryChanges(PlatformDbContext db, AuditLog audit) : IGlossary
{
    /// <summary>Adds an abbreviation.</summary>
    /// <exception cref="RuleBrokenException"><c>glossary.exists</c>: the abbreviation is there already, letter case aside. <c>glossary.abbreviation</c> or <c>glossary.meaning</c>: it is missing.</exception>
    public async Task AddAsync(string? abbreviation, string? meaning, string? source, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(abbreviation)) throw new RuleBrokenException("glossary.abbreviation", PeopleTexts.AbbreviationMissing);
        var term = new GlossaryTerm(abbreviation.Trim(), Written(meaning), Clean(source), sourceLine: null);
        if ((await KnownAsync([term.Abbreviation], ct)).FirstOrDefault() is { } there) throw Exists(there);
        db.Add(term);
        audit.Add(db, "glossary.added", term.Abbreviation, after: Describe(term));
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException)
        {
            // Somebody added it between our look and our save.
            db.ChangeTracker.Clear();
            if ((await KnownAsync([term.Abbreviation], ct)).FirstOrDefault() is { } now) throw Exists(now);
            throw;
        }
    }

    /// <summary>Changes what an abbreviation stands for.</summary>
    /// <param name="abbreviation">The abbreviation.</param>
    /// <param name="version">The version that the editor saw.</param>
    /// <param name="meaning">What it is to stand for.</param>
    /// <param name="source">The document that says so, or null.</param>
    /// <param name="ct">Cancels the change.</param>
    /// <exception cref="RuleBrokenException"><c>glossary.changed</c>: somebody else has changed it. <c>glossary.unknown</c>: it has been removed. <c>glossary.meaning</c>: nothing is written.</exception>
    public Task ChangeAsync(string abbreviation, int version, string? meaning, string? source, CancellationToken ct) => ActAsync(abbreviation, version, term =>
    {
        var before = Describe(term);
        term.Explain(Written(meaning), Clean(source));
        audit.Add(db, "glossary.changed", term.Abbreviation, before, Describe(term));
    }, ct);

    /// <summary>Removes an abbreviation.</summary>
    /// <exception cref="RuleBrokenException"><c>glossary.changed</c>: somebody else has changed it. <c>glossary.unknown</c>: it has been removed.</exception>
    public Task RemoveAsync(string abbreviation, int version, CancellationToken ct) => ActAsync(abbreviation, version, term =>
    {
        db.Remove(term);
        audit.Add(db, "glossary.removed", term.Abbreviation, before: Describe(term));
    }, ct);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ExplainedAbbreviation>> FindAsync(IReadOnlyCollection<string> abbreviations, CancellationToken ct) =>
        [.. (await KnownAsync(abbreviations, ct)).Select(t => new ExplainedAbbreviation(t.Abbreviation, t.Meaning, t.Source, t.SourceLine))];

    /// <inheritdoc/>
    public async Task LearnAsync(string import, IReadOnlyCollection<ExplainedAbbreviation> terms, CancellationToken ct)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(import);
        ArgumentNullException.ThrowIfNull(terms);
        var known = (await KnownAsync([.. terms.Select(t => t.Abbreviation)], ct)).Select(t => SearchText.Fold(t.Abbreviation)).ToHashSet(StringComparer.Ordinal);
        foreach (var term in terms.Where(t => known.Add(SearchText.Fold(t.Abbreviation))))
        {
            var learnt = new GlossaryTerm(term.Abbreviation, term.Meaning, Cut(term.Source), term.SourceLine).From(import);
            db.Add(learnt);
            audit.Add(db, "glossary.added", learnt.Abbreviation, after: Describe(learnt));
        }

        await db.SaveChangesAsync(ct);
    }

    /// <inheritdoc/>
    public async Task ForgetAsync(string import, CancellationToken ct)
    {
        foreach (var term in await db.Set<GlossaryTerm>().Where(t => t.Import == import).ToListAsync(ct))
        {
            db.Remove(term);
            audit.Add(db, "glossary.removed", term.Abbreviation, before: Describe(term));
        }

        await db.SaveChangesAsync(ct);
    }

    // A glossary is some dozens of lines: folding them here finds "Ö" and "ö" alike, which the database's own comparison does not.
    private async Task<List<GlossaryTerm>> KnownAsync(IReadOnlyCollection<string> abbreviations, CancellationToken ct)
    {
        if (abbreviations.Count == 0) return [];
        var wanted = abbreviations.Select(SearchText.Fold).ToHashSet(StringComparer.Ordinal);
        return [.. (await db.Set<GlossaryTerm>().AsNoTracking().ToListAsync(ct)).Where(t => wanted.Contains(SearchText.Fold(t.Abbreviation)))];
    }

    private async Task ActAsync(string abbreviation, int version, Action<GlossaryTerm> act, CancellationToken ct)
    {
        var term = await db.Set<GlossaryTerm>().SingleOrDefaultAsync(t => t.Abbreviation == abbreviation, ct) ?? throw Unknown();
        if (term.Version != version) throw Changed(term);
        act(term);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            throw await db.Set<GlossaryTerm>().AsNoTracking().SingleOrDefaultAsync(t => t.Abbreviation == abbreviation, ct) is { } now ? Changed(now) : Unknown();
        }
    }

    private static string Written(string? meaning) =>
        string.IsNullOrWhiteSpace(meaning) ? throw new RuleBrokenException("glossary.meaning", PeopleTexts.MeaningMissing) : meaning.Trim();

    private static string? Clean(string? source) => string.IsNullOrWhiteSpace(source) ? null : source.Trim();

    private static string? Cut(string? source) => Clean(source) is { Length: > ExplainedAbbreviation.LongestSource } name ? name[..ExplainedAbbreviation.LongestSource] : Clean(source);

    private static string Describe(GlossaryTerm term) => term.Source is null ? term.Meaning : $"{term.Meaning} ({term.Source})";

    private static RuleBrokenException Exists(GlossaryTerm there) => new("glossary.exists", string.Format(PeopleTexts.AbbreviationExists, there.Abbreviation, there.Meaning));

    private static RuleBrokenException Changed(GlossaryTerm now) => new("glossary.changed", string.Format(PeopleTexts.TermChangedMeanwhile, Describe(now)));

    private static RuleBrokenException Unknown() => new("glossary.unknown", PeopleTexts.TermUnknown);
}
