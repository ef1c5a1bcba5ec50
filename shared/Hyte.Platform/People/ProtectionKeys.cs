using Hyte.Platform.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Hyte.Platform.People;

/// <summary>Keeps the keys of cookies and one-time links beside the data, so that a restart signs nobody out.</summary>
internal static class ProtectionKeys
{
    public static void AddProtectionKeys(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("Hyte.Modular");
        services.AddOptions<KeyManagementOptions>().Configure<HytePaths, ILoggerFactory>((options, paths, logs) =>
            options.XmlRepository = new FileSystemXmlRepository(Folder(paths), logs));
    }

    private static DirectoryInfo Folder(HytePaths paths)
    {
        var path = Path.Combine(paths.DataDirectory, "keys");
        // Whoever reads the keys can sign in as anybody.
        return OperatingSystem.IsWindows()
            ? Directory.CreateDirectory(path)
            : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
