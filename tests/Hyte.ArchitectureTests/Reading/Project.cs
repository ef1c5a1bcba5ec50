using System.Reflection;
using System.Xml.Linq;

namespace Hyte.ArchitectureTests.Reading;

/// <summary>A project of the solution: its folder of sources and the assembly made of it.</summary>
internal sealed class Project
{
    private Project(string folder, string file, string assemblyName)
    {
        Folder = folder;
        File = file;
        AssemblyName = assemblyName;
    }

    public string Folder { get; }

    public string File { get; }

    public string AssemblyName { get; }

    /// <summary>Name of the folder: <c>Welfare</c>.</summary>
    public string Name => Path.GetFileName(Folder);

    public string AssemblyPath => Path.Combine(AppContext.BaseDirectory, AssemblyName + ".dll");

    public static Project At(string folder)
    {
        var file = Assert.Single(Directory.GetFiles(folder, "*.csproj"));
        var named = XDocument.Load(file).Descendants("AssemblyName").FirstOrDefault()?.Value;
        return new Project(folder, file, named ?? Path.GetFileNameWithoutExtension(file));
    }

    public Assembly Load() => Assembly.Load(new AssemblyName(AssemblyName));

    public IEnumerable<string> Sources(params string[] extensions) => SourceFiles.Under(Folder, extensions);

    public override string ToString() => AssemblyName;
}
