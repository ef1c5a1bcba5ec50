using Hyte.ArchitectureTests.Reading;
using Hyte.ArchitectureTests.Rules;

namespace Hyte.ArchitectureTests;

public sealed class ReferenceTests
{
    public static IEnumerable<object[]> AllButThePlatform => Subjects.Product.Where(row => (string)row[0] != "Hyte.Platform");

    [Theory, MemberData(nameof(Subjects.Modules), MemberType = typeof(Subjects))]
    public void A_module_sees_only_shared_contracts(string module) =>
        ReferenceRules.Sees_only_shared_contracts(Subjects.Named(module)).Check();

    [Theory, MemberData(nameof(Subjects.Modules), MemberType = typeof(Subjects))]
    public void A_module_needs_no_package_beyond_the_object_mapper(string module) =>
        ReferenceRules.Uses_only_the_packages_of_modules(Subjects.Named(module)).Check();

    [Fact]
    public void The_host_names_no_module() => ReferenceRules.Names_no_module(Solution.Host).Check();

    [Theory, MemberData(nameof(Subjects.Shared), MemberType = typeof(Subjects))]
    public void A_shared_project_names_no_module_and_not_the_host(string shared)
    {
        var project = Subjects.Named(shared);
        ReferenceRules.Names_no_module(project).And(Types.In(project).ShouldNot().HaveDependencyOnAny(Solution.Host.AssemblyName)).Check();
    }

    [Theory, MemberData(nameof(Subjects.Shared), MemberType = typeof(Subjects))]
    public void A_shared_project_leans_only_where_its_arrows_point(string shared) =>
        ReferenceRules.Keeps_the_shared_arrows(Subjects.Named(shared)).Check();

    [Fact]
    public void Every_shared_project_has_its_arrows_and_they_make_no_circle()
    {
        var arrows = ReferenceRules.SharedArrows;
        Assert.Equal(Solution.Shared.Select(s => s.AssemblyName).Order(StringComparer.Ordinal), arrows.Keys.Order(StringComparer.Ordinal));
        Assert.All(arrows.Keys, name => Assert.Null(Cycle.Through(name, arrows.ToDictionary(a => a.Key, a => (IReadOnlyList<string>)a.Value, StringComparer.Ordinal))));
    }

    [Fact]
    public void The_contract_knows_neither_storage_nor_pages() =>
        ReferenceRules.Is_free_of_storage_and_pages(Subjects.Named("Hyte.Modules")).Check();

    [Theory, MemberData(nameof(AllButThePlatform))]
    public void Only_the_platform_knows_the_storage_engine(string assembly) =>
        ReferenceRules.Knows_no_storage_engine(Subjects.Named(assembly)).Check();
}
