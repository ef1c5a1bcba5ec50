using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Hyte.ArchitectureTests.Reading;

/// <summary>One place where a type uses another type or a member of it.</summary>
/// <param name="TypeName">Full name of the type used, without generic arguments; nested types are joined by a dot.</param>
/// <param name="Member">Name of the member used, a property without its <c>get_</c>; empty when the type itself is meant.</param>
/// <param name="Where">The line.</param>
internal sealed record Use(string TypeName, string Member, string Where)
{
    public override string ToString() => Member.Length == 0 ? TypeName : $"{TypeName}.{Member}";

    public static Use OfType(TypeReference type, string where) => new(NameOf(type), "", where);

    public static Use OfMember(MemberReference member, string where) => new(NameOf(member.DeclaringType), Accessed(member.Name), where);

    /// <summary>Name of a type as C# writes it, without the number of its generic parameters.</summary>
    public static string NameOf(TypeReference type)
    {
        var name = type.GetElementType().FullName.Replace('/', '.');
        for (var tick = name.IndexOf('`', StringComparison.Ordinal); tick >= 0; tick = name.IndexOf('`', StringComparison.Ordinal))
        {
            var end = tick + 1;
            while (end < name.Length && char.IsAsciiDigit(name[end])) end++;
            name = name.Remove(tick, end - tick);
        }

        return name;
    }

    private static string Accessed(string member) =>
        member.StartsWith("get_", StringComparison.Ordinal) || member.StartsWith("set_", StringComparison.Ordinal) ? member[4..] : member;
}

/// <summary>Reads everything that a type uses.</summary>
internal static class Uses
{
    /// <summary>Every use in a type and in what the compiler made of it: headers, attributes, fields and bodies.</summary>
    public static IEnumerable<Use> AllUses(this TypeDefinition type) => type.WithGeneratedParts().SelectMany(part => HeaderUses(part).Concat(part.Methods.SelectMany(MethodUses)));

    /// <summary>The methods of a type, those of its closures and state machines included.</summary>
    public static IEnumerable<MethodDefinition> AllMethods(this TypeDefinition type) => type.WithGeneratedParts().SelectMany(part => part.Methods);

    /// <summary>Every text in the code of a type, constants included.</summary>
    public static IEnumerable<(string Text, string Where)> AllTexts(this TypeDefinition type)
    {
        foreach (var field in type.WithGeneratedParts().SelectMany(p => p.Fields))
        {
            if (field is { HasConstant: true, Constant: string constant }) yield return (constant, SourceLocation.Of(type));
        }

        foreach (var method in type.AllMethods().Where(m => m.HasBody))
        {
            foreach (var instruction in method.Body.Instructions)
            {
                if (instruction.Operand is string text) yield return (text, SourceLocation.Of(method, instruction));
            }
        }
    }

    private static IEnumerable<Use> HeaderUses(TypeDefinition type)
    {
        var types = new List<TypeReference?> { type.BaseType };
        types.AddRange(type.Interfaces.Select(i => i.InterfaceType));
        types.AddRange(ConstraintsOf(type));
        types.AddRange(type.Fields.Select(f => f.FieldType));
        types.AddRange(type.Properties.Select(p => p.PropertyType));
        types.AddRange(type.Events.Select(e => e.EventType));
        types.AddRange(AttributeTypes([type, .. type.Fields, .. type.Properties, .. type.Events, .. type.GenericParameters]));
        var where = SourceLocation.Of(type);
        return types.SelectMany(Parts).Select(t => Use.OfType(t, where));
    }

    private static IEnumerable<Use> MethodUses(MethodDefinition method)
    {
        var types = new List<TypeReference?> { method.ReturnType };
        types.AddRange(method.Parameters.Select(p => p.ParameterType));
        types.AddRange(ConstraintsOf(method));
        types.AddRange(AttributeTypes([method, method.MethodReturnType, .. method.Parameters, .. method.GenericParameters]));
        var header = SourceLocation.Of(method);
        var uses = types.SelectMany(Parts).Select(t => Use.OfType(t, header));
        if (!method.HasBody) return uses;

        var locals = method.Body.Variables.Select(v => v.VariableType).Concat(method.Body.ExceptionHandlers.Select(h => h.CatchType));
        return uses
            .Concat(locals.SelectMany(Parts).Select(t => Use.OfType(t, header)))
            .Concat(method.Body.Instructions.SelectMany(i => OperandUses(method, i)));
    }

    private static IEnumerable<Use> OperandUses(MethodDefinition method, Instruction instruction)
    {
        if (instruction.Operand is not MemberReference operand) return [];
        var where = SourceLocation.Of(method, instruction);
        IEnumerable<TypeReference?> types = operand switch
        {
            TypeReference type => [type],
            FieldReference field => [field.DeclaringType, field.FieldType],
            MethodReference called => [called.DeclaringType, called.ReturnType, .. called.Parameters.Select(p => p.ParameterType), .. ArgumentsOf(called)],
            _ => [],
        };
        var uses = types.SelectMany(Parts).Select(t => Use.OfType(t, where));
        return operand is TypeReference ? uses : uses.Append(Use.OfMember(operand, where));
    }

    private static IEnumerable<TypeReference> ArgumentsOf(MethodReference method) => method is GenericInstanceMethod generic ? generic.GenericArguments : [];

    private static IEnumerable<TypeReference> ConstraintsOf(IGenericParameterProvider provider) =>
        provider.GenericParameters.SelectMany(p => p.Constraints).Select(c => c.ConstraintType);

    private static IEnumerable<TypeReference> AttributeTypes(IEnumerable<ICustomAttributeProvider> providers) =>
        from attribute in providers.SelectMany(p => p.CustomAttributes)
        from type in attribute.ConstructorArguments.Concat(attribute.Properties.Select(p => p.Argument)).SelectMany(NamedTypes).Prepend(attribute.AttributeType)
        select type;

    private static IEnumerable<TypeReference> NamedTypes(CustomAttributeArgument argument) => argument.Value switch
    {
        TypeReference type => [argument.Type, type],
        CustomAttributeArgument[] list => list.SelectMany(NamedTypes),
        _ => [argument.Type],
    };

    // List<Task<Order[]>> is a use of List, Task and Order.
    private static IEnumerable<TypeReference> Parts(TypeReference? type) => type switch
    {
        null or GenericParameter => [],
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Parts).Prepend(generic.ElementType),
        IModifierType modified => Parts(modified.ModifierType).Concat(Parts(modified.ElementType)),
        FunctionPointerType pointer => Parts(pointer.ReturnType).Concat(pointer.Parameters.SelectMany(p => Parts(p.ParameterType))),
        TypeSpecification wrapped => Parts(wrapped.ElementType),
        _ => [type],
    };
}
