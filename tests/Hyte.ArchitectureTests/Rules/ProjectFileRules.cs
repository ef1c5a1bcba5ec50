using System.Xml;
using System.Xml.Linq;
using Hyte.ArchitectureTests.Reading;

namespace Hyte.ArchitectureTests.Rules;

/// <summary>What a module's project file may say.</summary>
internal static class ProjectFileRules
{
    private static readonly string[] Packages = ["Microsoft.EntityFrameworkCore", "Microsoft.EntityFrameworkCore.Relational"];

    public static Findings Leaves_versions_to_the_solution(Project module) => Each(module, "PackageReference", reference =>
        reference.Attribute("Version") is not null || reference.Attribute("VersionOverride") is not null || reference.Elements().Any(e => e.Name.LocalName.StartsWith("Version", StringComparison.Ordinal))
            ? "has a version of its own"
            : null);

    public static Findings Asks_for_packages_of_modules_only(Project module) => Each(module, "PackageReference", reference =>
        Packages.Contains(Included(reference)) ? null : "is not a package that modules may use");

    public static Findings Refers_to_shared_contracts_only(Project module) => Each(module, "ProjectReference", reference =>
    {
        var target = Path.GetFullPath(Path.Combine(module.Folder, Included(reference).Replace('\\', '/')));
        return Solution.Shared.Any(s => s.File == target && s.AssemblyName != "Hyte.Platform") ? null : "is not a shared contract";
    });

    // The file itself is examined even when it refers to nothing of the kind.
    private static Findings Each(Project module, string element, Func<XElement, string?> offence) => new(1,
        from reference in XDocument.Load(module.File, LoadOptions.SetLineInfo).Descendants(element)
        let what = offence(reference)
        where what is not null
        select new Finding($"{Solution.RelativePath(module.File)}:{((IXmlLineInfo)reference).LineNumber}", Included(reference), what));

    private static string Included(XElement reference) => (reference.Attribute("Include") ?? reference.Attribute("Update"))?.Value ?? "";
}
