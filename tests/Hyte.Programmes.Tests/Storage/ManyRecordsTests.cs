using Hyte.Programmes.Tests.Support;
using Hyte.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Programmes.Tests.Storage;

public sealed class ManyRecordsTests : IAsyncLifetime
{
    private ReceiptDatabase _database = null!;

    public async Task InitializeAsync() => _database = await ReceiptDatabase.CreateAsync();

    public Task DisposeAsync() => _database.DisposeAsync().AsTask();

    [Fact]
    public async Task A_record_lies_in_the_file_as_a_save_would_have_written_it()
    {
        await using (var db = _database.Open())
        {
            db.Receipts.AddRange(Full(1), Sparse(2));
            await db.SaveChangesAsync();
            await db.InsertManyAsync([Full(3), Sparse(4)], default);
        }

        var stored = await _database.StoredAsync();
        Assert.Equal(4, stored.Count);
        Assert.Equal(stored[0], stored[2]);
        Assert.Equal(stored[1], stored[3]);
    }

    [Fact]
    public async Task Nulls_decimals_days_moments_and_words_are_read_back_as_they_were()
    {
        await using (var db = _database.Open()) await db.InsertManyAsync([Full(1), Sparse(2)], default);

        await using var later = _database.Open();
        var full = await later.Receipts.SingleAsync(r => r.Number == 1);
        Assert.Equal((1234.5m, 0.000001m), (full.Amount, full.Tax));
        Assert.Equal((new DateOnly(2024, 2, 29), new DateOnly(2024, 3, 31)), (full.Day, full.Due));
        Assert.Equal((Full(1).At, DateTimeKind.Utc, Full(1).SeenAt), (full.At, full.At.Kind, full.SeenAt));
        Assert.Equal((ReceiptState.PaidInPart, ReceiptState.Open), (full.State, full.Before));
        Assert.Equal(("Äänekosken ”Kirja”; Oy", "rivi\nvaihtuu", true, 9_000_000_000L), (full.Payee, full.Note, full.IsApproved, full.Archive));
        var sparse = await later.Receipts.SingleAsync(r => r.Number == 2);
        Assert.Equal((null, null, null, null, null, null), (sparse.Note, sparse.Tax, sparse.Due, sparse.SeenAt, sparse.Before, sparse.Archive));
        Assert.Equal((0m, ""), (sparse.Amount, sparse.Payee));
    }

    [Fact]
    public async Task Whoever_acts_and_when_is_on_each_record_and_a_new_one_has_no_history()
    {
        await using var db = _database.Open();
        await db.InsertManyAsync(Receipts(1, 3), default);
        Assert.All(await db.Receipts.AsNoTracking().ToListAsync(), r => Assert.Equal(
            (1, _database.Clock.GetUtcNow().UtcDateTime, r.CreatedAt, TestActors.Librarian.Id, TestActors.Librarian.Name, TestActors.Librarian.Name),
            (r.Version, r.CreatedAt, r.ChangedAt, r.CreatedById, r.CreatedByName, r.ChangedByName)));
        Assert.Empty(await db.History.ToListAsync());
    }

    [Fact]
    public async Task The_data_version_rises_by_one_however_many_there_are()
    {
        await using var db = _database.Open();
        var before = await db.ReadDataVersionAsync(default);
        await db.InsertManyAsync(Receipts(1, 250), default);
        Assert.Equal((before + 1, 250), (await db.ReadDataVersionAsync(default), await db.Receipts.CountAsync()));
    }

    [Fact]
    public async Task One_that_cannot_be_added_keeps_all_of_them_out_and_the_version_where_it_was()
    {
        await using var db = _database.Open();
        await db.InsertManyAsync(Receipts(1, 3), default);
        var before = await db.ReadDataVersionAsync(default);

        await Assert.ThrowsAsync<DbUpdateException>(() => db.InsertManyAsync([.. Receipts(10, 5), Sparse(2), Sparse(20)], default));
        Assert.Equal([1, 2, 3], await db.Receipts.Select(r => r.Number).Order().ToListAsync());
        Assert.Equal(before, await db.ReadDataVersionAsync(default));

        // The context goes on as if nothing had been tried.
        await db.InsertManyAsync(Receipts(10, 5), default);
        Assert.Equal(8, await db.Receipts.CountAsync());
    }

    [Fact]
    public async Task An_empty_batch_does_nothing()
    {
        await using var db = _database.Open();
        var before = await db.ReadDataVersionAsync(default);
        await db.InsertManyAsync<Receipt>([], default);
        Assert.Equal((before, 0), (await db.ReadDataVersionAsync(default), await db.Receipts.CountAsync()));
    }

    [Fact]
    public async Task In_a_transaction_of_the_caller_they_stay_or_go_with_it()
    {
        await using var db = _database.Open();
        var before = await db.ReadDataVersionAsync(default);
        await using (var abandoned = await db.Database.BeginTransactionAsync())
        {
            await db.InsertManyAsync(Receipts(1, 3), default);
            Assert.Same(abandoned, db.Database.CurrentTransaction);
            Assert.Equal(3, await db.Receipts.CountAsync());
            await abandoned.RollbackAsync();
        }

        Assert.Equal((before, 0), (await db.ReadDataVersionAsync(default), await db.Receipts.CountAsync()));
        await using (var kept = await db.Database.BeginTransactionAsync())
        {
            db.Receipts.Add(Sparse(9));
            await db.SaveChangesAsync();
            await db.InsertManyAsync(Receipts(1, 3), default);
            await kept.CommitAsync();
        }

        await using var other = _database.Open();
        Assert.Equal((before + 2, 4), (await other.ReadDataVersionAsync(default), await other.Receipts.CountAsync()));
    }

    [Fact]
    public async Task Nothing_is_added_when_the_one_who_waits_gives_up()
    {
        await using var db = _database.Open();
        using var abandoned = new CancellationTokenSource();
        await abandoned.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => db.InsertManyAsync(Receipts(1, 3), abandoned.Token));
        Assert.Equal(0, await db.Receipts.CountAsync());
    }

    [Fact]
    public async Task What_the_model_does_not_know_is_refused()
    {
        await using var db = _database.Open();
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.InsertManyAsync([new Unknown()], default));
        Assert.Null(db.Database.CurrentTransaction);
    }

    private static List<Receipt> Receipts(int first, int count) => [.. Enumerable.Range(first, count).Select(Sparse)];

    private static Receipt Sparse(int number) => new() { Number = number };

    private static Receipt Full(int number) => new()
    {
        Number = number,
        Payee = "Äänekosken ”Kirja”; Oy",
        Note = "rivi\nvaihtuu",
        Amount = 1234.50m,
        Tax = 0.000001m,
        Day = new DateOnly(2024, 2, 29),
        Due = new DateOnly(2024, 3, 31),
        At = new DateTime(2024, 2, 29, 12, 30, 15, 250, DateTimeKind.Utc),
        SeenAt = new DateTime(2024, 3, 1, 0, 0, 0, DateTimeKind.Utc),
        State = ReceiptState.PaidInPart,
        Before = ReceiptState.Open,
        IsApproved = true,
        Archive = 9_000_000_000,
    };

    private sealed class Unknown : Hyte.Storage.Record;
}
