using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Hyte.ArchitectureTests.PublicApi;

/// <summary>One member as C# declares it, or nothing when others cannot see it.</summary>
internal static class MemberLine
{
    public static string? Of(MemberInfo member)
    {
        var line = member switch
        {
            ConstructorInfo constructor when Shown(constructor) is { } access => $"{access} {constructor.DeclaringType!.Name.Split('`')[0]}({Parameters(constructor)})",
            MethodInfo method when Shown(method) is { } access && !method.IsSpecialName => $"{access} {Modifiers(method)}{Result(method)} {method.Name}{Generics(method)}({Parameters(method)}){TypeHeader.Constraints(method.GetGenericArguments())}",
            MethodInfo operation when Shown(operation) is { } access && operation.Name.StartsWith("op_", StringComparison.Ordinal) => $"{access} static {TypeName.Of(operation.ReturnParameter)} {operation.Name}({Parameters(operation)})",
            PropertyInfo property => Property(property),
            FieldInfo field when Shown(field.Attributes) is { } access => Field(field, access),
            EventInfo happening when Shown(happening.AddMethod!) is { } access => $"{access} {Modifiers(happening.AddMethod!)}event {TypeName.Of(happening)} {happening.Name}",
            _ => null,
        };
        return line is not null && member.GetCustomAttribute<ObsoleteAttribute>() is { } old ? $"[Obsolete(\"{old.Message}\")] {line}" : line;
    }

    public static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select((p, i) => Parameter(p, i == 0 && method.IsDefined(typeof(ExtensionAttribute)))));

    private static string Parameter(ParameterInfo parameter, bool isThis)
    {
        var passing = parameter switch
        {
            { ParameterType.IsByRef: true, IsOut: true } => "out ",
            { ParameterType.IsByRef: true, IsIn: true } => "in ",
            { ParameterType.IsByRef: true } => "ref ",
            _ when parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) => "params ",
            _ => "",
        };
        var given = parameter.HasDefaultValue ? " = " + Literal(parameter.DefaultValue) : "";
        return $"{(isThis ? "this " : "")}{passing}{TypeName.Of(parameter)} {parameter.Name}{given}";
    }

    private static string? Property(PropertyInfo property)
    {
        var accessors = new[] { property.GetMethod, property.SetMethod }.OfType<MethodInfo>().Where(m => Shown(m) is not null).ToArray();
        if (accessors.Length == 0) return null;
        var widest = accessors.Select(Shown).Contains("public") ? "public" : "protected";
        var index = property.GetIndexParameters() is { Length: > 0 } parameters ? $"[{string.Join(", ", parameters.Select(p => Parameter(p, isThis: false)))}]" : "";
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        var body = string.Concat(accessors.Select(a => $"{(Shown(a) == widest ? "" : Shown(a) + " ")}{Accessor(property, a)}; "));
        return $"{widest} {Modifiers(accessors[0])}{required}{TypeName.Of(property)} {(index.Length > 0 ? "this" : property.Name)}{index} {{ {body}}}";
    }

    private static string Accessor(PropertyInfo property, MethodInfo accessor)
    {
        if (accessor == property.GetMethod) return "get";
        return accessor.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? "init" : "set";
    }

    private static string Field(FieldInfo field, string access)
    {
        if (field.IsLiteral) return $"{access} const {TypeName.Of(field)} {field.Name} = {Literal(field.GetRawConstantValue())}";
        return $"{access} {(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{TypeName.Of(field)} {field.Name}";
    }

    private static string Result(MethodInfo method) => (method.ReturnType.IsByRef ? "ref " : "") + TypeName.Of(method.ReturnParameter);

    private static string Generics(MethodInfo method) => method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(a => a.Name))}>" : "";

    private static string Modifiers(MethodInfo method)
    {
        if (method.IsStatic) return method.IsAbstract ? "static abstract " : "static ";
        if (method.DeclaringType!.IsInterface) return method.IsAbstract ? "" : "virtual ";
        if (method.IsAbstract) return "abstract ";
        if (method.GetBaseDefinition() != method) return method.IsFinal ? "sealed override " : "override ";
        return method is { IsVirtual: true, IsFinal: false } ? "virtual " : "";
    }

    private static string? Shown(MethodBase method) => method.IsPublic ? "public" : (method.IsFamily || method.IsFamilyOrAssembly) && !method.DeclaringType!.IsSealed ? "protected" : null;

    private static string? Shown(FieldAttributes attributes) => (attributes & FieldAttributes.FieldAccessMask) switch
    {
        FieldAttributes.Public => "public",
        FieldAttributes.Family or FieldAttributes.FamORAssem => "protected",
        _ => null,
    };

    private static string Literal(object? value) => value switch
    {
        null => "default",
        string text => $"\"{text}\"",
        bool truth => truth ? "true" : "false",
        char letter => $"'{letter}'",
        Enum choice => $"{choice.GetType().Name}.{choice}",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
