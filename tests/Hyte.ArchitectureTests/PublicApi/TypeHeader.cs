using System.Reflection;

namespace Hyte.ArchitectureTests.PublicApi;

/// <summary>The line that a type begins with: what it is, what it derives from and what it asks of its parameters.</summary>
internal static class TypeHeader
{
    public static string Of(Type type)
    {
        var name = type.FullName!.Replace('+', '.');
        if (typeof(Delegate).IsAssignableFrom(type))
        {
            var call = type.GetMethod("Invoke")!;
            return $"{AttributesOf(type)}delegate {TypeName.Of(call.ReturnParameter)} {TypeName.Of(type)}({MemberLine.Parameters(call)})";
        }

        var above = BasesOf(type).ToArray();
        return $"{AttributesOf(type)}{Kind(type)} {(type.IsGenericTypeDefinition ? TypeName.Of(type) : name)}{(above.Length > 0 ? " : " + string.Join(", ", above) : "")}{Constraints(type.GetGenericArguments())}";
    }

    public static string Constraints(Type[] parameters) => string.Concat(parameters.Where(p => p.IsGenericParameter).Select(Constraint));

    public static bool IsRecord(Type type) =>
        type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly) is not null;

    private static string Kind(Type type)
    {
        if (type.IsEnum) return "enum";
        if (type.IsInterface) return "interface";
        var record = IsRecord(type) ? "record " : "";
        if (type.IsValueType) return $"{(type.IsDefined(typeof(System.Runtime.CompilerServices.IsReadOnlyAttribute)) ? "readonly " : "")}{record}struct";
        return (type.IsAbstract, type.IsSealed) switch
        {
            (true, true) => "static class",
            (true, false) => $"abstract {record}class",
            (false, true) => $"sealed {record}class",
            _ => $"{record}class",
        };
    }

    private static IEnumerable<string> BasesOf(Type type)
    {
        if (type.IsEnum)
        {
            var number = Enum.GetUnderlyingType(type);
            return number == typeof(int) ? [] : [TypeName.Of(number)];
        }

        var above = type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) ? [TypeName.Of(parent)] : Array.Empty<string>();
        var inherited = type.BaseType?.GetInterfaces() ?? [];
        // Every record is equatable with itself; saying so says nothing.
        var own = type.GetInterfaces().Except(inherited).Where(i => i.IsVisible && !(IsRecord(type) && i.Name == "IEquatable`1"));
        return above.Concat(own.Select(TypeName.Of).Order(StringComparer.Ordinal));
    }

    private static string Constraint(Type parameter)
    {
        var flags = parameter.GenericParameterAttributes;
        var isStruct = flags.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        string?[] asked =
        [
            flags.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) ? "class" : null,
            isStruct ? "struct" : null,
            .. parameter.GetGenericParameterConstraints().Where(c => c != typeof(ValueType)).Select(TypeName.Of).Order(StringComparer.Ordinal),
            flags.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) && !isStruct ? "new()" : null,
        ];
        var given = asked.OfType<string>().ToArray();
        return given.Length == 0 ? "" : $" where {parameter.Name} : {string.Join(", ", given)}";
    }

    private static string AttributesOf(Type type)
    {
        string?[] attributes =
        [
            type.IsDefined(typeof(FlagsAttribute), inherit: false) ? "[Flags] " : null,
            type.GetCustomAttribute<ObsoleteAttribute>() is { } old ? $"[Obsolete(\"{old.Message}\")] " : null,
            type.GetCustomAttribute<AttributeUsageAttribute>(inherit: false) is { } usage ? $"[AttributeUsage({usage.ValidOn})] " : null,
        ];
        return string.Concat(attributes);
    }
}
