using Hyte.Programmes.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Data;

/// <summary>The database of the module: the plan's tables, and those of the registers.</summary>
/// <remarks>Each register maps its own tables in an <see cref="IEntityTypeConfiguration{TEntity}"/> beside its classes.</remarks>
internal sealed class ParticipationDbContext(DbContextOptions<ParticipationDbContext> options) : ProgrammeDbContext(options)
{
    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ParticipationDbContext).Assembly);
    }
}
