using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Platform.Audit;
using Hyte.Platform.Backup;
using Hyte.Platform.Rights;
using Hyte.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Platform.Modules;

/// <summary>The four acts on a module: enable (which installs it the first time), disable, retry and purge. One at a time, each in the audit log.</summary>
public sealed class ModuleSwitch : IDisposable
{
    private readonly ModuleCatalogue _catalogue;
    private readonly ModuleStates _states;
    private readonly ModuleStart _start;
    private readonly ModuleFaults _faults;
    private readonly IDbContextFactory<PlatformDbContext> _databases;
    private readonly RightsSetup _rights;
    private readonly AuditLog _audit;
    private readonly IActorAccessor _actors;
    private readonly BackupStore _backups;
    private readonly SqliteFiles _files;
    private readonly SqliteDataVersions _versions;
    private readonly TimeProvider _clock;
    private readonly SemaphoreSlim _oneAtATime = new(1, 1);

    internal ModuleSwitch(
        ModuleCatalogue catalogue,
        ModuleStates states,
        ModuleStart start,
        ModuleFaults faults,
        IDbContextFactory<PlatformDbContext> databases,
        RightsSetup rights,
        AuditLog audit,
        IActorAccessor actors,
        BackupStore backups,
        SqliteFiles files,
        SqliteDataVersions versions,
        TimeProvider clock)
    {
        _catalogue = catalogue;
        _states = states;
        _start = start;
        _faults = faults;
        _databases = databases;
        _rights = rights;
        _audit = audit;
        _actors = actors;
        _backups = backups;
        _files = files;
        _versions = versions;
        _clock = clock;
    }

    /// <summary>Starts every module that is wanted; a module that has never been seen is wanted. Called once, before the first request.</summary>
    public Task StartAllAsync(CancellationToken ct) => ExclusivelyAsync(async () =>
    {
        var known = await ReadRowsAsync(ct);
        var changed = new List<ModuleRow>();
        foreach (var module in _catalogue.Modules)
        {
            var row = known.GetValueOrDefault(module.Id) ?? new ModuleRow { Id = module.Id, Desired = DesiredState.Enabled, DesiredAt = Now, DesiredBy = Actor.System.Name };
            var before = row.Seen;
            if (row.Desired == DesiredState.Enabled) await StartAsync(module, row, ct);
            else Settle(row, row.InstalledAt is null ? ObservedState.NotInstalled : ObservedState.Disabled, null);
            if (row.Seen != before || !known.ContainsKey(row.Id)) changed.Add(row);
        }

        if (changed.Count == 0) return;
        await using var db = await _databases.CreateDbContextAsync(ct);
        db.AddRange(changed.Where(row => !known.ContainsKey(row.Id)));
        db.UpdateRange(changed.Where(row => known.ContainsKey(row.Id)));
        await db.SaveChangesAsync(ct);
    });

    /// <summary>Starts with the states that a start before this one has left, when nothing that a start looks at has changed since.</summary>
    internal void StartUnchanged(IEnumerable<ModuleState> states)
    {
        foreach (var state in states) _states.Set(state);
    }

    /// <summary>Enables a module and, before it, everything that it needs.</summary>
    /// <exception cref="RuleBrokenException">There is no such module, or another switch is under way.</exception>
    public Task EnableAsync(string id, CancellationToken ct) => ActAsync(id, "module.enabled", async (_, rows) =>
    {
        foreach (var one in ModuleDependencies.Closure(id, _catalogue).Where(m => !_states.IsEnabled(m)))
        {
            Want(rows[one], DesiredState.Enabled);
            await StartAsync(_catalogue.Find(one)!, rows[one], ct);
        }
    }, ct);

    /// <summary>Tries a faulted module again.</summary>
    /// <exception cref="RuleBrokenException">There is no such module, or another switch is under way.</exception>
    public Task RetryAsync(string id, CancellationToken ct) =>
        ActAsync(id, "module.retried", (_, rows) => StartAsync(_catalogue.Find(id)!, rows[id], ct), ct);

    /// <summary>Disables a module. Its data stays; its events wait.</summary>
    /// <param name="id">The module.</param>
    /// <param name="withDependents">True to disable first those that need it; false to refuse when there are any.</param>
    /// <param name="ct">Cancels the act.</param>
    /// <exception cref="RuleBrokenException">Others need it, there is no such module, or another switch is under way.</exception>
    public Task DisableAsync(string id, bool withDependents, CancellationToken ct) => ActAsync(id, "module.disabled", (_, rows) =>
    {
        var dependents = ModuleDependencies.Dependents(id, _catalogue).Where(_states.IsEnabled).ToList();
        if (dependents.Count > 0 && !withDependents)
            throw new RuleBrokenException("module.needed", string.Format(ModuleTexts.NeedsForce, string.Join(", ", dependents)));
        foreach (var one in dependents.Append(id))
        {
            Want(rows[one], DesiredState.Disabled);
            Settle(rows[one], rows[one].InstalledAt is null ? ObservedState.NotInstalled : ObservedState.Disabled, null);
        }

        return Task.CompletedTask;
    }, ct);

