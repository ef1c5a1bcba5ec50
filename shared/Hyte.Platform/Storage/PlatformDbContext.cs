using Hyte.Platform.People;
using Hyte.Storage;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Platform.Storage;

/// <summary>The host's own database: module states, people, rights, the directory, the calendar and the audit log.</summary>
/// <remarks>Each part maps its own tables in an <see cref="IEntityTypeConfiguration{TEntity}"/> beside its classes.</remarks>
public sealed class PlatformDbContext(DbContextOptions<PlatformDbContext> options) : IdentityUserContext<User>(options)
{
    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        StorageConventions.Apply(configurationBuilder);

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(PlatformDbContext).Assembly);
    }
}
