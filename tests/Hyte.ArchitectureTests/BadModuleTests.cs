using System.Reflection;
using Hyte.ArchitectureTests.Reading;
using Hyte.ArchitectureTests.Rules;

namespace Hyte.ArchitectureTests;

/// <summary>Every rule can fail, and names the offender when it does.</summary>
public sealed class BadModuleTests
{
    // What each rule must find: a part of the finding as it is printed, beginning with the file when the offence is on a line.
    private static readonly Dictionary<string, string[]> Offences = new(StringComparer.Ordinal)
    {
        [nameof(ReferenceRules.Sees_only_shared_contracts)] = ["Reacher.cs:18: Hyte.BadModule.Reacher uses Hyte.BadNeighbour.NeighbourRecord", "Hyte.Platform.Storage.PlatformDbContext", "Hyte.BadModule: Hyte.Platform is referred to"],
        [nameof(ReferenceRules.Uses_only_the_packages_of_modules)] = ["Hyte.BadModule: Mono.Cecil is not a package"],
        [nameof(ReferenceRules.Names_no_module)] = ["Hyte.BadModule.Reacher uses Hyte.BadNeighbour.NeighbourRecord", "Hyte.BadNeighbour is a module"],
        [nameof(ReferenceRules.Keeps_the_shared_arrows)] = ["Hyte.BadModule.WrongModule uses Hyte.Modules.ModuleManifest", "Hyte.Modules is referred to"],
        [nameof(ReferenceRules.Is_free_of_storage_and_pages)] = ["Hyte.BadModule.BadDbContext uses Microsoft.EntityFrameworkCore.DbContext", "Hyte.BadModule.OpenPage uses Microsoft.AspNetCore.Mvc.RazorPages.PageModel"],
        [nameof(ReferenceRules.Knows_no_storage_engine)] = ["Reacher.cs:16: Hyte.BadModule.Reacher uses Microsoft.Data.Sqlite.SqliteConnection"],
        [nameof(ShapeRules.Shows_no_type)] = ["Hyte.BadModule.WrongModule is public"],
        [nameof(ShapeRules.Seals_its_classes)] = ["Hyte.BadModule.WrongModule is not sealed"],
        [nameof(ShapeRules.Presents_itself_once)] = ["has 2 classes that implement IModule: SecondModule, WrongModule"],
        [nameof(ShapeRules.Has_a_presenter_without_state)] = ["Hyte.BadModule.WrongModule keeps _configured", "Hyte.BadModule.SecondModule does not have a parameterless constructor"],
        [nameof(ShapeRules.Uses_one_name)] = ["calls itself 'wrong'", "'other.read'", "'/elsewhere'", "area Elsewhere"],
        [nameof(ManifestRules.Depends_on_modules_that_exist)] = ["'no-such-module'"],
        [nameof(ManifestRules.Depends_on_itself_by_no_way_round)] = ["wrong → wrong"],
        [nameof(ManifestRules.Fits_the_contract)] = ["wants contract 99.0"],
        [nameof(ManifestRules.Navigates_by_declared_permissions)] = ["'wrong.undeclared'"],
        [nameof(StorageRules.Has_one_context_on_the_shared_base)] = ["Hyte.BadModule.BadDbContext keeps no history"],
        [nameof(StorageRules.Owns_its_entities)] = ["Hyte.BadModule.BadDbContext stores Hyte.BadNeighbour.NeighbourRecord"],
        [nameof(StorageRules.Has_migrated_its_model)] = ["Hyte.BadModule.BadDbContext has a model"],
        [nameof(StorageRules.Keeps_moments_in_UTC)] = ["BadRow.Local is a DateTime"],
        [nameof(StorageRules.Stores_no_type_that_engines_treat_differently)] = ["BadRow.Length is a TimeSpan", "BadRow.Offset is a DateTimeOffset"],
        [nameof(StorageRules.Says_how_precise_decimals_are)] = ["BadRow.Vague is a decimal"],
        [nameof(StorageRules.Names_no_other_module_in_text)] = ["Hyte.BadModule.Reacher writes 'badneighbour.db'", "Reacher.cs:20: Hyte.BadModule.Reacher writes '/badneighbour'"],
        [nameof(CodeRules.Reads_no_clock_and_throws_no_dice)] = ["BadHabits.cs:14: Hyte.BadModule.ClockReader uses System.DateTime.Now", "System.Random.Shared"],
        [nameof(CodeRules.Blocks_no_thread)] = ["BadHabits.cs:20: Hyte.BadModule.ThreadBlocker uses System.Threading.Tasks.Task.Result", "BadHabits.cs:25: Hyte.BadModule.ThreadBlocker waits for a task by GetResult"],
        [nameof(CodeRules.Awaits_what_it_starts)] = ["Hyte.BadModule.FireAndForget is async void in Start"],
        [nameof(CodeRules.Says_what_it_needs)] = ["BadHabits.cs:36: Hyte.BadModule.ServiceLocator uses Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetService", "Microsoft.AspNetCore.Http.HttpContext.RequestServices"],
        [nameof(CodeRules.Loads_and_makes_nothing_by_name)] = ["Hyte.BadModule.Magician uses System.Activator.CreateInstance", "System.Reflection.Assembly.Load", "BuildServiceProvider", "Hyte.BadModule.TypeFinder looks a type up"],
        [nameof(CodeRules.Runs_nothing_behind_the_switch)] = ["Hyte.BadModule.HiddenWorker is derived from Microsoft.Extensions.Hosting.BackgroundService"],
        [nameof(PageRules.Says_who_may_see_each_page)] = ["Hyte.BadModule.OpenPage has neither", "Hyte.BadModule.AnyoneSignedInPage asks for a sign-in"],
        [nameof(PageRules.Guards_pages_by_declared_permissions)] = ["Hyte.BadModule.UnknownPermissionPage asks for 'wrong.no-such-permission'"],
        [nameof(PageRules.Opens_only_its_public_area)] = ["Hyte.BadModule.CachedFormPage is open to strangers"],
        [nameof(PageRules.Caches_no_form)] = ["Hyte.BadModule.CachedFormPage is output-cached"],
        [nameof(PageRules.Keeps_antiforgery)] = ["Hyte.BadModule.CachedFormPage switches antiforgery off"],
        [nameof(MarkupRules.Has_no_inline_style)] = ["Inline.cshtml:3: Inline.cshtml has an inline style", "Hyte.BadModule.InlineWriter writes an inline style"],
        [nameof(MarkupRules.Has_no_inline_script)] = ["Inline.cshtml:4: Inline.cshtml has a script without src"],
        [nameof(MarkupRules.Has_no_inline_handler)] = ["Inline.cshtml:3: Inline.cshtml has an inline event handler"],
        [nameof(MarkupRules.Escapes_every_text)] = ["Inline.cshtml:3: Inline.cshtml writes a text without escaping"],
        [nameof(MarkupRules.Gives_every_page_a_model)] = ["Inline.cshtml has no @model"],
        [nameof(ProjectFileRules.Leaves_versions_to_the_solution)] = ["Hyte.BadModule.csproj:14: Mono.Cecil has a version of its own"],
        [nameof(ProjectFileRules.Asks_for_packages_of_modules_only)] = ["Mono.Cecil is not a package"],
        [nameof(ProjectFileRules.Refers_to_shared_contracts_only)] = ["Hyte.Platform.csproj is not a shared contract", "Hyte.BadNeighbour.csproj is not a shared contract"],
        [nameof(SourceRules.Keeps_files_short)] = ["Program.cs has 256 lines, 250 is the most"],
        [nameof(SourceRules.Starts_in_a_few_lines)] = ["Program.cs has 256 lines, 60 is the most"],
        [nameof(SourceRules.Names_no_machine)] = ["README.md:6: README.md names"],
        [nameof(SourceRules.Reads_every_text)] = ["Texts.resx has Unread, which nothing reads"],
    };

