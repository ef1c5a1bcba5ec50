using Hyte.Documents.Papers;
using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Programmes.Importing.Log;
using Hyte.Programmes.Storage;
using Hyte.Programmes.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Importing.FollowUps;

/// <summary>Takes what is said of measures from a paper into a programme's open period, as drafts, and into periods that are over; in one transaction, and never over other words unseen.</summary>
/// <remarks>Six queries at most, whatever the size of the paper. The same paper twice changes nothing.</remarks>
public sealed class ImportFollowUps(
    [FromKeyedServices] ProgrammeModule module, [FromKeyedServices] ProgrammeDbContext db, [FromKeyedServices] ImportLog log, IGlossary glossary, IActorAccessor actors, TimeProvider clock)
{
    /// <summary>Tells what would come of each line.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="programmeId">Key of the programme.</param>
    /// <param name="answers">What a person has said so far.</param>
    /// <param name="ct">Cancels.</param>
    public Task<PaperOutcome> PreviewAsync(Paper paper, int programmeId, PaperAnswers answers, CancellationToken ct) => TakeAsync(paper, programmeId, answers, saves: false, ct);

    /// <summary>Saves what is new, and what a person has allowed to be replaced. What somebody has changed since the preview is left as it is, and told.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="programmeId">Key of the programme.</param>
    /// <param name="answers">What a person has said.</param>
    /// <param name="ct">Cancels; nothing is saved then.</param>
    /// <exception cref="RuleBrokenException">Somebody saved at the same time, or the programme takes no follow-ups; nothing was saved.</exception>
    public Task<PaperOutcome> ExecuteAsync(Paper paper, int programmeId, PaperAnswers answers, CancellationToken ct) => TakeAsync(paper, programmeId, answers, saves: true, ct);

    private async Task<PaperOutcome> TakeAsync(Paper paper, int programmeId, PaperAnswers answers, bool saves, CancellationToken ct)
    {
        var form = PlanForm.Of(paper, answers.Form);
        var programme = await db.Programmes.SingleOrDefaultAsync(p => p.Id == programmeId, ct);
        var measures = await db.Measures.Include(m => m.FocusArea).Where(m => m.ProgrammeId == programmeId).OrderBy(m => m.Order).ToListAsync(ct);
        var periods = (await db.Periods.Where(p => p.ProgrammeId == programmeId).ToListAsync(ct)).ToDictionary(p => p.Code);
        var written = await db.FollowUps.Where(f => f.Period.ProgrammeId == programmeId).ToDictionaryAsync(f => (f.MeasureId, f.PeriodId), ct);
        var tied = saves ? [] : await TiedAsync(programmeId, ct);
        var past = new PastPeriods(programme, periods.Keys, answers.PastPeriods, actors.Current, clock.GetUtcNow().UtcDateTime);
        var terms = new TermTaking(await glossary.FindAsync([.. form.Abbreviations.Select(a => a.Abbreviation)], ct), answers.Terms, paper.Name);
        var lines = Lines(form, new FollowUpTaking(measures, periods, past, written, tied, answers, terms, saves));
        past.Close(measures);
        db.Periods.AddRange(past.Made);
        var run = saves ? await SaveAsync(new ImportRun(ImportKind.FollowUps, paper.Name, programmeId), lines, terms.Taken, ct) : null;
        return new PaperOutcome(paper.Name, [.. form.Periods.Select(p => p.ToString())], lines, paper.Remarks)
        {
            RunId = run,
            ProgrammePeriods = [.. periods.Values.OrderBy(p => p.Start).Select(p => p.Code)],
            PastPeriods = [.. form.Periods.Distinct().Where(past.Offers).Order().Select(p => new PastPeriod(p, form.Rows.Sum(r => r.Entries.Count(e => e.Period == p)), past.IsTaken(p)))],
            Headings = form.Headings,
            HasTable = form.Columns.Count > 0,
        };
    }

    // What a table tells of the plan belongs to another import; the line of the headings says so.
    private static List<PaperLine> Lines(PlanForm form, FollowUpTaking taking)
    {
        var lines = form.Lines.SelectMany(taking.Of).ToList();
        var unused = form.Columns.Where(c => c.Role is ColumnRole.Parties or ColumnRole.Partners or ColumnRole.Roles or ColumnRole.Note or ColumnRole.Description or ColumnRole.Metric).Select(c => $"”{c.Heading}”").Distinct().ToList();
        if (unused.Count == 0) return lines;
        var headings = form.Lines.OfType<HeadingLine>().Select(h => h.Place.Key()).ToHashSet(StringComparer.Ordinal);
        return lines.ConvertAll(line => headings.Contains(line.Key) ? line with { Because = string.Format(ImportTexts.ColumnsOfPlan, string.Join(", ", unused)) } : line);
    }

    private async Task<List<(int Measure, MeasuredBy Indicator)>> TiedAsync(int programmeId, CancellationToken ct)
    {
        var ties = await db.IndicatorLinks.Where(l => l.MeasureId != null && l.FocusArea.ProgrammeId == programmeId).OrderBy(l => l.Indicator.Order).ThenBy(l => l.IndicatorId)
            .Select(l => new { l.MeasureId, l.IndicatorId, l.Indicator.Name, l.Indicator.Unit }).ToListAsync(ct);
        return ties.ConvertAll(t => (t.MeasureId!.Value, new MeasuredBy(t.IndicatorId, t.Name, t.Unit)));
    }

    private async Task<int?> SaveAsync(ImportRun run, IEnumerable<PaperLine> lines, IReadOnlyList<ExplainedAbbreviation> terms, CancellationToken ct)
    {
        try
        {
            Func<int, Task>? beside = terms.Count == 0 ? null : id => glossary.LearnAsync(TermTaking.KeyOf(module.Id, id), terms, ct);
            return await log.SaveAsync(run, lines.Select(line => (line.Fate, line.ToLog())), beside, ct);
        }
        catch (DbUpdateException)
        {
            // Somebody saved one of them between our read and our write. Nothing is saved, and the next look tells which.
            db.ChangeTracker.Clear();
            throw new RuleBrokenException("import.raced", ImportTexts.Raced);
        }
    }
}
