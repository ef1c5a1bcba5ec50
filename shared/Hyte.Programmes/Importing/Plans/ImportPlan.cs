using Hyte.Documents.Papers;
using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Programmes.Importing.Log;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Storage;
using Hyte.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Importing.Plans;

/// <summary>Takes a plan from a paper: focus areas, measures, actions and who answers for them, in one transaction. What is there already is changed only where a person has ticked it.</summary>
public sealed class ImportPlan([FromKeyedServices] ProgrammeDbContext db, [FromKeyedServices] ImportLog log, IDirectory directory)
{
    /// <summary>Tells what would come of each line.</summary>
    /// <exception cref="RuleBrokenException">See <see cref="Programme"/>, of a draft that cannot be made.</exception>
    public async Task<PlanOutcome> PreviewAsync(Paper paper, PlanPlace place, PlanAnswers answers, CancellationToken ct)
    {
        var outcome = (await ReadAsync(paper, place, answers, ct)).Outcome;
        db.ChangeTracker.Clear();
        return outcome;
    }

    /// <summary>Saves what is new, and what was ticked of the measures that are there.</summary>
    /// <exception cref="RuleBrokenException">Somebody saved at the same time or has changed what was ticked, the programme is closed, or the draft cannot be made; nothing was saved.</exception>
    public async Task<PlanOutcome> ExecuteAsync(Paper paper, PlanPlace place, PlanAnswers answers, CancellationToken ct)
    {
        var (outcome, programme, measures) = await ReadAsync(paper, place, answers, ct);
        if (outcome.HasConflicts || outcome.Count(PaperFate.New) + outcome.Count(PaperFate.Changed) == 0)
        {
            db.ChangeTracker.Clear();
            return outcome.HasConflicts ? throw new RuleBrokenException("import.conflict", ImportTexts.PlanConflict) : outcome;
        }

        if (programme.Id == 0) db.Programmes.Add(programme);
        new PlanWriting(programme, measures).Write(outcome.Lines, db);
        try
        {
            var run = new ImportRun(ImportKind.Plan, paper.Name, programme.Id == 0 ? null : programme.Id);
            return outcome with { RunId = await log.SaveAsync(run, outcome.Lines.Select(l => (l.Fate, l.ToLog())), ct) };
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            throw new RuleBrokenException("import.raced", ImportTexts.Raced);
        }
    }

    private async Task<(PlanOutcome Outcome, Programme Programme, List<Measure> Measures)> ReadAsync(Paper paper, PlanPlace place, PlanAnswers answers, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(answers);
        var programme = place.Draft is { } draft
            ? await DraftAsync(draft, ct)
            : await db.Programmes.Include(p => p.FocusAreas).SingleOrDefaultAsync(p => p.Id == place.ProgrammeId, ct) ?? throw new RuleBrokenException("import.no-programme", ImportTexts.PlanNoProgramme);
        if (programme.Status == ProgrammeStatus.Closed) throw new RuleBrokenException("import.programme-closed", ImportTexts.PlanClosed);
        var measures = await db.Measures.Include(m => m.FocusArea).Include(m => m.Parties).Include(m => m.Roles).AsSplitQuery().Where(m => m.ProgrammeId == programme.Id).OrderBy(m => m.Order).ToListAsync(ct);
        var form = PlanForm.Of(paper, answers.Form);
        var sections = PlanSections.Of(form, programme.Name, answers.TakenSections);
        var lines = new PlanReading(programme.FocusAreas, measures, await directory.GetAsync(ct), answers).Read(form, sections);
        return (new PlanOutcome(paper.Name, lines, [.. paper.Remarks, .. Entries(form)]) { Sections = sections.All, Headings = form.Headings, HasTable = form.Columns.Count > 0 || form.Rows.Any(), HasSlideLists = form.HasSlideLists }, programme, measures);
    }

    // What was said of the measures is followed up, not planned; whoever brings it should know where it goes.
    private static IEnumerable<string> Entries(PlanForm form)
    {
        var entries = form.Rows.SelectMany(r => r.Entries).ToList();
        if (entries.Count > 0) yield return string.Format(ImportTexts.PlanHasEntries, string.Join(", ", entries.Select(e => e.Period).Distinct().Order()), FinnishFormat.Count(entries.Count, ImportTexts.EntryOne, ImportTexts.EntryMany));
    }

    private async Task<Programme> DraftAsync(NewDraft draft, CancellationToken ct)
    {
        var stem = $"{string.Join('-', FormColumn.KeyOf(draft.Name).Split(' ', StringSplitOptions.RemoveEmptyEntries))}-{draft.StartYear}";
        var taken = await db.Programmes.Where(p => p.Code.StartsWith(stem)).Select(p => p.Code).ToListAsync(ct);
        var code = Enumerable.Range(1, int.MaxValue).Select(n => n == 1 ? stem : $"{stem}-{n}").First(c => !taken.Contains(c));
        return new Programme(code, draft.Name, draft.StartYear, draft.EndYear, draft.PeriodKind);
    }
}
