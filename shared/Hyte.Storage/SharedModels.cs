using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Hyte.Storage;

/// <summary>Lets contexts of the same tables share one model, and with it every query that has been compiled on it.</summary>
/// <remarks>
/// EF Core keeps a model for each class of context. The modules that run programmes have each a class of their own, for their migrations, but the engine's tables: without this every one of
/// them builds the same model and compiles the same queries again, in time and in memory.
/// </remarks>
internal sealed class SharedModels : IModelCacheKeyFactory
{
    public object Create(DbContext context, bool designTime)
    {
        ArgumentNullException.ThrowIfNull(context);
        return (ShapeOf(context.GetType()), designTime);
    }

    // A class that says nothing of its own has the tables of its base.
    private static Type ShapeOf(Type context)
    {
        while (context.BaseType is { } parent && parent.IsSubclassOf(typeof(ModuleDbContext)) && SaysNothing(context)) context = parent;
        return context;
    }

    private static bool SaysNothing(Type context) =>
        context.GetMembers(BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).All(member => member is ConstructorInfo);
}
