using Hyte.Modules.People;
using Hyte.Participation.Metrics;
using Hyte.Programmes.Seeding;
using Hyte.Programmes.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Participation.Contributions;

/// <summary>Loads the plan and, on top of it, what its metrics promise.</summary>
internal sealed class Seeder([FromKeyedServices] ProgrammeDbContext db, IDirectory entries, IActorAccessor actors, TimeProvider clock, MetricSeeds metrics)
    : ProgrammeSeeder(db, entries, actors, clock)
{
    private readonly ProgrammeDbContext _db = db;
    private readonly IActorAccessor _actors = actors;

    public override async Task SeedAsync(string directory, CancellationToken ct)
    {
        using var acting = _actors.ActAs(Actor.Seed);
        await using var whole = await _db.Database.BeginTransactionAsync(ct);
        await base.SeedAsync(directory, ct);
        await metrics.LoadAsync(directory, ct);
        await whole.CommitAsync(ct);
    }
}
