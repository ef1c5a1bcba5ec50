using Hyte.Modules;
using Hyte.Programmes.FollowUps;
using Hyte.Programmes.FollowUps.Updating;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Programmes.Tests.FollowUps;

public sealed class UpdateFollowUpTests : IAsyncLifetime
{
    private TestDatabase _database = null!;

    public async Task InitializeAsync() => _database = await TestDatabase.WithProgrammeAsync();

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task What_is_written_is_saved_with_who_and_when()
    {
        var saved = Assert.IsType<FollowUpSaved>(await UpdateAsync(Mine("Toteutuu.", version: 0, ready: true)));

        Assert.Equal((1, true), (saved.Version, saved.IsReady));
        var followUp = await ReadAsync();
        Assert.Equal((FollowUpStatus.InProgress, "Toteutuu.", "kirjastopäällikkö", Sample.Now), (followUp.Status, followUp.Text, followUp.ReadyByName, followUp.ReadyAt));
    }

    [Fact]
    public async Task A_stale_form_sees_both_texts_and_nothing_is_lost()
    {
        await UpdateAsync(Mine("Ensimmäinen.", version: 0));
        using (_database.Actors.ActAs(TestActors.Coordinator)) await UpdateAsync(Mine("Koordinaattorin.", version: 1));

        var conflict = Assert.IsType<FollowUpConflict>(await UpdateAsync(Mine("Kirjastopäällikön.", version: 1)));

        Assert.Equal(("Koordinaattorin.", "hyvinvointikoordinaattori", 2), (conflict.Theirs.Text, conflict.Theirs.ByName, conflict.Theirs.Version));
        Assert.Equal(("Kirjastopäällikön.", "kirjastopäällikkö", 1), (conflict.Mine.Text, conflict.Mine.ByName, conflict.Mine.Version));
        Assert.Equal("Koordinaattorin.", (await ReadAsync()).Text);

        Assert.IsType<FollowUpSaved>(await UpdateAsync(Mine("Kirjastopäällikön.", conflict.Theirs.Version)));
        await using var db = _database.Open();
        var history = await db.History.Where(h => h.RecordType == nameof(FollowUp)).OrderBy(h => h.Id).ToListAsync();
        Assert.Contains(history[^1].ReadChanges(), c => c is { Before: "Koordinaattorin.", After: "Kirjastopäällikön." });
    }

    [Fact]
    public async Task Two_who_start_at_once_do_not_overwrite_each_other()
    {
        await using var db = _database.Open(() => UpdateAsync(Mine("Nopeamman.", version: 0)));

        var conflict = Assert.IsType<FollowUpConflict>(await Update(db).ExecuteAsync(Mine("Hitaamman.", version: 0), default));

        Assert.Equal(("Nopeamman.", "Hitaamman."), (conflict.Theirs.Text, conflict.Mine.Text));
        Assert.Equal("Nopeamman.", (await ReadAsync()).Text);
    }

    [Fact]
    public async Task Two_who_save_at_once_do_not_overwrite_each_other()
    {
        await UpdateAsync(Mine("Ensimmäinen.", version: 0));
        await using var db = _database.Open(() => UpdateAsync(Mine("Nopeamman.", version: 1)));

        var conflict = Assert.IsType<FollowUpConflict>(await Update(db).ExecuteAsync(Mine("Hitaamman.", version: 1), default));

        Assert.Equal(("Nopeamman.", 2), (conflict.Theirs.Text, conflict.Theirs.Version));
    }

    [Fact]
    public async Task A_form_sent_twice_is_no_conflict()
    {
        await UpdateAsync(Mine("Toteutuu.", version: 0, ready: true));

        Assert.IsType<FollowUpSaved>(await UpdateAsync(Mine("Toteutuu.", version: 0, ready: true)));
    }

    [Fact]
    public async Task A_save_that_the_closing_overtakes_is_refused_and_the_frozen_row_stays()
    {
        await using var db = _database.Open(CloseAsync);

        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => Update(db).ExecuteAsync(Mine("Myöhässä.", version: 0), default));

