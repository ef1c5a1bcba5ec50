using System.Collections.Concurrent;
using Hyte.Platform.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Hyte.Platform.Modules;

/// <summary>What went wrong in modules while they served. A broken database stops its module; any other failure is counted and shown.</summary>
public sealed class ModuleFaults(IModuleStates states, IDbContextFactory<PlatformDbContext> databases, TimeProvider clock, ILogger<ModuleFaults> log)
{
    private readonly ConcurrentDictionary<string, RequestFault> _latest = new(StringComparer.Ordinal);

    /// <summary>The latest failure of a module since the product started, or null.</summary>
    public RequestFault? Latest(string moduleId) => _latest.GetValueOrDefault(moduleId);

    /// <summary>Notes a failure. Never throws.</summary>
    public async Task ReportAsync(string moduleId, Exception failure)
    {
        log.LogError(failure, "Module {Module} failed while serving", moduleId);
        _latest.AddOrUpdate(
            moduleId,
            _ => new RequestFault(1, clock.GetUtcNow().UtcDateTime, FaultReason.Of(failure)),
            (_, earlier) => new RequestFault(earlier.Count + 1, clock.GetUtcNow().UtcDateTime, FaultReason.Of(failure)));
        if (!FaultReason.IsCorruption(failure) || !states.IsEnabled(moduleId)) return;

        var reason = FaultReason.Of(failure);
        ((ModuleStates)states).Set(new ModuleState(moduleId, DesiredState.Enabled, ObservedState.Faulted, reason));
        try
        {
            await using var db = await databases.CreateDbContextAsync();
            await db.Set<ModuleRow>().Where(m => m.Id == moduleId).ExecuteUpdateAsync(row => row
                .SetProperty(m => m.Observed, ObservedState.Faulted)
                .SetProperty(m => m.Reason, reason));
        }
        catch (DbUpdateException unwritable)
        {
            log.LogError(unwritable, "The fault of module {Module} could not be stored", moduleId);
        }
    }

    internal void Forget(string moduleId) => _latest.TryRemove(moduleId, out _);
}

/// <summary>Failures of a module since the product started.</summary>
/// <param name="Count">How many.</param>
/// <param name="LastAt">The latest, in UTC.</param>
/// <param name="Reason">The latest, in words.</param>
public sealed record RequestFault(int Count, DateTime LastAt, string Reason);
