using System.Reflection;
using Hyte.ArchitectureTests.Reading;
using Hyte.Modules;

namespace Hyte.ArchitectureTests;

public sealed class ModuleListTests
{
    [Fact]
    public void The_folders_of_modules_are_the_modules_that_the_host_carries()
    {
        var fixtures = Directory.GetDirectories(Solution.PathOf("tests/fixtures"))
            .SelectMany(d => Directory.GetFiles(d, "*.csproj"))
            .Select(Path.GetFileNameWithoutExtension);
        var carried = Directory.GetFiles(AppContext.BaseDirectory, "Hyte.*.dll")
            .Select(Path.GetFileNameWithoutExtension)
            .Except(fixtures)
            .Where(name => Assembly.Load(new AssemblyName(name!)).GetCustomAttribute<ModuleAttribute>() is not null);

        Assert.NotEmpty(Solution.Modules);
        Assert.Equal(Solution.Modules.Select(m => m.AssemblyName).Order(StringComparer.Ordinal), carried.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_folder_of_modules_holds_a_project() =>
        Assert.Equal(Directory.GetDirectories(Solution.PathOf("modules")).Length, Solution.Modules.Count);

    [Fact]
    public void The_host_refers_to_modules_by_wildcard_alone()
    {
        var references = System.Xml.Linq.XDocument.Load(Solution.Host.File).Descendants("ProjectReference")
            .Select(r => r.Attribute("Include")!.Value.Replace('\\', '/'))
            .Where(r => r.Contains("/modules/", StringComparison.Ordinal));

        Assert.Equal("../../modules/*/*.csproj", Assert.Single(references));
    }
}