        Assert.Equal("period.closed", refused.Code);
        Assert.True((await ReadAsync()).MadeByClosing);
    }

    [Fact]
    public async Task A_refused_update_leaves_nothing_behind_for_the_next_save()
    {
        await using var db = _database.Open();
        var input = Mine("Ei tilaa.", version: 0, ready: true) with { Status = FollowUpStatus.Unknown };

        await Assert.ThrowsAsync<RuleBrokenException>(() => Update(db).ExecuteAsync(input, default));
        await db.SaveChangesAsync();

        Assert.False(await db.FollowUps.AnyAsync());
    }

    [Fact]
    public async Task A_measure_or_a_period_that_is_not_there_is_not_found()
    {
        Assert.IsType<FollowUpNotFound>(await UpdateAsync(Mine("x", 0) with { MeasureId = 999 }));
        Assert.IsType<FollowUpNotFound>(await UpdateAsync(Mine("x", 0) with { Period = PeriodCode.OfHalf(2030, 1) }));
    }

    [Fact]
    public async Task Text_of_the_previous_period_is_offered_and_marked_when_copied()
    {
        await UpdateAsync(Mine("Toteutuu.", version: 0, ready: true));
        await CloseAsync();
        var next = PeriodCode.OfHalf(2024, 2);
        await using (var db = _database.Open()) await new OpenPeriod(db).ExecuteAsync(1, next, null, default);

        await using (var db = _database.Open())
        {
            var earlier = await new CopyFromPreviousPeriod(db).ExecuteAsync(1, next.Start, default);
            Assert.Equal(new EarlierWording(Sample.FirstOf24, FollowUpStatus.InProgress, "Toteutuu.", null), earlier);
            Assert.Null(await new CopyFromPreviousPeriod(db).ExecuteAsync(2, next.Start, default));
        }

        await UpdateAsync(Mine("Toteutuu.", version: 0) with { Period = next, CopiedFrom = Sample.FirstOf24 });
        Assert.Equal(Sample.FirstOf24, (await ReadAsync(next)).CopiedFromPeriod);
        await UpdateAsync(Mine("Muutettu.", version: 1) with { Period = next, CopiedFrom = Sample.FirstOf24 });
        Assert.Null((await ReadAsync(next)).CopiedFromPeriod);
    }

    [Fact]
    public async Task A_draft_is_marked_ready_only_in_the_version_that_was_read()
    {
        await UpdateAsync(Mine("Ensimmäinen.", version: 0));
        await UpdateAsync(Mine("Toinen.", version: 1));

        await using (var db = _database.Open()) Assert.IsType<FollowUpConflict>(await MarkAsync(db, 1, ready: true));
        await using (var db = _database.Open()) Assert.Equal((3, true), Shape(await MarkAsync(db, 2, ready: true)));
        await using (var db = _database.Open()) Assert.Equal((4, false), Shape(await MarkAsync(db, 3, ready: false)));
        await using (var db = _database.Open()) Assert.IsType<FollowUpNotFound>(await new MarkReady(db, _database.Actors, _database.Clock).ExecuteAsync(2, Sample.FirstOf24, 0, true, default));
    }

    private Task<UpdateResult> MarkAsync(TestDbContext db, int version, bool ready) =>
        new MarkReady(db, _database.Actors, _database.Clock).ExecuteAsync(1, Sample.FirstOf24, version, ready, default);

    private static (int, bool) Shape(UpdateResult result) => Assert.IsType<FollowUpSaved>(result) is var saved ? (saved.Version, saved.IsReady) : default;

    private static UpdateFollowUpInput Mine(string text, int version, bool ready = false) =>
        new(1, Sample.FirstOf24, FollowUpStatus.InProgress, text, null, null, version, ready);

    private UpdateFollowUp Update(TestDbContext db) => new(db, _database.Actors, _database.Clock);

    private async Task<UpdateResult> UpdateAsync(UpdateFollowUpInput input)
    {
        await using var db = _database.Open();
        return await Update(db).ExecuteAsync(input, default);
    }

    private async Task CloseAsync()
    {
        await using var db = _database.Open();
        await _database.Close(db).ExecuteAsync(1, default);
    }

    private async Task<FollowUp> ReadAsync(PeriodCode? period = null)
    {
        await using var db = _database.Open();
        var code = period ?? Sample.FirstOf24;
        return await db.FollowUps.SingleAsync(f => f.MeasureId == 1 && f.Period.Code == code);
    }
}
