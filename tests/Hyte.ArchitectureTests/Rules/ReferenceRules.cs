using Hyte.ArchitectureTests.Reading;

namespace Hyte.ArchitectureTests.Rules;

/// <summary>Who may lean on whom.</summary>
internal static class ReferenceRules
{
    private const string Platform = "Hyte.Platform";

    private static readonly string[] StorageEngines = ["Microsoft.EntityFrameworkCore.Sqlite", "Microsoft.Data.Sqlite", "SQLitePCL", "Npgsql"];

    // Beyond the framework a module needs the object mapper and nothing else; what more it wants, a shared project offers.
    private static readonly string[] ModulePackages = ["Microsoft.EntityFrameworkCore", "Microsoft.EntityFrameworkCore.Relational", "Microsoft.EntityFrameworkCore.Abstractions"];

    /// <summary>The arrows inside shared/; whoever is not listed leans on nobody.</summary>
    public static IReadOnlyDictionary<string, string[]> SharedArrows { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["Hyte.Modules"] = [],
        ["Hyte.Web"] = ["Hyte.Modules"],
        ["Hyte.Storage"] = ["Hyte.Modules"],
        ["Hyte.Documents"] = ["Hyte.Modules"],
        ["Hyte.Statistics"] = ["Hyte.Modules"],
        ["Hyte.Programmes"] = ["Hyte.Modules", "Hyte.Storage", "Hyte.Web", "Hyte.Documents", "Hyte.Statistics"],
        [Platform] = ["Hyte.Modules", "Hyte.Storage", "Hyte.Documents"],
    };

    public static Findings Sees_only_shared_contracts(Project module)
    {
        var forbidden = Solution.ModulesBeside(module).Select(m => m.AssemblyName).Append(Platform).Append(Solution.Host.AssemblyName);
        var contracts = Solution.Shared.Select(s => s.AssemblyName).Where(s => s != Platform);
        return Types.In(module).ShouldNot().HaveDependencyOnAny(forbidden)
            .And(OwnReferencesBeyond(module, contracts));
    }

    public static Findings Uses_only_the_packages_of_modules(Project module) => new(1,
        from reference in AssemblyReader.Read(module.AssemblyPath).MainModule.AssemblyReferences
        where !IsOurs(reference.Name) && !Framework.Contains(reference.Name) && !ModulePackages.Contains(reference.Name)
        select new Finding(module.AssemblyName, reference.Name, "is not a package that modules may use"));

    public static Findings Names_no_module(Project project) =>
        Types.In(project).ShouldNot().HaveDependencyOnAny(Solution.ModulesBeside(project).Select(m => m.AssemblyName))
            .And(new Findings(1,
                from reference in AssemblyReader.Read(project.AssemblyPath).MainModule.AssemblyReferences
                where Solution.ModulesBeside(project).Any(m => m.AssemblyName == reference.Name)
                select new Finding(project.AssemblyName, reference.Name, "is a module, which nobody may refer to")));

    public static Findings Keeps_the_shared_arrows(Project project)
    {
        var allowed = SharedArrows.GetValueOrDefault(project.AssemblyName, []);
        var others = Solution.Shared.Select(s => s.AssemblyName).Except(allowed).Where(s => s != project.AssemblyName);
        return Types.In(project).ShouldNot().HaveDependencyOnAny(others).And(OwnReferencesBeyond(project, allowed));
    }

    public static Findings Is_free_of_storage_and_pages(Project contract) =>
        Types.In(contract).ShouldNot().HaveDependencyOnAny("Microsoft.EntityFrameworkCore", "Microsoft.AspNetCore.Mvc");

    // Migrations are exempt: they are scaffolded by and for one engine.
    public static Findings Knows_no_storage_engine(Project project) =>
        Types.In(project).That().DoNotResideInNamespaceEndingWith(".Migrations").ShouldNot().HaveDependencyOnAny(StorageEngines);

    private static Findings OwnReferencesBeyond(Project project, IEnumerable<string> allowed) => new(1,
        from reference in AssemblyReader.Read(project.AssemblyPath).MainModule.AssemblyReferences
        where IsOurs(reference.Name) && !allowed.Contains(reference.Name)
        select new Finding(project.AssemblyName, reference.Name, "is referred to, which is not allowed here"));

    private static bool IsOurs(string assembly) => assembly.StartsWith("Hyte.", StringComparison.Ordinal);
}
