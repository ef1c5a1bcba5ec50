using System.Text.RegularExpressions;
using Mono.Cecil;

namespace Hyte.ArchitectureTests.Reading;

/// <summary>Tells what a person wrote from what the compiler made of it.</summary>
internal static partial class CompilerGenerated
{
    private static readonly string[] Marks =
    [
        "System.Runtime.CompilerServices.CompilerGeneratedAttribute",
        "System.CodeDom.Compiler.GeneratedCodeAttribute",
        "Microsoft.CodeAnalysis.EmbeddedAttribute",
    ];

    /// <summary>Types that were written by a person, nested ones included, in the order of their names.</summary>
    public static IReadOnlyList<TypeDefinition> OwnTypes(this AssemblyDefinition assembly) =>
        [.. assembly.MainModule.GetTypes().Where(IsWritten).OrderBy(t => t.FullName, StringComparer.Ordinal)];

    /// <summary>The type and everything that the compiler keeps inside it on its behalf: closures, state machines, iterators.</summary>
    /// <remarks>The body of an asynchronous method lives in such a nested type; a rule that does not look there is blind to most of the code.</remarks>
    public static IEnumerable<TypeDefinition> WithGeneratedParts(this TypeDefinition type) =>
        type.NestedTypes.Where(n => !IsWritten(n)).SelectMany(WithGeneratedParts).Prepend(type);

    public static bool IsStateMachine(this TypeDefinition type) =>
        !IsWritten(type) && type.Interfaces.Any(i => i.InterfaceType.FullName == "System.Runtime.CompilerServices.IAsyncStateMachine");

    private static bool IsWritten(TypeDefinition type)
    {
        // The class around top-level statements is the compiler's, but all that stands in it was written.
        if (type.Module.EntryPoint?.DeclaringType == type) return true;
        if (type.FullName == "<Module>" || (type.Name.StartsWith('<') && !FileLocal().IsMatch(type.Name))) return false;
        if (type.DeclaringType is { } outer && !IsWritten(outer)) return false;
        return !type.CustomAttributes.Any(a => Marks.Contains(a.AttributeType.FullName));
    }

    [GeneratedRegex("^<.+>F[0-9A-F]{64}__", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FileLocal();
}
