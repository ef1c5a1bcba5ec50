using System.Diagnostics;
using Hyte.Modules;

namespace Hyte.Benchmarks.Servers;

/// <summary>What is measured: the published product, data for it in two sizes, and an empty web application. All in a folder that goes away.</summary>
internal sealed class Workshop : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hyte-benchmark-").FullName;

    private Workshop()
    {
    }

    /// <summary>The roles of those who ask: what they may do is different, and so are their pages.</summary>
    public static IReadOnlyList<string> Roles { get; } = [StandardRoles.Coordinator, StandardRoles.MeasureOwner, StandardRoles.Management, StandardRoles.Administrator];

    /// <summary>The data of the city as it is loaded at the first start.</summary>
    public string Data => PathOf("data");

    public string PathOf(string name) => Path.Combine(_folder, name);

    public static async Task<Workshop> OpenAsync()
    {
        var workshop = new Workshop();
        var host = Path.Combine(ModuleList.Solution, "host", "Hyte.Host");
        // Beside what is built for developing, so that neither is built anew because of the other.
        var artifacts = Path.Combine(ModuleList.Solution, "artifacts", "server");
        Console.WriteLine("… the product is published");
        await DotnetAsync("publish", host, "-c", "Release", "-p:PublishProfile=Server", "-p:RunAnalyzers=false", "--artifacts-path", artifacts, "-v", "quiet", "-o", workshop.PathOf("product"));
        await using var first = await workshop.StartAsync(workshop.Data);
        return workshop;
    }

    /// <summary>Starts the product.</summary>
    /// <param name="data">Its data directory.</param>
    /// <param name="environment">Development has users to sign in as.</param>
    public Task<ServerProcess> StartAsync(string data, string environment = "Development") => ServerProcess.StartAsync(
        Path.Combine(PathOf("product"), "Hyte.Host.dll"), PathOf("product"), [], ("ASPNETCORE_ENVIRONMENT", environment), ("Hyte__DataDirectory", data));

    /// <summary>A copy of the data; the product must not be running on it.</summary>
    public string CopyData(string name)
    {
        Directory.CreateDirectory(PathOf(name));
        foreach (var file in Directory.GetFiles(Data, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(PathOf(name), Path.GetRelativePath(Data, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return PathOf(name);
    }

    /// <summary>Publishes what <c>dotnet new webapp</c> makes.</summary>
    /// <returns>Its dll.</returns>
    public async Task<string> MakeEmptyAppAsync()
    {
        await DotnetAsync("new", "webapp", "--name", "Empty", "--output", PathOf("empty"), "--no-restore");
        await DotnetAsync("publish", PathOf("empty"), "-c", "Release", "-o", PathOf("empty-published"));
        return Path.Combine(PathOf("empty-published"), "Empty.dll");
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private static async Task DotnetAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        // A build server that stays would be measured along with the product.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        using var process = Process.Start(start)!;
        var told = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)}\n{told}");
    }
}
