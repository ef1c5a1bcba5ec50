using Hyte.ArchitectureTests.Reading;
using Hyte.ArchitectureTests.Rules;

namespace Hyte.ArchitectureTests;

public sealed class ModuleShapeTests
{
    [Theory, MemberData(nameof(Subjects.Modules), MemberType = typeof(Subjects))]
    public void A_module_shows_no_type(string module) => ShapeRules.Shows_no_type(Subjects.Named(module)).Check();

    [Theory, MemberData(nameof(Subjects.Modules), MemberType = typeof(Subjects))]
    public void A_module_presents_itself_by_one_class(string module) => ShapeRules.Presents_itself_once(Subjects.Named(module)).Check();

    [Theory, MemberData(nameof(Subjects.Modules), MemberType = typeof(Subjects))]
    public void The_class_that_presents_a_module_has_no_state(string module) => ShapeRules.Has_a_presenter_without_state(Subjects.Named(module)).Check();

    [Theory, MemberData(nameof(Subjects.Modules), MemberType = typeof(Subjects))]
    public void Folder_id_area_permissions_and_navigation_share_one_name(string module) => ShapeRules.Uses_one_name(Subjects.Named(module)).Check();

    [Theory, MemberData(nameof(Subjects.Modules), MemberType = typeof(Subjects))]
    public void A_module_depends_on_modules_that_exist(string module) => ManifestRules.Depends_on_modules_that_exist(Subjects.Named(module)).Check();

    [Theory, MemberData(nameof(Subjects.Modules), MemberType = typeof(Subjects))]
    public void Modules_depend_on_each_other_in_no_circle(string module) => ManifestRules.Depends_on_itself_by_no_way_round(Subjects.Named(module)).Check();

    [Theory, MemberData(nameof(Subjects.Modules), MemberType = typeof(Subjects))]
    public void A_module_fits_the_contract_that_it_is_built_with(string module) => ManifestRules.Fits_the_contract(Subjects.Named(module)).Check();

    [Theory, MemberData(nameof(Subjects.Modules), MemberType = typeof(Subjects))]
    public void A_link_of_the_navigation_asks_for_a_declared_permission(string module) => ManifestRules.Navigates_by_declared_permissions(Subjects.Named(module)).Check();
}
