using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Hyte.ArchitectureTests.PublicApi;

/// <summary>Writes what an assembly shows to others, one member a line, in an order that does not depend on the compiler.</summary>
internal static class PublicApiText
{
    private const BindingFlags Declared = BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetTypes().Where(IsShown).OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            if (text.Length > 0) text.Append('\n');
            text.Append(TypeHeader.Of(type)).Append('\n');
            foreach (var line in MembersOf(type)) text.Append("    ").Append(line).Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<string> MembersOf(Type type)
    {
        if (typeof(Delegate).IsAssignableFrom(type)) return [];
        if (type.IsEnum) return Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name))}");
        return type.GetMembers(Declared)
            .Where(m => !IsCompilersOwn(m))
            .Select(MemberLine.Of)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
    }

    // What a record gets without being asked follows from the word "record" in its header. Its constructor and properties are written out.
    private static bool IsCompilersOwn(MemberInfo member) =>
        member is MethodBase method && (method.IsDefined(typeof(CompilerGeneratedAttribute)) || method.Name.Contains('<', StringComparison.Ordinal))
        || member is PropertyInfo { Name: "EqualityContract" };

    private static bool IsShown(Type type) =>
        !type.IsDefined(typeof(CompilerGeneratedAttribute))
        && (type.IsPublic || ((type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamORAssem) && IsShown(type.DeclaringType!)));
}
