using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hyte.Storage;

/// <summary>Maps a business record.</summary>
public static class RecordModel
{
    /// <summary>Maps the record to a table of the name, with its version as the concurrency token.</summary>
    /// <remarks>A save of a record that somebody else has changed since it was read throws <see cref="DbUpdateConcurrencyException"/>.</remarks>
    public static EntityTypeBuilder<T> Record<T>(this ModelBuilder model, string table)
        where T : Record
    {
        ArgumentNullException.ThrowIfNull(model);
        return model.Entity<T>().Record(table);
    }

    /// <summary>The same, for a register that maps its tables in an <see cref="IEntityTypeConfiguration{TEntity}"/> beside its classes.</summary>
    public static EntityTypeBuilder<T> Record<T>(this EntityTypeBuilder<T> entity, string table)
        where T : Record
    {
        ArgumentNullException.ThrowIfNull(entity);
        entity.ToTable(table);
        entity.Property(r => r.Version).IsConcurrencyToken();
        entity.Property(r => r.CreatedById).HasMaxLength(64);
        entity.Property(r => r.CreatedByName).HasMaxLength(200);
        entity.Property(r => r.ChangedByName).HasMaxLength(200);
        return entity;
    }
}
