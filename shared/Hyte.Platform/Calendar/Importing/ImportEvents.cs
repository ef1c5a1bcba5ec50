using Hyte.Documents.Papers;
using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Platform.Audit;
using Hyte.Platform.Importing;
using Hyte.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Platform.Calendar.Importing;

/// <summary>Takes events from a paper into the calendar: first tells what would come of each line, then saves what is new.</summary>
public sealed class ImportEvents(PlatformDbContext db, IContributions<ICalendarSource> modules, IDirectory directory, ICurrentUser user, IActorAccessor actors, AuditLog audit, TimeProvider clock)
{
    /// <summary>Tells what would come of the paper; nothing is saved.</summary>
    public async Task<EventOutcome> PreviewAsync(Paper paper, EventAnswers answers, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(answers);
        var read = EventPaper.Lines(paper, answers.Year);
        var names = await directory.GetAsync(ct);
        var lines = read.Select(line => EventDecisions.Corrected(line, answers, names)).ToList();
        var decisions = new EventDecisions(answers, await PresentAsync(lines, ct), lines);
        return new EventOutcome(paper.Name, [.. lines.Select(decisions.Decide)], paper.Remarks)
        {
            AsksYear = answers.Year is not null || read.Any(line => line.Event is { LacksYear: true }),
        };
    }

    /// <summary>Saves what is new in one transaction, with every line of the paper in the log.</summary>
    /// <returns>What came of it; without a key when nothing was new, and then nothing is saved.</returns>
    public async Task<EventOutcome> ExecuteAsync(Paper paper, EventAnswers answers, CancellationToken ct)
    {
        // The transaction begins before the calendar is read: of two who import one paper at once, the second finds it there.
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var outcome = await PreviewAsync(paper, answers, ct);
        if (outcome.Count(ImportFate.New) == 0) return outcome;
        var import = new CalendarImport(outcome.Name, [.. outcome.Lines.Select(Kept)], actors.Current, clock.GetUtcNow().UtcDateTime);
        db.Add(import);
        await db.SaveChangesAsync(ct);
        foreach (var line in outcome.Lines.Where(l => l.Fate == ImportFate.New))
        {
            db.Add(new CalendarEvent
            {
                Start = line.Start!.Value,
                End = line.End ?? line.Start.Value,
                Title = line.Title,
                BodyCode = line.BodyCode,
                Topic = line.Detail,
                Audience = line.Audience,
                Organiser = line.Organiser,
                ImportId = import.Id,
            });
        }

        audit.Add(db, "calendar.imported", $"{import.Id}", after: string.Format(ImportTexts.Imported, import.Paper, import.Taken));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return outcome with { ImportId = import.Id };
    }

    private async Task<IReadOnlyCollection<CalendarEntry>> PresentAsync(IReadOnlyCollection<EventLine> lines, CancellationToken ct)
    {
        var (from, to) = (lines.Min(l => l.Start), lines.Max(l => l.Start));
        if (from is not { } first || to is not { } last) return [];
        var own = await db.Set<CalendarEvent>().AsNoTracking().Where(e => e.Start >= first && e.Start <= last).Select(e => new { e.Start, e.End, e.Title }).ToListAsync(ct);
        var contributed = await modules.AskAsync(source => source.BetweenAsync(first, last, user, ct));
        return [.. own.Select(e => new CalendarEntry(e.Start, e.End, e.Title)), .. contributed.SelectMany(answer => answer.Value)];
    }

    private static KeptLine Kept(EventLine line) => line.IsEvent
        ? new KeptLine(line.Fate, line.Place, string.Join(' ', new[] { Days(line), line.Title }.Where(part => part.Length > 0)), Told(line), line.Because, line.IsCorrected ? line.Written : null)
        : new KeptLine(line.Fate, line.Place, line.Written);

    private static string? Told(EventLine line) => string.Join(" · ", new[] { line.Body, line.Detail, line.Audience, line.Organiser }.OfType<string>()) is { Length: > 0 } told ? told : null;

    private static string Days(EventLine line) => line.End is { } end ? $"{line.Start:d.M.yyyy}–{end:d.M.yyyy}" : $"{line.Start:d.M.yyyy}";
}
