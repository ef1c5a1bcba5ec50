using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Hyte.ArchitectureTests.Reading;

/// <summary>Finds the line that a piece of compiled code was written on.</summary>
internal static class SourceLocation
{
    /// <summary>The statement that an instruction belongs to.</summary>
    public static string Of(MethodDefinition method, Instruction instruction)
    {
        var point = method.DebugInformation.SequencePoints.LastOrDefault(p => !p.IsHidden && p.Offset <= instruction.Offset);
        return point is null ? Of(method) : At(point);
    }

    /// <summary>The first statement of a method; of its type when the compiler wrote it whole.</summary>
    public static string Of(MethodDefinition method) =>
        FirstPoint(method) is { } point ? At(point) : Of(method.DeclaringType);

    /// <summary>The first statement of a type; its assembly when it holds no statement at all.</summary>
    public static string Of(TypeDefinition type) => FirstPoint(type) is { } point ? At(point) : type.Module.Name;

    /// <summary>The file that a type is written in, or null when it holds no statement.</summary>
    public static string? FileOf(TypeDefinition type) => FirstPoint(type)?.Document.Url;

    private static SequencePoint? FirstPoint(TypeDefinition type) =>
        type.Methods.Select(FirstPoint).Concat(type.NestedTypes.Select(FirstPoint)).OfType<SequencePoint>().MinBy(p => p.StartLine);

    private static SequencePoint? FirstPoint(MethodDefinition method) =>
        method.DebugInformation.SequencePoints.FirstOrDefault(p => !p.IsHidden);

    private static string At(SequencePoint point) => $"{Solution.RelativePath(point.Document.Url)}:{point.StartLine}";
}
