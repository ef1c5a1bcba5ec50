using System.Reflection;
using System.Runtime.CompilerServices;

namespace Hyte.ArchitectureTests.PublicApi;

/// <summary>Names of types as C# writes them, with what may be null.</summary>
internal static class TypeName
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(short)] = "short",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(double)] = "double",
        [typeof(float)] = "float",
        [typeof(decimal)] = "decimal",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
    };

    public static string Of(ParameterInfo parameter) => Of(parameter.ParameterType, new NullabilityInfoContext().Create(parameter), TuplesOf(parameter));

    public static string Of(PropertyInfo property) => Of(property.PropertyType, new NullabilityInfoContext().Create(property), TuplesOf(property));

    public static string Of(FieldInfo field) => Of(field.FieldType, new NullabilityInfoContext().Create(field), TuplesOf(field));

    public static string Of(EventInfo happening) => Of(happening.EventHandlerType!, new NullabilityInfoContext().Create(happening), TuplesOf(happening));

    /// <summary>A type where nothing says what may be null: a base class, an interface, a constraint.</summary>
    public static string Of(Type type) => Of(type, null, new Queue<string?>());

    private static string Of(Type type, NullabilityInfo? nullability, Queue<string?> tupleNames)
    {
        if (type.IsByRef) return Of(type.GetElementType()!, nullability?.ElementType ?? nullability, tupleNames);
        if (Nullable.GetUnderlyingType(type) is { } value) return Of(value, nullability?.GenericTypeArguments.Length == 1 ? nullability.GenericTypeArguments[0] : null, tupleNames) + "?";
        var mark = !type.IsValueType && nullability is { ReadState: NullabilityState.Nullable } or { WriteState: NullabilityState.Nullable } ? "?" : "";
        if (type.IsArray) return $"{Of(type.GetElementType()!, nullability?.ElementType, tupleNames)}[{new string(',', type.GetArrayRank() - 1)}]{mark}";
        if (Keywords.TryGetValue(type, out var keyword)) return keyword + mark;
        // An unconstrained T reads as nullable whether or not it was written so; the mark would mislead.
        if (type.IsGenericParameter) return type.Name;
        return (IsTuple(type) ? Tuple(type, nullability, tupleNames) : Named(type, nullability, tupleNames)) + mark;
    }

    private static string Tuple(Type type, NullabilityInfo? nullability, Queue<string?> tupleNames)
    {
        var arguments = type.GetGenericArguments();
        var names = arguments.Select(_ => tupleNames.TryDequeue(out var name) ? name : null).ToArray();
        var elements = arguments.Select((a, i) => Of(a, Argument(nullability, i), tupleNames) + (names[i] is { } name ? " " + name : ""));
        return $"({string.Join(", ", elements)})";
    }

    private static string Named(Type type, NullabilityInfo? nullability, Queue<string?> tupleNames)
    {
        var prefix = type.DeclaringType is { } outer ? Of(outer.IsGenericTypeDefinition ? outer.GetGenericTypeDefinition() : outer) + "." : type.Namespace + ".";
        var name = type.Name.Split('`')[0];
        if (!type.IsGenericType || !type.Name.Contains('`', StringComparison.Ordinal)) return prefix + name;
        var arguments = type.GetGenericArguments().Select((a, i) => (type.IsGenericTypeDefinition ? Variance(a) : "") + Of(a, Argument(nullability, i), tupleNames));
        return $"{prefix}{name}<{string.Join(", ", arguments)}>";
    }

    private static string Variance(Type parameter) => (parameter.GenericParameterAttributes & GenericParameterAttributes.VarianceMask) switch
    {
        GenericParameterAttributes.Covariant => "out ",
        GenericParameterAttributes.Contravariant => "in ",
        _ => "",
    };

    private static NullabilityInfo? Argument(NullabilityInfo? nullability, int index) =>
        nullability is not null && index < nullability.GenericTypeArguments.Length ? nullability.GenericTypeArguments[index] : null;

    private static bool IsTuple(Type type) => type is { IsGenericType: true, Namespace: "System" } && type.Name.StartsWith("ValueTuple`", StringComparison.Ordinal);

    // The names of tuple elements stand in an attribute, in the order in which the tuples are written.
    private static Queue<string?> TuplesOf(ICustomAttributeProvider owner) =>
        new(owner.GetCustomAttributes(typeof(TupleElementNamesAttribute), inherit: false).OfType<TupleElementNamesAttribute>().SelectMany(a => a.TransformNames));
}
