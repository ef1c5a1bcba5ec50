using System.Reflection;
using System.Text.Json;
using Hyte.Modules.Events;
using Hyte.Storage.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Hyte.Storage;

/// <summary>The base of every module's database: versions, history, the outbox and the conventions of the model.</summary>
/// <remarks>
/// Pooled, so it holds nothing of the request; whoever acts is asked from <see cref="ChangeRecorder"/> when something is saved.
/// Save with <see cref="SaveChangesAsync(bool, CancellationToken)"/> only: the records, their history, their events and the data version go in one transaction.
/// </remarks>
public abstract class ModuleDbContext(DbContextOptions options) : DbContext(options)
{
    /// <summary>Asks for the data version, in the SQL that every engine speaks.</summary>
    public const string ReadVersion = "SELECT \"Value\" FROM data_version WHERE \"Id\" = 1";

    /// <summary>Changes of all records.</summary>
    public DbSet<HistoryEntry> History => Set<HistoryEntry>();

    /// <summary>Events that wait to be carried to other modules.</summary>
    public DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();

    /// <summary>Events of other modules that wait for handlers of this one.</summary>
    public DbSet<InboxMessage> Inbox => Set<InboxMessage>();

    /// <summary>The counter of changes.</summary>
    public DbSet<DataVersion> DataVersions => Set<DataVersion>();

    /// <summary>Stores an event with the next save; it is carried to the other modules after that.</summary>
    /// <param name="integrationEvent">What happened.</param>
    /// <param name="at">When, in UTC.</param>
    /// <exception cref="InvalidOperationException">The event's class has no <see cref="IntegrationEventAttribute"/>.</exception>
    public void Raise(IIntegrationEvent integrationEvent, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(integrationEvent);
        var type = integrationEvent.GetType();
        var name = type.GetCustomAttribute<IntegrationEventAttribute>()?.Name
            ?? throw new InvalidOperationException($"{type.Name} has no [IntegrationEvent] name.");
        Outbox.Add(new OutboxMessage(Guid.CreateVersion7(new DateTimeOffset(at, TimeSpan.Zero)), name, JsonSerializer.Serialize(integrationEvent, type), at));
    }

    /// <summary>The number that grows with every change of the module's data.</summary>
    /// <remarks>Asked at every visit of a page, hence plain SQL, which costs a fraction of a query through the model.</remarks>
    public async Task<long> ReadDataVersionAsync(CancellationToken ct)
    {
        await Database.OpenConnectionAsync(ct);
        try
        {
            await using var command = Database.GetDbConnection().CreateCommand();
            command.Transaction = Database.CurrentTransaction?.GetDbTransaction();
            command.CommandText = ReadVersion;
            return (long)(await command.ExecuteScalarAsync(ct) ?? 0L);
        }
        finally
        {
            await Database.CloseConnectionAsync();
        }
    }

    /// <summary>Begins the count of a new database at the moment of its making, so that a count of a database that was purged never comes back.</summary>
    /// <param name="at">Now, in UTC.</param>
    /// <param name="ct">Cancels.</param>
    public Task BeginDataVersionAsync(DateTime at, CancellationToken ct) =>
        DataVersions.Where(v => v.Value == 0).ExecuteUpdateAsync(row => row.SetProperty(v => v.Value, (at - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerMillisecond), ct);

    /// <inheritdoc/>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (!ChangeTracker.HasChanges()) return 0;
        ChangeRecorder.Record(this);

        await using var own = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(cancellationToken) : null;
        await DataVersions.ExecuteUpdateAsync(row => row.SetProperty(v => v.Value, v => v.Value + 1), cancellationToken);
        var written = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        if (own is not null) await own.CommitAsync(cancellationToken);
        return written;
    }

    /// <summary>Not to be used: a save that blocks a thread has no place in a web product.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Use SaveChangesAsync.");

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        StorageConventions.Apply(configurationBuilder);

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.Entity<DataVersion>(row =>
        {
            row.ToTable("data_version");
            row.Property(v => v.Id).ValueGeneratedNever();
            row.HasData(new { Id = DataVersion.OnlyId, Value = 0L });
        });
        modelBuilder.Entity<HistoryEntry>(entry =>
        {
            entry.ToTable("history");
            entry.HasIndex(h => new { h.RecordType, h.RecordId, h.Id });
        });
        modelBuilder.Entity<OutboxMessage>(message =>
        {
            message.ToTable("outbox");
            message.HasIndex(m => m.SentAt);
        });
        modelBuilder.Entity<InboxMessage>(message =>
        {
            message.ToTable("inbox");
            message.HasIndex(m => new { m.EventId, m.Handler }).IsUnique();
            message.HasIndex(m => new { m.HandledAt, m.ParkedAt, m.NextAttemptAt });
        });
    }
}
