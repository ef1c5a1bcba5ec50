using Hyte.Documents.Papers;
using Hyte.Modules.People;
using Hyte.Programmes.Importing;
using Hyte.Programmes.Importing.Log;
using Hyte.Programmes.Importing.Plans;
using Hyte.Programmes.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Programmes.Tests.Importing;

// The steps that the tests share.
public sealed partial class ImportPlanTests
{
    private static int Made(PlanOutcome outcome, PlanLineKind kind) => outcome.Lines.Count(l => l.Kind == kind && l.Fate == PaperFate.New);

    private static Paper Paper(string text) => TextPaper.Parse(text, "suunnitelma.tsv", PaperLimits.Standard);

    private static ImportPlan Use(TestDbContext db) => new(db, new ImportLog(db), new City());

    private static async Task<PlanPlace> PlaceAsync(TestDatabase database)
    {
        await using var db = database.Open();
        return new PlanPlace(await db.Programmes.Select(p => p.Id).SingleAsync(), null);
    }

    private static async Task<PlanOutcome> ImportAsync(TestDatabase database, Paper paper, PlanPlace place, PlanAnswers answers)
    {
        await using var db = database.Open();
        return await Use(db).ExecuteAsync(paper, place, answers, default);
    }

    private sealed class City : IDirectory
    {
        private static readonly DirectorySnapshot Snapshot = CityDirectory.Read();

        public ValueTask<DirectorySnapshot> GetAsync(CancellationToken ct) => ValueTask.FromResult(Snapshot);
    }
}
