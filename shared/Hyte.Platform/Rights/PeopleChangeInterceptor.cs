using System.Data.Common;
using System.Runtime.CompilerServices;
using Hyte.Platform.CityDirectory;
using Hyte.Platform.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Hyte.Platform.Rights;

/// <summary>Notices every saved change of people, rights and the directory, whoever makes it, and raises <see cref="PeopleVersions"/> once it is committed.</summary>
/// <remarks>Not before: a reader between a change and its commit would keep the old state under the new number.</remarks>
internal sealed class PeopleChangeInterceptor(PeopleVersions versions) : SaveChangesInterceptor, IDbTransactionInterceptor
{
    private readonly ConditionalWeakTable<DbContext, Pending> _pending = [];

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Note(eventData.Context);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Note(eventData.Context);
        return ValueTask.FromResult(result);
    }

    public override int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        Saved(eventData.Context);
        return result;
    }

    public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        Saved(eventData.Context);
        return ValueTask.FromResult(result);
    }

    public void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => Tell(eventData.Context);

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Tell(eventData.Context);
        return Task.CompletedTask;
    }

    private void Note(DbContext? context)
    {
        if (context is null) return;
        var changed = _pending.GetOrCreateValue(context);
        foreach (var entry in context.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted))
        {
            // Whoever is removed leaves their titles vacant.
            changed.Directory |= entry.Entity is DirectoryEntryRow or DirectoryAlias or TitleHoldingRow || entry is { Entity: User, State: EntityState.Deleted };
            changed.Rights |= entry.Entity is RoleDefinition or RolePermission or Grant || (entry.Entity is User && Matters(entry));
        }
    }

    // A wrong password writes to the user too, and must not make everybody's rights be read again. Identity marks every column
    // as changed, so values are compared; a user attached without its old values shows no difference and is taken to matter.
    private static bool Matters(EntityEntry user)
    {
        if (user.State != EntityState.Modified) return true;
        var changed = user.Properties.Where(p => !Equals(p.OriginalValue, p.CurrentValue)).Select(p => p.Metadata.Name).ToList();
        return changed.Exists(name => name is nameof(User.IsActive) or nameof(User.DisplayName)) || changed.TrueForAll(name => name == nameof(User.ConcurrencyStamp));
    }

    private void Saved(DbContext? context)
    {
        if (context?.Database.CurrentTransaction is null) Tell(context);
    }

    private void Tell(DbContext? context)
    {
        if (context is null || !_pending.TryGetValue(context, out var changed)) return;
        _pending.Remove(context);
        if (changed.Directory) versions.DirectoryChanged();
        else if (changed.Rights) versions.RightsChanged();
    }

    private sealed class Pending
    {
        public bool Rights { get; set; }

        public bool Directory { get; set; }
    }
}
