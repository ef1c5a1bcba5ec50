using Hyte.ArchitectureTests.Reading;
using Hyte.ArchitectureTests.Rules;

namespace Hyte.ArchitectureTests;

public sealed class PageTests
{
    /// <summary>The projects with pages that people open.</summary>
    public static IEnumerable<object[]> Sites => Subjects.Modules.Append([Solution.Host.AssemblyName]);

    /// <summary>The projects with any markup at all.</summary>
    public static IEnumerable<object[]> Markup => Solution.Product.Where(p => p.Sources(".cshtml").Any()).Select(p => new object[] { p.AssemblyName });

    [Theory, MemberData(nameof(Sites))]
    public void Every_page_says_who_may_see_it(string site) => PageRules.Says_who_may_see_each_page(Subjects.Named(site)).Check();

    [Theory, MemberData(nameof(Sites))]
    public void Pages_ask_for_permissions_that_are_declared(string site) => PageRules.Guards_pages_by_declared_permissions(Subjects.Named(site)).Check();

    [Theory, MemberData(nameof(Subjects.Modules), MemberType = typeof(Subjects))]
    public void A_module_opens_only_its_public_area_to_strangers(string module) => PageRules.Opens_only_its_public_area(Subjects.Named(module)).Check();

    [Theory, MemberData(nameof(Sites))]
    public void No_page_with_a_form_is_output_cached(string site) => PageRules.Caches_no_form(Subjects.Named(site)).Check();

    [Theory, MemberData(nameof(Subjects.Product), MemberType = typeof(Subjects))]
    public void Nobody_switches_antiforgery_off(string assembly) => PageRules.Keeps_antiforgery(Subjects.Named(assembly)).Check();

    [Theory, MemberData(nameof(Markup))]
    public void Markup_has_no_inline_style(string assembly) => MarkupRules.Has_no_inline_style(Subjects.Named(assembly)).Check();

    [Theory, MemberData(nameof(Markup))]
    public void Markup_has_no_inline_script(string assembly) => MarkupRules.Has_no_inline_script(Subjects.Named(assembly)).Check();

    [Theory, MemberData(nameof(Markup))]
    public void Markup_has_no_inline_handler(string assembly) => MarkupRules.Has_no_inline_handler(Subjects.Named(assembly)).Check();

    [Theory, MemberData(nameof(Markup))]
    public void Markup_escapes_every_text(string assembly) => MarkupRules.Escapes_every_text(Subjects.Named(assembly)).Check();

    [Theory, MemberData(nameof(Markup))]
    public void Every_page_has_a_model(string assembly) => MarkupRules.Gives_every_page_a_model(Subjects.Named(assembly)).Check();
}
