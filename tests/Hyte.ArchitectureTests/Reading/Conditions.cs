using Mono.Cecil;

namespace Hyte.ArchitectureTests.Reading;

/// <summary>What the selected types must or must not be.</summary>
internal sealed class Conditions(IReadOnlyList<TypeDefinition> types, bool wanted)
{
    public Findings BePublic() => Apply("public", t => t.IsVisibleOutside());

    public Findings BeSealed() => Apply("sealed", t => t.IsSealed);

    public Findings ImplementInterface(string name) => Apply($"an implementation of {name}", t => t.Implements(name));

    public Findings Inherit(string baseType) => Apply($"derived from {baseType}", t => t.Inherits(baseType));

    /// <summary>Uses a type with one of the names, or one in a namespace with one of the names.</summary>
    public Findings HaveDependencyOnAny(params IEnumerable<string> names)
    {
        var wantedNames = names.ToArray();
        return ApplyUses(string.Join(", ", wantedNames), u => wantedNames.Any(n => IsWithin(u.TypeName, n)));
    }

    /// <summary>Uses a member: <c>System.DateTime.Now</c>, or with <c>System.Activator.*</c> any member of the type.</summary>
    public Findings UseAnyMember(params IEnumerable<string> members)
    {
        var all = members.ToHashSet(StringComparer.Ordinal);
        return ApplyUses(string.Join(", ", all), u => u.Member.Length > 0 && (all.Contains(u.ToString()) || all.Contains(u.TypeName + ".*")));
    }

    /// <summary>Any other condition, told place by place.</summary>
    public Findings Meet(string description, Func<TypeDefinition, IEnumerable<(string Where, string What)>> matches) =>
        new(types.Count, types.SelectMany(type =>
        {
            var found = matches(type).ToArray();
            if (wanted) return found.Length > 0 ? [] : [new Finding(SourceLocation.Of(type), type.FullName, $"does not {description}")];
            return found.Select(m => new Finding(m.Where, type.FullName, m.What));
        }));

    private Findings ApplyUses(string names, Func<Use, bool> predicate) =>
        Meet($"use {names}", type => type.AllUses().Where(predicate).Select(u => (u.Where, $"uses {u}")));

    private Findings Apply(string adjective, Func<TypeDefinition, bool> predicate) =>
        new(types.Count, types
            .Where(t => predicate(t) != wanted)
            .Select(t => new Finding(SourceLocation.Of(t), t.FullName, wanted ? $"is not {adjective}" : $"is {adjective}")));

    private static bool IsWithin(string typeName, string name) =>
        typeName.StartsWith(name, StringComparison.Ordinal) && (typeName.Length == name.Length || typeName[name.Length] == '.');
}
