using Hyte.Modules.People;
using Hyte.Programmes.Seeding;
using Hyte.Programmes.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Growth.Contributions;

internal sealed class Seeder([FromKeyedServices] ProgrammeDbContext db, IDirectory entries, IActorAccessor actors, TimeProvider clock)
    : ProgrammeSeeder(db, entries, actors, clock);
