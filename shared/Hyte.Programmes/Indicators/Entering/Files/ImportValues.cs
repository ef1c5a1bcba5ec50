using Hyte.Documents.Csv;
using Hyte.Modules;
using Hyte.Programmes.Importing.Log;
using Hyte.Programmes.Seeding;
using Hyte.Programmes.Storage;
using Hyte.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Indicators.Entering.Files;

/// <summary>Reads a file of values in the long format of <c>seeds/…/observations.csv</c>, tells the fate of each line, and saves what is right in one transaction.</summary>
/// <remarks>The file flows through: what is in memory at a time are the lines of some series and the stored values that they are checked against.</remarks>
public sealed class ImportValues([FromKeyedServices] ProgrammeDbContext db, [FromKeyedServices] EntryReading reading, [FromKeyedServices] SaveValues save, TimeProvider clock)
{
    /// <summary>The largest file, in bytes.</summary>
    public const long LargestFile = 90_000_000;

    /// <summary>Most lines, the header not counted.</summary>
    public const int MostLines = 1_000_000;

    // How much of the work it is to tell the parts of the file by series.
    private const int PartingShare = 25;

    private const int LinesBetweenReports = 2_000;

    /// <summary>Tells what would come of each line, or saves the lines that are right and those whose question is answered.</summary>
    /// <param name="content">The file's bytes, in a stream that can go back.</param>
    /// <param name="name">Its name.</param>
    /// <param name="answers">What a person has answered.</param>
    /// <param name="saves">Whether to save.</param>
    /// <param name="told">Takes the fate of each line.</param>
    /// <param name="progress">How much is done, in percent.</param>
    /// <param name="ct">Cancels; nothing is saved then.</param>
    /// <returns>Key of the import in the log; null when nothing was saved.</returns>
    /// <exception cref="RuleBrokenException"><c>import.raced</c>: somebody saved at the same time; nothing was saved. See also <see cref="ValueTable.Open"/>.</exception>
    internal async Task<int?> RunAsync(Stream content, string name, FileAnswers answers, bool saves, ToldLinesWriter told, IProgress<int> progress, CancellationToken ct)
    {
        var seenAt = clock.GetUtcNow().UtcDateTime;
        var start = content.Position;
        using var table = ValueTable.Open(content, name);
        using var buckets = new ValueBuckets(content.Length - start);
        var codes = await FileCodes.ReadAsync(db, ct);
        var log = new LineLog(told, saves ? new LogWriter(db) : null);
        var refusals = Part(table, content, codes, buckets, log, progress, ct);
        if (refusals.Count > 0)
        {
            told.End(name, refusals, seenAt);
            return null;
        }

        await using var transaction = saves ? await db.Database.BeginTransactionAsync(ct) : null;
        var run = new ImportRun(ImportKind.Values, name, null);
        if (saves) await BeginAsync(run, log, ct);
        foreach (var (rows, done) in buckets.Read(table))
        {
            await TakeAsync([.. rows.Select(row => FileLine.Of(row, codes, answers)).OrderBy(l => l.Line)], answers, saves ? run : null, log, ct);
            progress.Report(PartingShare + (int)(done * (100 - PartingShare)));
        }

        told.End(name, [], seenAt);
        if (!saves || told.Count(EntryOutcome.New) + told.Count(EntryOutcome.Changed) == 0) return null;
        await log.EndAsync(db, run.Id, ct);
        await transaction!.CommitAsync(ct);
        return run.Id;
    }

    private async Task BeginAsync(ImportRun run, LineLog log, CancellationToken ct)
    {
        db.ImportRuns.Add(run);
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
        log.Begin(run.Id);
    }

    // Each line goes to the others of its series; a line of no series has its fate at once.
    private static List<string> Part(CsvTable table, Stream content, FileCodes codes, ValueBuckets buckets, LineLog log, IProgress<int> progress, CancellationToken ct)
    {
        table.Expect(ObservationColumns.Required, ObservationColumns.Optional);
        // What is wrong on the first line, the header, is wrong with the whole file; a bad line has a fate of its own.
        var refusals = table.TakeErrors().Select(e => e.Column.Length > 0 ? $"{e.Column}: {e.Message}" : e.Message).ToList();
        if (refusals.Count > 0) return refusals;
        var (lines, start, length) = (0, content.Position, Math.Max(content.Length, 1));
        foreach (var row in table.ReadRows())
        {
            if (++lines > MostLines) return [string.Format(EntryTexts.FileTooManyLines, FinnishFormat.Count(MostLines))];
            if (lines % LinesBetweenReports == 0)
            {
                ct.ThrowIfCancellationRequested();
                progress.Report((int)(content.Position * PartingShare / length));
            }

            TakeFaults();
            if (FileLine.SeriesOf(row, codes) is { } series) buckets.Add(series, row);
            else log.Add(FileLineResult.Refused(FileLine.Of(row, codes, FileAnswers.None)));
        }

        TakeFaults();
        return lines == 0 && !log.HasLines ? [EntryTexts.FileNoLines] : [];

        void TakeFaults()
        {
            foreach (var fault in table.TakeErrors().GroupBy(e => e.Line)) log.Add(FileLineResult.Refused(new FileLine(fault.Key, "", null, "", string.Join(' ', fault.Select(e => e.Message)))));
        }
    }

    private async Task TakeAsync(List<FileLine> all, FileAnswers answers, ImportRun? run, LineLog log, CancellationToken ct)
    {
        foreach (var refused in all.Where(l => l.Proposed is null)) log.Add(FileLineResult.Refused(refused));
        var lines = all.FindAll(l => l.Proposed is not null);
        var facts = await reading.OfSeriesAsync([.. lines.Select(l => l.Proposed!.SeriesId).Distinct()], ct);
        var values = CheckValues.Check([.. lines.Select(l => l.Proposed!)], facts);
        if (answers.All)
        {
            lines = [.. lines.Zip(values, (line, value) => value is { Confirmation: { } confirmation, IsConflict: false } ? line with { Proposed = line.Proposed! with { Confirmed = confirmation } } : line)];
            values = CheckValues.Check([.. lines.Select(l => l.Proposed!)], facts);
        }

        try
        {
            if (run is not null) await save.WriteAsync(values, facts, run.Id, ct);
        }
        catch (DbUpdateException)
        {
            throw new RuleBrokenException("import.raced", ImportTexts.Raced);
        }

        foreach (var (line, value) in lines.Zip(values)) log.Add(FileLineResult.Of(line, value, facts));
        if (run is null) return;
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
    }
}
