using System.Collections.Concurrent;
using System.Reflection;
using Hyte.Modules.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Storage;

/// <summary>Stamps records and writes their history just before they are saved.</summary>
public static class ChangeRecorder
{
    private static readonly ConcurrentDictionary<PropertyInfo, bool> Hidden = new();

    private static readonly HashSet<string> Stamps =
        [nameof(Storage.Record.Version), nameof(Storage.Record.CreatedAt), nameof(Storage.Record.CreatedById), nameof(Storage.Record.CreatedByName), nameof(Storage.Record.ChangedAt), nameof(Storage.Record.ChangedByName)];

    internal static void Record(ModuleDbContext context)
    {
        var (actor, now) = WhoAndWhen(context);
        foreach (var entry in context.ChangeTracker.Entries<Record>().ToList())
        {
            switch (entry.State)
            {
                case EntityState.Added:
                    Create(entry.Entity, actor, now);
                    break;
                case EntityState.Modified when Differences(entry) is { Count: > 0 } changes:
                    Change(entry.Entity, actor, now);
                    context.History.Add(Entry(entry, HistoryAct.Changed, actor, now, changes));
                    break;
                case EntityState.Deleted:
                    context.History.Add(Entry(entry, HistoryAct.Removed, actor, now, LastValues(entry)));
                    break;
            }
        }
    }

    /// <summary>Stamps new records that are not tracked.</summary>
    internal static void Stamp(ModuleDbContext context, IEnumerable<Record> records)
    {
        var (actor, now) = WhoAndWhen(context);
        foreach (var record in records) Create(record, actor, now);
    }

    private static (Actor Actor, DateTime Now) WhoAndWhen(ModuleDbContext context)
    {
        var services = context.GetService<IDbContextOptions>().FindExtension<CoreOptionsExtension>()?.ApplicationServiceProvider
            ?? throw new InvalidOperationException("A module's database is built by AddModuleStorage only.");
        return (services.GetRequiredService<IActorAccessor>().Current, services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
    }

    private static void Create(Record record, Actor actor, DateTime now)
    {
        record.Version = 1;
        record.CreatedAt = record.ChangedAt = now;
        record.CreatedById = actor.Id;
        record.CreatedByName = record.ChangedByName = actor.Name;
    }

    private static void Change(Record record, Actor actor, DateTime now)
    {
        record.Version++;
        record.ChangedAt = now;
        record.ChangedByName = actor.Name;
    }

    private static HistoryEntry Entry(EntityEntry<Record> entry, HistoryAct act, Actor actor, DateTime now, List<FieldChange> changes) =>
        new(entry.Metadata.ClrType.Name, entry.Entity.Id, act, entry.Entity.Version, now, actor.Id, actor.Name, FieldChange.Write(changes));

    private static List<FieldChange> Differences(EntityEntry entry) =>
        [.. Kept(entry)
            .Where(p => p.IsModified && !Equals(p.OriginalValue, p.CurrentValue))
            .Select(p => new FieldChange(p.Metadata.Name, FieldChange.Text(p.OriginalValue), FieldChange.Text(p.CurrentValue)))];

    private static List<FieldChange> LastValues(EntityEntry entry) =>
        [.. Kept(entry).Select(p => new FieldChange(p.Metadata.Name, FieldChange.Text(p.OriginalValue), null))];

    private static IEnumerable<PropertyEntry> Kept(EntityEntry entry) =>
        entry.Properties.Where(p => !p.Metadata.IsPrimaryKey() && !Stamps.Contains(p.Metadata.Name) && !IsHidden(p.Metadata.PropertyInfo));

    private static bool IsHidden(PropertyInfo? property) =>
        property is not null && Hidden.GetOrAdd(property, p => p.IsDefined(typeof(NotInHistoryAttribute), inherit: true));
}
