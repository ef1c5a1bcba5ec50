using Hyte.ArchitectureTests.Reading;
using Hyte.ArchitectureTests.Rules;

namespace Hyte.ArchitectureTests;

public sealed class CodeTests
{
    [Theory, MemberData(nameof(Subjects.Product), MemberType = typeof(Subjects))]
    public void Time_and_chance_come_from_outside(string assembly) => CodeRules.Reads_no_clock_and_throws_no_dice(Subjects.Named(assembly)).Check();

    [Theory, MemberData(nameof(Subjects.Product), MemberType = typeof(Subjects))]
    public void No_thread_is_blocked_by_a_wait(string assembly) => CodeRules.Blocks_no_thread(Subjects.Named(assembly)).Check();

    [Theory, MemberData(nameof(Subjects.Product), MemberType = typeof(Subjects))]
    public void No_method_is_async_void(string assembly) => CodeRules.Awaits_what_it_starts(Subjects.Named(assembly)).Check();

    [Theory, MemberData(nameof(Subjects.Product), MemberType = typeof(Subjects))]
    public void A_class_is_sealed_unless_it_is_inherited(string assembly) => ShapeRules.Seals_its_classes(Subjects.Named(assembly)).Check();

    [Theory, MemberData(nameof(Subjects.Modules), MemberType = typeof(Subjects))]
    public void A_class_of_a_module_says_in_its_constructor_what_it_needs(string module) => CodeRules.Says_what_it_needs(Subjects.Named(module)).Check();

    [Theory, MemberData(nameof(Subjects.Modules), MemberType = typeof(Subjects))]
    public void A_module_loads_and_makes_nothing_by_name(string module) => CodeRules.Loads_and_makes_nothing_by_name(Subjects.Named(module)).Check();

    [Theory, MemberData(nameof(Subjects.Modules), MemberType = typeof(Subjects))]
    public void A_module_runs_nothing_that_its_switch_does_not_stop(string module) => CodeRules.Runs_nothing_behind_the_switch(Subjects.Named(module)).Check();
}
