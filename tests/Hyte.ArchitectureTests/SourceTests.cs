using Hyte.ArchitectureTests.Reading;
using Hyte.ArchitectureTests.Rules;

namespace Hyte.ArchitectureTests;

public sealed class SourceTests
{
    [Theory, MemberData(nameof(Subjects.Modules), MemberType = typeof(Subjects))]
    public void A_module_leaves_versions_to_the_solution(string module) => ProjectFileRules.Leaves_versions_to_the_solution(Subjects.Named(module)).Check();

    [Theory, MemberData(nameof(Subjects.Modules), MemberType = typeof(Subjects))]
    public void A_module_asks_for_few_packages(string module) => ProjectFileRules.Asks_for_packages_of_modules_only(Subjects.Named(module)).Check();

    [Theory, MemberData(nameof(Subjects.Modules), MemberType = typeof(Subjects))]
    public void A_module_refers_to_shared_contracts_only(string module) => ProjectFileRules.Refers_to_shared_contracts_only(Subjects.Named(module)).Check();

    [Fact]
    public void The_host_starts_in_a_few_lines() => SourceRules.Starts_in_a_few_lines(Solution.Host).Check();

    [Fact]
    public void No_source_file_is_long() => SourceRules.Keeps_files_short_in(Solution.Directory).Check();

    [Fact]
    public void Every_text_is_read_by_some_code() => SourceRules.Reads_every_text_in(Solution.Directory).Check();

    [Fact]
    public void No_file_names_a_place_on_somebodys_machine() => SourceRules.Names_no_machine_in(Solution.Directory).Check();
}
