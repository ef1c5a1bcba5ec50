using Hyte.Documents.Papers;
using Hyte.Modules;
using Hyte.Programmes.Importing.Indicators;
using Hyte.Programmes.Importing.Log;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Importing.IndicatorPapers;

/// <summary>Takes indicators with their values and targets from the cells of a paper, in one transaction. What is not sure waits for a person, and no stored value is replaced unseen.</summary>
public sealed class ImportIndicators([FromKeyedServices] ProgrammeDbContext db, [FromKeyedServices] ImportLog log)
{
    /// <summary>Tells what would come of each line.</summary>
    /// <exception cref="RuleBrokenException"><c>import.no-programme</c>.</exception>
    public async Task<IndicatorPaperOutcome> PreviewAsync(Paper paper, int programmeId, IndicatorAnswers answers, CancellationToken ct)
    {
        var outcome = await TakeAsync(paper, programmeId, answers, saves: false, ct);
        db.ChangeTracker.Clear();
        return outcome;
    }

    /// <summary>Saves what is new, and what a person has said to be right or to be replaced.</summary>
    /// <exception cref="RuleBrokenException"><c>import.no-programme</c>, <c>import.answers</c>: an answer cannot be taken, as the preview tells beside it; or <c>import.raced</c>: somebody saved at the same time. Nothing was saved.</exception>
    public async Task<IndicatorPaperOutcome> ExecuteAsync(Paper paper, int programmeId, IndicatorAnswers answers, CancellationToken ct)
    {
        var outcome = await TakeAsync(paper, programmeId, answers, saves: true, ct);
        if (outcome.HasProblems)
        {
            db.ChangeTracker.Clear();
            throw new RuleBrokenException("import.answers", ImportTexts.AnswersWrong);
        }

        try
        {
            var run = new ImportRun(ImportKind.Indicators, paper.Name, programmeId);
            return outcome with { RunId = await log.SaveAsync(run, outcome.Lines.Select(l => (l.Fate, l.ToLog())), ct) };
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            throw new RuleBrokenException("import.raced", ImportTexts.Raced);
        }
    }

    private async Task<IndicatorPaperOutcome> TakeAsync(Paper paper, int programmeId, IndicatorAnswers answers, bool saves, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(answers);
        var programme = await db.Programmes.Include(p => p.FocusAreas).SingleOrDefaultAsync(p => p.Id == programmeId, ct)
            ?? throw new RuleBrokenException("import.no-programme", ImportTexts.PlanNoProgramme);
        var measures = await db.Measures.Include(m => m.FocusArea).Where(m => m.ProgrammeId == programmeId).ToListAsync(ct);
        var areas = await db.Areas.ToListAsync(ct);
        var stored = await db.Indicators.Include(i => i.Series).ThenInclude(s => s.Observations).Include(i => i.Targets).Include(i => i.Links).Include(i => i.Substitutes).AsSplitQuery().OrderBy(i => i.Order).ToListAsync(ct);
        var form = IndicatorForm.Of(paper, IndicatorVocabulary.Standard.With(areas), answers.Columns);
        var taking = new IndicatorTaking(new KnownPlan(programme, measures), new KnownIndicators(stored, areas), answers, paper.Name, saves);
        var lines = form.Lines.SelectMany(taking.Of).ToList();
        if (saves) taking.AddTo(db);
        return new IndicatorPaperOutcome(paper.Name, lines, paper.Remarks) { Unasked = taking.Unasked, Headings = form.Headings, FocusAreas = [.. programme.FocusAreas.OrderBy(a => a.Number).Select(a => (a.Id, a.Name))] };
    }
}

/// <summary>The programme that a paper's indicators tell about.</summary>
internal sealed record KnownPlan(Programme Programme, IReadOnlyList<Measure> Measures);
