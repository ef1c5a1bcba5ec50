using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Storage;

/// <summary>Registers a module's database.</summary>
public static class StorageRegistration
{
    /// <summary>Gives the module a pooled <typeparamref name="TContext"/> on a database of its own, and makes the database known to the host.</summary>
    /// <param name="services">The module's services.</param>
    /// <param name="moduleId">The module's id, which is also the database's name.</param>
    public static IServiceCollection AddModuleStorage<TContext>(this IServiceCollection services, string moduleId)
        where TContext : ModuleDbContext
    {
        services.AddPooledDbContextFactory<TContext>((provider, options) =>
        {
            provider.GetRequiredService<IStorageProvider>().Configure(options, moduleId, typeof(TContext).Assembly.GetName().Name!);
            options.ReplaceService<IModelCacheKeyFactory, SharedModels>();
        });
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<TContext>>().CreateDbContext());
        services.AddKeyedSingleton<IModuleDatabase>(moduleId, (provider, _) =>
            new ModuleDatabase<TContext>(moduleId, provider.GetRequiredService<IDbContextFactory<TContext>>()));
        services.AddKeyedSingleton<ReadModels>(moduleId);
        return services;
    }
}
