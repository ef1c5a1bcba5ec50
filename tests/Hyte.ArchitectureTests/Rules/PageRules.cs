using System.Text.RegularExpressions;
using Hyte.ArchitectureTests.Reading;
using Hyte.Platform.Rights;
using Microsoft.AspNetCore.Authorization;
using Mono.Cecil;

namespace Hyte.ArchitectureTests.Rules;

/// <summary>Every page says who may see it, and no form is kept for somebody else.</summary>
internal static partial class PageRules
{
    private const string PageModel = "Microsoft.AspNetCore.Mvc.RazorPages.PageModel";

    public static Findings Says_who_may_see_each_page(Project project) => Pages(project).ShouldNot().Meet("leave a page open", page =>
    {
        var attributes = Attributes(project, page);
        if (attributes.OfType<IAllowAnonymous>().Any()) return [];
        var guards = attributes.OfType<IAuthorizeData>().ToArray();
        if (guards.Length == 0) return [(SourceLocation.Of(page), "has neither [Authorize] nor [AllowAnonymous]")];
        return guards.Any(g => !string.IsNullOrEmpty(g.Policy)) ? [] : [(SourceLocation.Of(page), "asks for a sign-in but names no policy")];
    });

    public static Findings Guards_pages_by_declared_permissions(Project site)
    {
        // The host is no module: the platform declares for it.
        var declared = (site == Solution.Host ? PlatformPermissions.All : Manifests.Of(site).Permissions).Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        return Pages(site).ShouldNot().Meet("ask for an unknown permission", page =>
            from guard in Attributes(site, page).OfType<IAuthorizeData>()
            where guard.Policy is { Length: > 0 } policy && !declared.Contains(policy)
            select (SourceLocation.Of(page), $"asks for '{guard.Policy}', which is not declared"));
    }

    /// <summary>Only the pages of the area that a module declares as public may be opened by strangers, and every page of that area says so.</summary>
    public static Findings Opens_only_its_public_area(Project module)
    {
        var declared = Manifests.Of(module).PublicPath;
        return Pages(module).ShouldNot().Meet("open to strangers outside the public area", page =>
            {
                var open = Attributes(module, page).OfType<IAllowAnonymous>().Any();
                var route = RouteOf(page);
                var inside = declared is not null && route is not null && (route == declared || route.StartsWith(declared + "/", StringComparison.Ordinal));
                return (open, inside) switch
                {
                    (true, false) => [(SourceLocation.Of(page), declared is null ? "is open to strangers, but the module declares no public area" : $"is open to strangers outside {declared}")],
                    (false, true) => [(SourceLocation.Of(page), $"stands in the public area {declared} and asks for a sign-in")],
                    _ => Array.Empty<(string, string)>(),
                };
            })
            .And(Types.In(module).That().DoNotResideInNamespaceEndingWith(".Public").ShouldNot().UseAnyMember(
                "Microsoft.AspNetCore.Builder.AuthorizationEndpointConventionBuilderExtensions.AllowAnonymous"));
    }

    // A cached page keeps the antiforgery token of whoever came first, and everybody else's post is refused.
    public static Findings Caches_no_form(Project project) => Pages(project).ShouldNot().Meet("cache a form", page =>
        WithBases(page).Any(t => Has(t, "OutputCacheAttribute")) && (HasPost(page) || HasForm(page))
            ? [(SourceLocation.Of(page), "is output-cached and has a form")]
            : []);

    public static Findings Keeps_antiforgery(Project project) => Types.In(project).ShouldNot().Meet("switch antiforgery off", type =>
        from owner in type.AllMethods().Cast<ICustomAttributeProvider>().Prepend(type)
        where Has(owner, "IgnoreAntiforgeryTokenAttribute")
        select (SourceLocation.Of(type), "switches antiforgery off"));

    private static TypeSelection Pages(Project project) => Types.In(project).That().AreNotAbstract().And().Inherit(PageModel);

    private static object[] Attributes(Project project, TypeDefinition page) =>
        project.Load().GetType(page.FullName.Replace('/', '+'), throwOnError: true)!.GetCustomAttributes(inherit: false);

    private static IEnumerable<TypeDefinition> WithBases(TypeDefinition type) => type.BaseTypes().Prepend(type);

    private static bool Has(ICustomAttributeProvider owner, string attribute) => owner.CustomAttributes.Any(a => a.AttributeType.Name == attribute);

    private static bool HasPost(TypeDefinition page) =>
        WithBases(page).SelectMany(t => t.Methods).Any(m => m.Name.StartsWith("OnPost", StringComparison.Ordinal));

    private static bool HasForm(TypeDefinition page) => MarkupOf(page)?.Contains("<form", StringComparison.OrdinalIgnoreCase) == true;

    private static string? RouteOf(TypeDefinition page) =>
        MarkupOf(page) is { } markup && Route().Match(markup) is { Success: true } match ? match.Groups["route"].Value : null;

    private static string? MarkupOf(TypeDefinition page)
    {
        var view = SourceLocation.FileOf(page) is { } file ? Path.ChangeExtension(file, null) : null;
        return view is not null && File.Exists(view) ? File.ReadAllText(view) : null;
    }

    [GeneratedRegex(@"^@page\s+""(?<route>[^""]+)""", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Route();
}
