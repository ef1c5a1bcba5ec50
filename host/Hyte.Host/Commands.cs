using Hyte.Modules;
using Hyte.Platform;
using Hyte.Platform.Backup;
using Hyte.Platform.Privacy;

namespace Hyte.Host;

/// <summary>What the program does instead of serving: <c>backup [folder]</c>, <c>restore folder</c> and <c>retention</c>.</summary>
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
            case ("retention", null):
                await RetainAsync(services);
                return true;
            default:
                throw new RuleBrokenException("command.unknown", HostTexts.CommandUsage);
        }
    }

    // What the modules keep can be asked only of modules that have started; the lock of the data directory refuses a second process.
    private static async Task RetainAsync(IServiceProvider services)
    {
        await services.GetRequiredService<PlatformStartup>().RunAsync(CancellationToken.None);
        await using var scope = services.CreateAsyncScope();
        var answers = await scope.ServiceProvider.GetRequiredService<RetentionRound>().RunAsync(CancellationToken.None);
        if (answers.Count == 0) Console.WriteLine(HostTexts.RetentionNothing);
        foreach (var answer in answers)
        {
            foreach (var kind in answer.Value) Console.WriteLine(string.Format(HostTexts.RetentionDone, answer.ModuleId, kind.Kind, kind.Count));
        }
    }

    private static string? Folder(string[] args) => args.Skip(1).FirstOrDefault(arg => !arg.StartsWith('-'));
}
