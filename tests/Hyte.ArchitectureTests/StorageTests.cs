using Hyte.ArchitectureTests.Reading;
using Hyte.ArchitectureTests.Rules;

namespace Hyte.ArchitectureTests;

public sealed class StorageTests
{
    /// <summary>The projects that have a database: every module, and the platform.</summary>
    public static IEnumerable<object[]> Owners => Subjects.Modules.Append(["Hyte.Platform"]);

    [Theory, MemberData(nameof(Subjects.Modules), MemberType = typeof(Subjects))]
    public void A_module_has_one_context_with_history_and_outbox(string module) => StorageRules.Has_one_context_on_the_shared_base(Subjects.Named(module)).Check();

    [Theory, MemberData(nameof(Subjects.Modules), MemberType = typeof(Subjects))]
    public void A_module_stores_its_own_entities_only(string module) => StorageRules.Owns_its_entities(Subjects.Named(module)).Check();

    [Theory, MemberData(nameof(Owners))]
    public void The_last_migration_knows_the_whole_model(string owner) => StorageRules.Has_migrated_its_model(Subjects.Named(owner)).Check();

    [Theory, MemberData(nameof(Owners))]
    public void Moments_are_stored_in_UTC(string owner) => StorageRules.Keeps_moments_in_UTC(Subjects.Named(owner)).Check();

    [Theory, MemberData(nameof(Owners))]
    public void No_column_means_different_things_on_different_engines(string owner) => StorageRules.Stores_no_type_that_engines_treat_differently(Subjects.Named(owner)).Check();

    [Theory, MemberData(nameof(Owners))]
    public void Decimals_say_how_precise_they_are(string owner) => StorageRules.Says_how_precise_decimals_are(Subjects.Named(owner)).Check();

    [Theory, MemberData(nameof(Subjects.Modules), MemberType = typeof(Subjects))]
    public void No_text_in_a_module_names_the_file_or_the_routes_of_another(string module) => StorageRules.Names_no_other_module_in_text(Subjects.Named(module)).Check();
}
