using Microsoft.EntityFrameworkCore;

namespace Hyte.Storage;

/// <summary>A module's database as the host handles it: migrated, measured, backed up and purged without knowing the module's types.</summary>
public interface IModuleDatabase
{
    /// <summary>Id of the module that owns it.</summary>
    string ModuleId { get; }

    /// <summary>The class of its context, beside which its migrations stand.</summary>
    Type ContextType { get; }

    /// <summary>Opens a context on it. The caller disposes.</summary>
    ModuleDbContext Open();
}

internal sealed class ModuleDatabase<TContext>(string moduleId, IDbContextFactory<TContext> factory) : IModuleDatabase
    where TContext : ModuleDbContext
{
    public string ModuleId => moduleId;

    public Type ContextType => typeof(TContext);

    public ModuleDbContext Open() => factory.CreateDbContext();
}
