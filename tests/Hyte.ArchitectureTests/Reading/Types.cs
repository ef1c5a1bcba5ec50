using Mono.Cecil;

namespace Hyte.ArchitectureTests.Reading;

/// <summary>Where a rule about types begins. The words are NetArchTest's, so that moving to it would be a rename.</summary>
internal static class Types
{
    public static TypeSelection InAssembly(string path) => new(AssemblyReader.Read(path).OwnTypes());

    public static TypeSelection In(Project project) => InAssembly(project.AssemblyPath);
}

/// <summary>Some types of an assembly.</summary>
internal sealed class TypeSelection(IReadOnlyList<TypeDefinition> types)
{
    public IReadOnlyList<TypeDefinition> GetTypes() => types;

    /// <summary>Narrows the selection.</summary>
    public Predicates That() => new(types);

    /// <summary>Narrows the selection further.</summary>
    public Predicates And() => That();

    /// <summary>Each type must meet the condition.</summary>
    public Conditions Should() => new(types, wanted: true);

    /// <summary>No type may meet the condition.</summary>
    public Conditions ShouldNot() => new(types, wanted: false);
}

/// <summary>Which types a rule is about.</summary>
internal sealed class Predicates(IReadOnlyList<TypeDefinition> types)
{
    public TypeSelection AreClasses() => Meet(t => t is { IsClass: true, IsValueType: false } && !t.BaseTypes().Any(b => b.FullName == "System.Delegate"));

    public TypeSelection AreNotAbstract() => Meet(t => !t.IsAbstract);

    public TypeSelection Inherit(string baseType) => Meet(t => t.Inherits(baseType));

    public TypeSelection DoNotInherit(string baseType) => Meet(t => !t.Inherits(baseType));

    public TypeSelection DoNotImplementInterface(string name) => Meet(t => !t.Implements(name));

    /// <summary>Leaves out what the compiler makes of a .razor file: nobody can write a word before that class.</summary>
    public TypeSelection AreNotTemplates() => Meet(t => t.Name != "_Imports" && !t.Inherits("Microsoft.AspNetCore.Components.ComponentBase"));

    public TypeSelection AreNotInheritedInTheirAssembly()
    {
        var inherited = types.Select(t => t.BaseType?.GetElementType().FullName).ToHashSet();
        return Meet(t => !inherited.Contains(t.FullName));
    }

    /// <summary>Leaves out the class that the compiler puts around top-level statements.</summary>
    public TypeSelection AreNotTheEntryPoint() => Meet(t => t.Module.EntryPoint?.DeclaringType != t);

    public TypeSelection DoNotResideInNamespaceEndingWith(string ending) =>
        Meet(t => !Outermost(t).Namespace.EndsWith(ending, StringComparison.Ordinal));

    public TypeSelection Meet(Func<TypeDefinition, bool> predicate) => new([.. types.Where(predicate)]);

    private static TypeDefinition Outermost(TypeDefinition type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
