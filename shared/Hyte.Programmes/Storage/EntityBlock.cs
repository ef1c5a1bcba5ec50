using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hyte.Programmes.Storage;

internal static class EntityBlock
{
    /// <summary>Keeps what is said of one table in one block.</summary>
    public static void With<T>(this EntityTypeBuilder<T> entity, Action<EntityTypeBuilder<T>> say)
        where T : class => say(entity);
}
