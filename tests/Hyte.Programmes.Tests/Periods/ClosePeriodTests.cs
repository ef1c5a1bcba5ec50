using System.Text.Json;
using Hyte.Modules.Contributions;
using Hyte.Modules.Events;
using Hyte.Programmes.FollowUps;
using Hyte.Programmes.FollowUps.Updating;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Programmes.Tests.Periods;

public sealed class ClosePeriodTests : IAsyncLifetime
{
    private TestDatabase _database = null!;

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.WithProgrammeAsync();
        await WriteAsync(1, "Toteutuu.", ready: true);
        await WriteAsync(2, "Kesken.", ready: false);
    }

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task Closing_tells_the_other_modules()
    {
        await CloseAsync();

        await using var db = _database.Open();
        var message = await db.Outbox.SingleAsync();
        Assert.Equal("programmes.period-closed.v1", message.Name);
        Assert.Equal(new PeriodClosed("test", "hyva-elama", "1/24", 1, 3), JsonSerializer.Deserialize<PeriodClosed>(message.Payload));
    }

    [Fact]
    public async Task The_summary_says_the_same_before_and_after_the_closing()
    {
        Assert.Equal((new Share(1, 3), 1), await SummaryAsync());
        await CloseAsync();
        Assert.Equal((new Share(1, 3), 0), await SummaryAsync());
    }

    [Fact]
    public async Task Reopening_brings_back_what_was_there()
    {
        await CloseAsync();
        await using (var db = _database.Open()) Assert.True(await _database.Reopen(db).ExecuteAsync(1, default));

        Assert.Equal((new Share(1, 3), 1), await SummaryAsync());
        await using (var db = _database.Open())
        {
            Assert.Equal(["Toteutuu.", "Kesken."], await db.FollowUps.OrderBy(f => f.MeasureId).Select(f => f.Text).ToListAsync());
            Assert.False(await db.FollowUps.AnyAsync(f => f.Freeze != Freeze.None));
        }

        await WriteAsync(3, "Nyt ehdin.", ready: true);
        Assert.Equal((new Share(2, 3), 1), await SummaryAsync());
    }

    [Fact]
    public async Task A_reported_period_is_marked_with_its_day()
    {
        await CloseAsync();
        await using (var db = _database.Open()) Assert.True(await new ReportPeriod(db).ExecuteAsync(1, new DateOnly(2024, 8, 26), default));

        await using var read = _database.Open();
        Assert.Equal(new DateOnly(2024, 8, 26), (await read.Periods.SingleAsync()).ReportedOn);
    }

    [Fact]
    public async Task A_period_that_is_not_there_is_not_found()
    {
        await using var db = _database.Open();
        Assert.Null(await _database.Close(db).ExecuteAsync(99, default));
        Assert.False(await _database.Reopen(db).ExecuteAsync(99, default));
        Assert.False(await new ReportPeriod(db).ExecuteAsync(99, new DateOnly(2024, 8, 26), default));
        Assert.Null(await new OpenPeriod(db).ExecuteAsync(99, Sample.FirstOf24, null, default));
    }

    [Fact]
    public async Task Whoever_has_not_updated_is_listed_until_the_period_closes()
    {
        await using var db = _database.Open();
        var list = await new WhoHasNotUpdated(db).ExecuteAsync(1, default);

        Assert.Equal(Sample.FirstOf24, list!.Period.Code);
        Assert.Equal([("1.2", true), ("1.3", false)], list.Measures.Select(m => (m.Number, m.HasDraft)));
        await CloseAsync();
        Assert.Null(await new WhoHasNotUpdated(db).ExecuteAsync(1, default));
    }

    [Fact]
    public async Task A_follow_up_saved_while_closing_is_counted()
    {
        await using var db = _database.Open(() => WriteAsync(3, "Viime hetkellä.", ready: true));

        var result = await _database.Close(db).ExecuteAsync(1, default);

        Assert.Equal(new ClosingResult(2, 3), result);
        Assert.Equal((new Share(2, 3), 0), await SummaryAsync());
    }

    private async Task WriteAsync(int measure, string text, bool ready)
    {
        await using var db = _database.Open();
        var input = new UpdateFollowUpInput(measure, Sample.FirstOf24, FollowUpStatus.InProgress, text, null, null, 0, ready);
        Assert.IsType<FollowUpSaved>(await new UpdateFollowUp(db, _database.Actors, _database.Clock).ExecuteAsync(input, default));
    }

    private async Task CloseAsync()
    {
        await using var db = _database.Open();
        Assert.Equal(new ClosingResult(1, 3), await _database.Close(db).ExecuteAsync(1, default));
    }

    private async Task<(Share, int Drafts)> SummaryAsync()
    {
        await using var db = _database.Open();
        var summary = Assert.Single(await new PeriodSummaries(db).ExecuteAsync(1, default)).Summary;
        return (summary.Share, summary.Drafts);
    }
}