    public static IEnumerable<object[]> RuleNames => Rules.Keys.Select(name => new object[] { name });

    // Every method of a class of rules that judges one project is a rule.
    private static Dictionary<string, Func<Project, Findings>> Rules { get; } = typeof(ReferenceRules).Assembly.GetTypes()
        .Where(t => t.Namespace == typeof(ReferenceRules).Namespace && t.Name.EndsWith("Rules", StringComparison.Ordinal))
        .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Static))
        .Where(m => m.ReturnType == typeof(Findings) && m.GetParameters() is [{ ParameterType: var only }] && only == typeof(Project))
        .ToDictionary(m => m.Name, m => m.CreateDelegate<Func<Project, Findings>>(), StringComparer.Ordinal);

    [Theory, MemberData(nameof(RuleNames))]
    public void A_rule_reports_the_bad_module(string rule)
    {
        Assert.True(Offences.TryGetValue(rule, out var expected), $"{rule} is proved by nothing: give the bad module an offence and name it here.");
        var found = Rules[rule](Solution.BadModule).Items.Select(i => i.ToString()).ToArray();
        Assert.All(expected!, offence => Assert.True(
            found.Any(f => f.Contains(offence, StringComparison.Ordinal)),
            $"'{offence}' is not among:{Environment.NewLine}{string.Join(Environment.NewLine, found)}"));
    }

    [Fact]
    public void No_offence_is_expected_of_a_rule_that_is_gone() => Assert.Empty(Offences.Keys.Except(Rules.Keys));

    [Fact]
    public void A_rule_that_saw_nothing_fails() => Assert.ThrowsAny<Exception>(() => new Findings(0, []).Check());

    [Fact]
    public void The_host_does_not_carry_the_bad_module() =>
        Assert.DoesNotContain("fixtures", File.ReadAllText(Solution.Host.File), StringComparison.Ordinal);
}
