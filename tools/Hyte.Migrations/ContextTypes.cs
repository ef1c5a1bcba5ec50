using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Migrations;

/// <summary>Every database of the product, found by reflection, because a module shows no type to hold on to.</summary>
internal static class ContextTypes
{
    private static readonly MethodInfo AddOne = typeof(ContextTypes).GetMethod(nameof(Add), BindingFlags.Static | BindingFlags.NonPublic)!;

    /// <summary>The context of each built assembly that has one, by name.</summary>
    public static IReadOnlyList<Type> All { get; } =
    [
        .. Directory.GetFiles(AppContext.BaseDirectory, "Hyte.*.dll")
            .SelectMany(file => Assembly.Load(new AssemblyName(Path.GetFileNameWithoutExtension(file))).GetTypes())
            .Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(DbContext)))
            .OrderBy(type => type.Name, StringComparer.Ordinal),
    ];

    public static void AddContexts(this IServiceCollection services)
    {
        foreach (var type in All) AddOne.MakeGenericMethod(type).Invoke(null, [services]);
    }

    // Scaffolding reads the model and the engine's column types; it opens no database.
    private static void Add<TContext>(IServiceCollection services)
        where TContext : DbContext =>
        services.AddDbContext<TContext>(options =>
            options.UseSqlite("Data Source=:memory:", sqlite => sqlite.MigrationsAssembly(typeof(TContext).Assembly)));
}
