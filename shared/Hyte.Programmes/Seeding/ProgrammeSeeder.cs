using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Programmes.Seeding;

/// <summary>Loads a module's programmes from the files of <c>seeds/{module}</c>; their columns are described in <c>seeds/README.md</c>.</summary>
/// <remarks>
/// All or nothing, in one transaction. Records are known by the keys that the files use; what is there already is left as it is, so a second load changes nothing
/// and never undoes what people have done since. A module derives its own seeder, so that the scan finds it.
/// </remarks>
public abstract class ProgrammeSeeder(ProgrammeDbContext db, IDirectory entries, IActorAccessor actors, TimeProvider clock) : IModuleSeeder
{
    /// <inheritdoc/>
    public virtual async Task SeedAsync(string directory, CancellationToken ct)
    {
        using var acting = actors.ActAs(Actor.Seed);
        var files = new SeedFiles(directory);
        var plan = await LoadedPlan.ReadAsync(db, files.ProgrammeCodes(), ct);
        var plans = new PlanLoader(files, plan, await entries.GetAsync(ct));
        var followUps = new FollowUpLoader(files, plan, clock.GetUtcNow().UtcDateTime);
        var indicators = new IndicatorLoader(files, plan, await LoadedIndicators.ReadAsync(db, files, ct));
        var narratives = new NarrativeLoader(files, plan, await db.Narratives.Select(n => n.ProgrammeId).Distinct().ToHashSetAsync(ct));
        plans.Load();
        followUps.Load();
        indicators.Load();
        narratives.Load();
        foreach (var (programme, row, status) in plans.NewProgrammes) PlanLoader.Guarded(row, _ => Settle(programme, status));

        if (files.Errors.Count > 0)
        {
            db.ChangeTracker.Clear();
            throw new SeedFailedException(files.Errors);
        }

        db.Programmes.AddRange(plans.NewProgrammes.Select(p => p.Programme));
        db.Measures.AddRange(plan.Added);
        db.FollowUps.AddRange(followUps.Added);
        db.Indicators.AddRange(indicators.Added);
        db.IndicatorCauses.AddRange(indicators.AddedCauses);
        db.Narratives.AddRange(narratives.Added);
        await db.SaveChangesAsync(ct);
    }

    private static void Settle(Programme programme, ProgrammeStatus status)
    {
        if (status == ProgrammeStatus.Draft) return;
        programme.Activate();
        if (status == ProgrammeStatus.Closed) programme.End();
    }
}
