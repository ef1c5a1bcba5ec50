using System.Reflection;
using Hyte.Modules.Contributions;
using Microsoft.Data.Sqlite;

namespace Hyte.Platform.Modules;

/// <summary>Turns an exception into words that an administrator understands.</summary>
internal static class FaultReason
{
    private const int SqliteCorrupt = 11;
    private const int SqliteFull = 13;
    private const int SqliteCannotOpen = 14;
    private const int SqliteNotADatabase = 26;

    public static string Of(Exception failure)
    {
        var root = failure is TargetInvocationException or TypeInitializationException or AggregateException
            ? failure.GetBaseException()
            : failure;
        return Sqlite(failure)?.SqliteErrorCode switch
        {
            SqliteCorrupt or SqliteNotADatabase => ModuleTexts.FaultCorrupt,
            SqliteFull => ModuleTexts.FaultDiskFull,
            SqliteCannotOpen => ModuleTexts.FaultCannotOpen,
            _ when root is OperationCanceledException => ModuleTexts.FaultTimeout,
            _ when root is SeedFailedException => root.Message,
            _ => $"{root.Message} ({root.GetType().Name})",
        };
    }

    /// <summary>True when the database itself is broken, so that no later request can succeed either.</summary>
    public static bool IsCorruption(Exception failure) =>
        Sqlite(failure)?.SqliteErrorCode is SqliteCorrupt or SqliteNotADatabase;

    private static SqliteException? Sqlite(Exception? failure)
    {
        for (; failure is not null; failure = failure.InnerException)
        {
            if (failure is SqliteException sqlite) return sqlite;
        }

        return null;
    }
}
