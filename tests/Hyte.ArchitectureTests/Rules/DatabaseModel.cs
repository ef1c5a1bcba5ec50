using System.Reflection;
using Hyte.ArchitectureTests.Reading;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Mono.Cecil;

namespace Hyte.ArchitectureTests.Rules;

/// <summary>The database contexts of a project and the models that they build. No database is opened.</summary>
internal static class DatabaseModel
{
    private const BindingFlags AnyConstructor = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    public static IReadOnlyList<TypeDefinition> ContextsOf(Project project) =>
        Types.In(project).That().AreNotAbstract().And().Inherit("Microsoft.EntityFrameworkCore.DbContext").GetTypes();

    public static DbContext Open(Project project, TypeDefinition context)
    {
        var type = project.Load().GetType(context.FullName, throwOnError: true)!;
        var options = (DbContextOptionsBuilder)Activator.CreateInstance(typeof(DbContextOptionsBuilder<>).MakeGenericType(type))!;
        options.UseSqlite("Data Source=:memory:", sqlite => sqlite.MigrationsAssembly(project.AssemblyName));
        return (DbContext)Activator.CreateInstance(type, AnyConstructor, null, [options.Options], null)!;
    }

    /// <summary>The model as migrations see it, with everything that the running product leaves out.</summary>
    public static IModel ModelOf(DbContext context) => context.GetService<IDesignTimeModel>().Model;
}
