using Mono.Cecil;

namespace Hyte.ArchitectureTests.Reading;

/// <summary>What a type is by inheritance, across assemblies.</summary>
internal static class TypeHierarchy
{
    /// <summary>The base classes, nearest first.</summary>
    public static IEnumerable<TypeDefinition> BaseTypes(this TypeDefinition type)
    {
        for (var above = type.BaseType?.Resolve(); above is not null; above = above.BaseType?.Resolve()) yield return above;
    }

    public static bool Inherits(this TypeDefinition type, string baseType) => type.BaseTypes().Any(b => Use.NameOf(b) == baseType);

    /// <summary>Tells whether a type implements an interface, itself, through a base class or through another interface.</summary>
    public static bool Implements(this TypeDefinition type, string interfaceName) =>
        type.BaseTypes().Prepend(type)
            .SelectMany(t => t.Interfaces)
            .Any(i => Use.NameOf(i.InterfaceType) == interfaceName || (i.InterfaceType.Resolve()?.Implements(interfaceName) ?? false));

    public static bool IsStatic(this TypeDefinition type) => type is { IsAbstract: true, IsSealed: true };

    public static bool IsVisibleOutside(this TypeDefinition type) =>
        type.IsPublic || ((type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamilyOrAssembly) && IsVisibleOutside(type.DeclaringType));
}
