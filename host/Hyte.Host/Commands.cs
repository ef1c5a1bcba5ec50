using Hyte.Modules;
using Hyte.Platform.Backup;

namespace Hyte.Host;

/// <summary>What the program does instead of serving: <c>backup [folder]</c> and <c>restore folder</c>.</summary>
internal static class Commands
{
    /// <returns>True when the arguments named a command and it was carried out.</returns>
    /// <exception cref="RuleBrokenException">The command cannot be carried out; nothing was changed.</exception>
    public static async Task<bool> TryRunAsync(IServiceProvider services, string[] args)
    {
        if (args.Length == 0 || args[0].StartsWith('-')) return false;
        var backups = services.GetRequiredService<BackupStore>();
        switch (args[0], Folder(args))
        {
            case ("backup", var folder):
                var made = await backups.MakeAsync(folder, CancellationToken.None);
                Console.WriteLine(string.Format(HostTexts.BackupMade, made.Directory, made.Databases.Count));
                return true;
            case ("restore", { } folder):
                var restored = await backups.RestoreAsync(folder, CancellationToken.None);
                Console.WriteLine(string.Format(HostTexts.Restored, restored.Databases, restored.MovedAside));
                return true;
            default:
                throw new RuleBrokenException("command.unknown", HostTexts.CommandUsage);
        }
    }

    private static string? Folder(string[] args) => args.Skip(1).FirstOrDefault(arg => !arg.StartsWith('-'));
}
