using Hyte.Programmes.Periods;
using Hyte.Programmes.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Importing.Log;

/// <summary>Reads the log of imports.</summary>
public sealed class ReadImports([FromKeyedServices] ProgrammeDbContext db)
{
    /// <summary>How many imports a page of the list has.</summary>
    public const int PageSize = 50;

    /// <summary>Imports, the newest first.</summary>
    /// <param name="page">Which page, from 1.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The imports of the page, and how many there are in all.</returns>
    public async Task<(IReadOnlyList<ImportRun> Runs, int Total)> ListAsync(int page, CancellationToken ct)
    {
        var total = await db.ImportRuns.CountAsync(ct);
        return (await db.ImportRuns.AsNoTracking().OrderByDescending(r => r.Id).Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(ct), total);
    }

    /// <summary>An import; null when there is none of the key.</summary>
    public Task<ImportRun?> FindAsync(int id, CancellationToken ct) => db.ImportRuns.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, ct);

    /// <summary>Tells whether an import brought periods that are over.</summary>
    public Task<bool> HasPeriodsAsync(int id, CancellationToken ct) => db.ImportTouches.AnyAsync(t => t.RunId == id && t.IsNew && t.RecordType == nameof(ReportingPeriod), ct);

    /// <summary>How many abbreviations an import of follow-ups brought to the glossary: what is new of it and has no words of a measure.</summary>
    internal async Task<int> TermsAsync(ImportRun run, CancellationToken ct) => run.Kind != ImportKind.FollowUps ? 0
        : (await db.ImportLogParts.AsNoTracking().Where(p => p.RunId == run.Id && p.Fate == PaperFate.New).ToListAsync(ct)).SelectMany(p => p.Lines()).Count(line => line.Text is null);

    /// <summary>Some of its lines.</summary>
    /// <param name="run">The import.</param>
    /// <param name="fate">The fate whose lines are wanted; null for all, what needs a person first.</param>
    /// <param name="page">Which page, from 1.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The lines of the page, and how many pages there are.</returns>
    public async Task<(IReadOnlyList<(PaperFate Fate, LoggedLine Line)> Lines, int Pages)> LinesAsync(ImportRun run, PaperFate? fate, int page, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(run);
        var parts = await db.ImportLogParts.Where(p => p.RunId == run.Id && (fate == null || p.Fate == fate)).Select(p => new { p.Id, p.Fate, p.Order, p.Count }).ToListAsync(ct);
        // Small parts share a page, so that a paper of fifty lines is one.
        var pages = new List<List<int>>();
        var room = 0;
        foreach (var part in parts.OrderBy(p => p.Fate).ThenBy(p => p.Order))
        {
            if (pages.Count == 0 || room < part.Count) (pages, room) = ([.. pages, []], ImportLogPart.MostLines);
            pages[^1].Add(part.Id);
            room -= part.Count;
        }

        if (pages.Count == 0) return ([], 0);
        var wanted = pages[Math.Clamp(page, 1, pages.Count) - 1];
        var read = (await db.ImportLogParts.AsNoTracking().Where(p => wanted.Contains(p.Id)).ToListAsync(ct)).ToDictionary(p => p.Id);
        return ([.. wanted.SelectMany(id => read[id].Lines().Select(line => (read[id].Fate, line)))], pages.Count);
    }
}