    /// <summary>Deletes a disabled module's data for good, after a backup.</summary>
    /// <param name="id">The module.</param>
    /// <param name="typedConfirmation">The module's id as the administrator typed it.</param>
    /// <param name="ct">Cancels the act.</param>
    /// <exception cref="RuleBrokenException">The module is not off, or the confirmation is not its id.</exception>
    public Task PurgeAsync(string id, string? typedConfirmation, CancellationToken ct) => ActAsync(id, "module.purged", async (db, rows) =>
    {
        if (rows[id].Desired != DesiredState.Disabled) throw new RuleBrokenException("module.not-off", ModuleTexts.PurgeOnlyOff);
        if (!string.Equals(typedConfirmation?.Trim(), id, StringComparison.Ordinal))
            throw new RuleBrokenException("module.not-confirmed", string.Format(ModuleTexts.PurgeNotConfirmed, id));
        if (_files.Exists(id)) await _backups.KeepBeforePurgeAsync(id, ct);
        _versions.Close(id);
        _files.Delete(id);
        // A request that was on its way may have opened the file meanwhile.
        _versions.Close(id);
        rows[id].InstalledAt = null;
        Settle(rows[id], ObservedState.NotInstalled, null);
    }, ct);

    /// <inheritdoc/>
    public void Dispose() => _oneAtATime.Dispose();

    private DateTime Now => _clock.GetUtcNow().UtcDateTime;

    private async Task StartAsync(DiscoveredModule module, ModuleRow row, CancellationToken ct)
    {
        _faults.Forget(module.Id);
        var missing = module.Manifest?.DependsOn.FirstOrDefault(need => !_states.IsEnabled(need));
        var failure = missing is null || module.Fault is not null
            ? await _start.TryAsync(module, ct)
            : (ObservedState.Faulted, string.Format(ModuleTexts.FaultDependency, missing));
        if (failure is null)
        {
            row.InstalledAt ??= Now;
            row.Version = module.Manifest!.Version.ToString();
            await _rights.EnsureForModuleAsync(module.Manifest, ct);
        }

        Settle(row, failure?.State ?? ObservedState.Enabled, failure?.Reason);
    }

    private void Want(ModuleRow row, DesiredState desired)
    {
        row.Desired = desired;
        row.DesiredAt = Now;
        row.DesiredBy = _actors.Current.Name;
    }

    private void Settle(ModuleRow row, ObservedState observed, string? reason)
    {
        row.Observed = observed;
        row.Reason = reason;
        _states.Set(new ModuleState(row.Id, row.Desired, observed, reason));
    }

    private Task ActAsync(string id, string act, Func<PlatformDbContext, Dictionary<string, ModuleRow>, Task> change, CancellationToken ct) =>
        ExclusivelyAsync(async () =>
        {
            await using var db = await _databases.CreateDbContextAsync(ct);
            if (_catalogue.Find(id) is null) throw new RuleBrokenException("module.unknown", string.Format(ModuleTexts.UnknownModule, id));
            var rows = await db.Set<ModuleRow>().ToDictionaryAsync(m => m.Id, StringComparer.Ordinal, ct);
            var before = Describe(rows[id]);
            await change(db, rows);
            _audit.Add(db, act, id, before, Describe(rows[id]));
            await db.SaveChangesAsync(ct);
        });

    private static string Describe(ModuleRow row) =>
        row.Reason is null ? $"{row.Desired} / {row.Observed}" : $"{row.Desired} / {row.Observed}: {row.Reason}";

    // In a context of its own: one that is free is taken by the next who asks, and to make a second one is a tenth of a start.
    private async Task<Dictionary<string, ModuleRow>> ReadRowsAsync(CancellationToken ct)
    {
        await using var db = await _databases.CreateDbContextAsync(ct);
        return await db.Set<ModuleRow>().AsNoTracking().ToDictionaryAsync(m => m.Id, StringComparer.Ordinal, ct);
    }

    private async Task ExclusivelyAsync(Func<Task> work)
    {
        if (!await _oneAtATime.WaitAsync(TimeSpan.FromSeconds(30))) throw new RuleBrokenException("module.busy", ModuleTexts.Busy);
        try
        {
            await work();
        }
        finally
        {
            _oneAtATime.Release();
        }
    }
}
