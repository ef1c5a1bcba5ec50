using Hyte.ArchitectureTests.Reading;

namespace Hyte.ArchitectureTests.Rules;

/// <summary>What a module looks like from outside: one class that presents it, one name, and nothing else to hold on to.</summary>
internal static class ShapeRules
{
    private const string ModuleInterface = "Hyte.Modules.IModule";

    private const string ManifestType = "Hyte.Modules.ModuleManifest";

    // Migrations are scaffolded public; no one can use them without the context, which is internal.
    public static Findings Shows_no_type(Project module) =>
        Types.In(module).That().DoNotResideInNamespaceEndingWith(".Migrations").ShouldNot().BePublic();

    public static Findings Seals_its_classes(Project project) =>
        Types.In(project)
            .That().AreClasses()
            .And().AreNotAbstract()
            .And().AreNotInheritedInTheirAssembly()
            .And().DoNotResideInNamespaceEndingWith(".Migrations")
            .And().AreNotTheEntryPoint()
            .And().AreNotTemplates()
            .Should().BeSealed();

    public static Findings Presents_itself_once(Project module)
    {
        var implementations = Types.In(module).GetTypes().Where(t => t.Implements(ModuleInterface)).ToArray();
        var findings = new List<Finding>();
        if (implementations.Length != 1) findings.Add(Of(module, $"has {implementations.Length} classes that implement IModule: {string.Join(", ", implementations.Select(i => i.Name))}"));
        if (Manifests.PresenterOf(module) is not { } named) findings.Add(Of(module, "has no [assembly: Module]"));
        else if (implementations.All(i => i.FullName != named.FullName)) findings.Add(Of(module, $"names {named.Name} as its module, which does not implement IModule"));
        return new Findings(implementations.Length + 1, findings);
    }

    // The manifest itself may be kept: it is a record of constants.
    public static Findings Has_a_presenter_without_state(Project module)
    {
        var implementations = Types.In(module).That().Meet(t => t.Implements(ModuleInterface));
        return implementations.ShouldNot().Meet("have state", type =>
            type.Fields.Where(f => !f.IsStatic && f is not { IsInitOnly: true, FieldType.FullName: ManifestType }).Select(f => (SourceLocation.Of(type), $"keeps {f.Name}: what a module is must not depend on the instance")))
            .And(implementations.Should().Meet("have a parameterless constructor", type =>
                type.Methods.Where(m => m is { IsConstructor: true, IsStatic: false } && m.Parameters.Count == 0).Select(m => (SourceLocation.Of(m), ""))));
    }

    public static Findings Uses_one_name(Project module)
    {
        var manifest = Manifests.Of(module);
        var id = module.Name.ToLowerInvariant();
        var findings = new List<Finding>();
        if (module.AssemblyName != $"Hyte.{module.Name}") findings.Add(Of(module, $"is built in the folder {module.Name}"));
        if (manifest.Id != id) findings.Add(Of(module, $"calls itself '{manifest.Id}' in the folder {module.Name}"));
        findings.AddRange(manifest.Permissions.Where(p => !p.Id.StartsWith(id + ".", StringComparison.Ordinal)).Select(p => Of(module, $"declares the permission '{p.Id}' outside '{id}.'")));
        findings.AddRange(manifest.Navigation.Where(n => !IsBelow(n.Path, id)).Select(n => Of(module, $"navigates to '{n.Path}' outside '/{id}'")));
        findings.AddRange(AreasOf(module).Where(a => a != module.Name).Select(a => Of(module, $"has the area {a}")));
        return new Findings(1, findings);

        static bool IsBelow(string path, string id) => path == $"/{id}" || path.StartsWith($"/{id}/", StringComparison.Ordinal);
    }

    private static IEnumerable<string> AreasOf(Project module) =>
        Directory.Exists(Path.Combine(module.Folder, "Areas")) ? Directory.GetDirectories(Path.Combine(module.Folder, "Areas")).Select(d => Path.GetFileName(d)) : [];

    private static Finding Of(Project module, string what) =>
        new(Types.In(module).GetTypes().FirstOrDefault(t => t.Implements(ModuleInterface)) is { } presenter ? SourceLocation.Of(presenter) : module.AssemblyName, module.AssemblyName, what);
}
