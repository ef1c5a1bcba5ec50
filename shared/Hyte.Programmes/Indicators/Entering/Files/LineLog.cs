using Hyte.Programmes.Importing;
using Hyte.Programmes.Importing.Log;
using Hyte.Programmes.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Programmes.Indicators.Entering.Files;

/// <summary>Tells the fate of each line to the preview, and to the log when the lines are saved.</summary>
/// <param name="told">The preview.</param>
/// <param name="log">The log; null when nothing is saved.</param>
internal sealed class LineLog(ToldLinesWriter told, LogWriter? log)
{
    /// <summary>True when some line has its fate.</summary>
    public bool HasLines => told.Counts.Count > 0;

    public void Begin(int runId) => log?.Begin(runId);

    public void Add(FileLineResult line)
    {
        told.Add(line);
        log?.Add(FateOf(line.Outcome), new LoggedLine(
            string.Format(EntryTexts.LineNumber, line.Line), line.Place, line.Value, line.Outcome == EntryOutcome.Changed ? line.Before : null, line.Message));
    }

    public async Task EndAsync(ProgrammeDbContext db, int runId, CancellationToken ct)
    {
        log!.End(await db.ImportRuns.SingleAsync(r => r.Id == runId, ct));
        await db.SaveChangesAsync(ct);
    }

    private static PaperFate FateOf(EntryOutcome outcome) => outcome switch
    {
        EntryOutcome.New => PaperFate.New,
        EntryOutcome.Changed => PaperFate.Changed,
        EntryOutcome.Same => PaperFate.Same,
        EntryOutcome.Question => PaperFate.Question,
        EntryOutcome.Refused => PaperFate.Refused,
        _ => PaperFate.Read,
    };
}
