namespace Hyte.ArchitectureTests.Reading;

/// <summary>The projects as theory data. An empty set fails its theories: xunit reports that no data was found.</summary>
public static class Subjects
{
    public static IEnumerable<object[]> Modules => Solution.Modules.Select(Row);

    public static IEnumerable<object[]> Shared => Solution.Shared.Select(Row);

    public static IEnumerable<object[]> Product => Solution.Product.Select(Row);

    private static object[] Row(Project project) => [project.AssemblyName];

    internal static Project Named(string assembly) => Solution.Product.Single(p => p.AssemblyName == assembly);
}
