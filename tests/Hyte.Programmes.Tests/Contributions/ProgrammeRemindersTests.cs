using Hyte.Modules.Contributions;
using Hyte.Programmes.Contributions;
using Hyte.Programmes.FollowUps;
using Hyte.Programmes.FollowUps.Updating;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Storage;
using Hyte.Programmes.Tests.Support;
using Hyte.Programmes.Web;
using Hyte.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Programmes.Tests.Contributions;

public sealed class ProgrammeRemindersTests : IAsyncLifetime
{
    private static readonly DateOnly Due = new(2024, 8, 15);

    private TestDatabase _database = null!;

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.WithProgrammeAsync();
        await using var db = _database.Open();
        (await db.Periods.SingleAsync()).SetDue(Due);
        var measures = await db.Measures.Include(m => m.Parties).Include(m => m.Roles).OrderBy(m => m.Order).ToListAsync();
        measures[0].AddRole("kirjastopaallikko", "kirjastopäällikkö");
        measures[0].AddRole("rehtori", "rehtori");
        measures[1].AddRole("rehtori", "rehtori");
        await db.SaveChangesAsync();
    }

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task Each_title_of_a_measure_that_is_not_updated_gets_a_line_with_a_link_to_the_form()
    {
        var lines = await DueAsync(Due);
        Assert.Equal(["kirjastopaallikko", "rehtori", "rehtori"], lines.Select(l => l.TitleCode));
        Assert.Equal(new Reminder("kirjastopaallikko", "1.1 Toimenpide 1 (Hyvän elämän ohjelma, jakso 1/24)", "/test/measures/1/update?period=1%2F24", Due), lines[0]);
    }

    [Fact]
    public async Task A_day_that_is_no_reminder_day_is_quiet() => Assert.Empty(await DueAsync(Due.AddDays(-2)));

    [Fact]
    public async Task A_period_without_a_last_day_reminds_nobody()
    {
        await using (var db = _database.Open())
        {
            (await db.Periods.SingleAsync()).SetDue(null);
            await db.SaveChangesAsync();
        }

        Assert.Empty(await DueAsync(Due));
    }

    [Fact]
    public async Task A_measure_that_is_marked_ready_is_left_out()
    {
        await using (var db = _database.Open())
        {
            var input = new UpdateFollowUpInput(1, Sample.FirstOf24, FollowUpStatus.InProgress, "Toteutuu.", null, null, 0, MarkReady: true);
            Assert.IsType<FollowUpSaved>(await new UpdateFollowUp(db, _database.Actors, _database.Clock).ExecuteAsync(input, default));
        }

        Assert.Equal("1.2 Toimenpide 2 (Hyvän elämän ohjelma, jakso 1/24)", Assert.Single(await DueAsync(Due)).Text);
    }

    private async Task<IReadOnlyList<Reminder>> DueAsync(DateOnly today)
    {
        await using var db = _database.Open();
        return await new Reminders(db).DueAsync(today, default);
    }

    private sealed class Reminders(ProgrammeDbContext db)
        : ProgrammeReminders(new ProgrammeModule("test", "Kokeilu"), new ProgrammeSnapshots(db, new ReadModels()), new WhoHasNotUpdated(db));
}
