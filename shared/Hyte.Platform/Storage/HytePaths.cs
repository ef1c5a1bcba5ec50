namespace Hyte.Platform.Storage;

/// <summary>Where the product keeps its files.</summary>
/// <param name="DataDirectory">Databases, keys, backups and unfinished uploads. The only place that the product writes to.</param>
/// <param name="SeedsDirectory">The city's own data as files, one folder a module.</param>
public sealed record HytePaths(string DataDirectory, string SeedsDirectory)
{
    /// <summary>Full path of a database file.</summary>
    /// <param name="database">A module's id or <c>platform</c>.</param>
    public string DatabaseFile(string database) => Path.Combine(DataDirectory, database + ".db");

    /// <summary>Folder of the backups.</summary>
    public string BackupsDirectory => Path.Combine(DataDirectory, "backups");

    /// <summary>Folder of what people have uploaded and not decided about yet.</summary>
    public string UploadsDirectory => Path.Combine(DataDirectory, "uploads");

    /// <summary>Decides the folders: configured ones, else those beside the solution, else those beside the published product.</summary>
    /// <param name="dataDirectory">Value of <c>Hyte:DataDirectory</c>.</param>
    /// <param name="seedsDirectory">Value of <c>Hyte:SeedsDirectory</c>.</param>
    /// <param name="contentRoot">The host's content root.</param>
    public static HytePaths Decide(string? dataDirectory, string? seedsDirectory, string contentRoot)
    {
        var root = SolutionAbove(contentRoot) ?? contentRoot;
        return new HytePaths(
            Path.GetFullPath(string.IsNullOrWhiteSpace(dataDirectory) ? Path.Combine(root, "data") : dataDirectory),
            Path.GetFullPath(string.IsNullOrWhiteSpace(seedsDirectory) ? Path.Combine(root, "seeds") : seedsDirectory));
    }

    private static string? SolutionAbove(string folder)
    {
        for (var current = new DirectoryInfo(folder); current is not null; current = current.Parent)
        {
            if (File.Exists(Path.Combine(current.FullName, "Hyte.Modular.sln"))) return current.FullName;
        }

        return null;
    }
}
