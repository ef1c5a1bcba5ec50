using Hyte.Modules.People;
using Hyte.Programmes.Tests.Support;
using Hyte.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Tests.Storage;

/// <summary>A database of one table, whose record has a field of every kind that a module stores.</summary>
internal sealed class ReceiptDatabase : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ServiceProvider _services;
    private readonly DbContextOptions<ReceiptDbContext> _options;

    private ReceiptDatabase()
    {
        _services = new ServiceCollection().AddSingleton<TimeProvider>(Clock).AddSingleton<IActorAccessor>(new TestActors()).BuildServiceProvider();
        _options = new DbContextOptionsBuilder<ReceiptDbContext>()
            .UseSqlite($"Data Source={Path.Combine(_folder.Path, "receipts.db")};Pooling=False")
            .UseApplicationServiceProvider(_services)
            .Options;
    }

    public TestClock Clock { get; } = new();

    public static async Task<ReceiptDatabase> CreateAsync()
    {
        var database = new ReceiptDatabase();
        await using var db = database.Open();
        await db.Database.EnsureCreatedAsync();
        return database;
    }

    public ReceiptDbContext Open() => new(_options);

    /// <summary>The rows as they lie in the file, column by column with the type of each value; without their keys.</summary>
    public async Task<IReadOnlyList<string>> StoredAsync()
    {
        await using var db = Open();
        await using var connection = new SqliteConnection(db.Database.GetConnectionString());
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT group_concat('typeof(\"' || name || '\") || '' '' || quote(\"' || name || '\")', ' || ''; '' || ') FROM pragma_table_info('receipt') WHERE name NOT IN ('Id', 'Number')";
        var columns = (string)(await command.ExecuteScalarAsync())!;
        // The names come from the table itself.
#pragma warning disable CA2100
        command.CommandText = $"SELECT {columns} FROM receipt ORDER BY Number";
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync()) rows.Add(reader.GetString(0));
        return rows;
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _folder.Dispose();
    }
}

internal sealed class ReceiptDbContext(DbContextOptions<ReceiptDbContext> options) : ModuleDbContext(options)
{
    public DbSet<Receipt> Receipts => Set<Receipt>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Record<Receipt>("receipt").HasIndex(r => r.Number).IsUnique();
    }
}

internal enum ReceiptState
{
    Open,
    PaidInPart,
}

internal sealed class Receipt : Hyte.Storage.Record
{
    public int Number { get; init; }

    public string Payee { get; init; } = "";

    public string? Note { get; init; }

    public decimal Amount { get; init; }

    public decimal? Tax { get; init; }

    public DateOnly Day { get; init; }

    public DateOnly? Due { get; init; }

    public DateTime At { get; init; }

    public DateTime? SeenAt { get; init; }

    public ReceiptState State { get; init; }

    public ReceiptState? Before { get; init; }

    public bool IsApproved { get; init; }

    public long? Archive { get; init; }
}
