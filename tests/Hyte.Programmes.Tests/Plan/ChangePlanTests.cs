using Hyte.Modules;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Plan.Changing;
using Hyte.Programmes.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Programmes.Tests.Plan;

public sealed class ChangePlanTests : IAsyncLifetime
{
    private TestDatabase _database = null!;

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.WithProgrammeAsync();
        await using var db = _database.Open();
        var first = await db.FocusAreas.Include(a => a.Programme).SingleAsync();
        var second = new FocusArea(first.Programme, 2, "Elinikäinen oppiminen");
        var group = new Measure(second, "2.1", "Ryhmä", 4);
        var child = new Measure(second, "2.1.1", "Ryhmän toimenpide", 5, group);
        child.AddParty(PartyKind.Partner, "kirjasto", "kirjasto");
        child.AddRole("rehtori", "rehtori");
        db.Measures.AddRange(group, child);
        await db.SaveChangesAsync();
    }

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task A_renamed_measure_is_still_found_by_its_parties_and_titles()
    {
        await using (var db = _database.Open()) Assert.True(await new RenameMeasure(db).ExecuteAsync(await IdAsync("2.1.1"), "Uusi nimi", default));

        await using var read = _database.Open();
        Assert.Equal("ryhman toimenpide uusi nimi kirjasto rehtori", (await read.Measures.SingleAsync(m => m.Number == "2.1.1")).SearchText);
    }

    [Fact]
    public async Task A_change_of_state_is_kept_with_its_reason()
    {
        await ChangeAsync("1.1", MeasureState.Merged, "Osa kakkosta.", await IdAsync("1.2"));
        Assert.Equal("measure.reason", (await Assert.ThrowsAsync<RuleBrokenException>(() => ChangeAsync("1.2", MeasureState.Dropped, null, null))).Code);
        Assert.Equal("measure.successor", (await Assert.ThrowsAsync<RuleBrokenException>(() => ChangeAsync("1.2", MeasureState.Replaced, "Syy.", 999))).Code);
        Assert.Equal("measure.active-children", (await Assert.ThrowsAsync<RuleBrokenException>(() => ChangeAsync("2.1", MeasureState.Dropped, "Syy.", null))).Code);

        await using var db = _database.Open();
        var measure = await db.Measures.Include(m => m.Successor).SingleAsync(m => m.Number == "1.1");
        Assert.Equal((MeasureState.Merged, "Osa kakkosta.", "1.2", false), (measure.State, measure.StateReason, measure.Successor?.Number, measure.IsFollowedUp));
    }

    [Fact]
    public async Task A_group_taken_back_into_use_is_still_a_group()
    {
        await ChangeAsync("2.1.1", MeasureState.Dropped, "Syy.", null);
        await ChangeAsync("2.1", MeasureState.Dropped, "Syy.", null);
        await ChangeAsync("2.1", MeasureState.Active, null, null);

        await using var db = _database.Open();
        Assert.False((await db.Measures.SingleAsync(m => m.Number == "2.1")).IsFollowedUp);
    }

    [Fact]
    public async Task A_moved_measure_keeps_its_number_and_shifts_the_rest()
    {
        await using (var db = _database.Open()) Assert.True(await new MoveMeasure(db).ExecuteAsync(await IdAsync("1.3"), 1, null, await IdAsync("1.1"), default));
        Assert.Equal(["1.3", "1.1", "1.2", "2.1", "2.1.1"], await NumbersAsync());

        await using (var db = _database.Open()) Assert.True(await new MoveMeasure(db).ExecuteAsync(await IdAsync("1.1"), 2, await IdAsync("2.1"), null, default));
        Assert.Equal(["1.3", "1.2", "2.1", "2.1.1", "1.1"], await NumbersAsync());

        await using (var db = _database.Open()) Assert.True(await new MoveMeasure(db).ExecuteAsync(await IdAsync("2.1"), 1, null, await IdAsync("1.3"), default));
        Assert.Equal(["2.1", "2.1.1", "1.1", "1.3", "1.2"], await NumbersAsync());
    }

    [Fact]
    public async Task Milestones_are_added_and_completed()
    {
        await using var db = _database.Open();
        var milestone = await new AddMilestone(db).ExecuteAsync(1, "Suunnitelma", new DateOnly(2024, 6, 30), default);
        Assert.True(await new CompleteMilestone(db).ExecuteAsync(milestone!.Id, new DateOnly(2024, 5, 1), new DateOnly(2024, 5, 13), default));
        Assert.Equal(new DateOnly(2024, 5, 1), (await db.Milestones.AsNoTracking().SingleAsync()).DoneOn);
        Assert.True(await new CompleteMilestone(db).ExecuteAsync(milestone.Id, null, new DateOnly(2024, 5, 13), default));
        Assert.Null((await db.Milestones.AsNoTracking().SingleAsync()).DoneOn);
    }

    [Fact]
    public async Task A_programme_is_copied_to_a_draft_for_the_next_term()
    {
        await ChangeAsync("1.2", MeasureState.Dropped, "Valmis.", null);
        await using (var db = _database.Open())
        {
            var first = await db.Measures.Include(m => m.Programme).Include(m => m.FocusArea).SingleAsync(m => m.Id == 1);
            var emptied = new Measure(first.FocusArea, "3", "Tyhjentynyt ryhmä", 6);
            var inner = new Measure(first.FocusArea, "3.1", "Tyhjentynyt sisäryhmä", 7, emptied);
            var gone = new Measure(first.FocusArea, "3.1.1", "Luovuttu", 8, inner);
            gone.Drop("Valmis.");
            db.Measures.AddRange(emptied, inner, gone);
            await db.SaveChangesAsync();
            await new RenameMeasure(db).ExecuteAsync(1, "Käytetty nimi", default);
            var draft = await new CopyProgrammeForward(db).ExecuteAsync(1, "hyva-elama-2026", "Hyvän elämän ohjelma 2026–2029", 2026, 2029, default);
            Assert.Equal(ProgrammeStatus.Draft, draft!.Status);
        }

        await using var read = _database.Open();
        var copies = await read.Measures.Include(m => m.Parent).Include(m => m.Parties).Include(m => m.Roles).AsSplitQuery()
            .Where(m => m.Programme.Code == "hyva-elama-2026").OrderBy(m => m.Order).ToListAsync();
        Assert.Equal(["1.1", "1.3", "2.1", "2.1.1"], copies.Select(m => m.Number));
        Assert.Equal(("Käytetty nimi", null), (copies[0].DecidedName, copies[0].WorkingName));
        Assert.Equal((copies[2], "kirjasto", "rehtori"), (copies[3].Parent, copies[3].Parties[0].EntryCode, copies[3].Roles[0].TitleCode));

        var taken = await Assert.ThrowsAsync<RuleBrokenException>(() => new CopyProgrammeForward(read).ExecuteAsync(1, "hyva-elama", "Sama", 2026, 2029, default));
        Assert.Equal("programme.code-taken", taken.Code);
    }

    private async Task ChangeAsync(string number, MeasureState state, string? reason, int? successor)
    {
        await using var db = _database.Open();
        Assert.True(await new ChangeMeasureState(db).ExecuteAsync(await IdAsync(number), state, reason, successor, default));
    }

    private async Task<int> IdAsync(string number)
    {
        await using var db = _database.Open();
        return await db.Measures.Where(m => m.Number == number).Select(m => m.Id).FirstAsync();
    }

    private async Task<List<string>> NumbersAsync()
    {
        await using var db = _database.Open();
        return await db.Measures.OrderBy(m => m.Order).Select(m => m.Number).ToListAsync();
    }
}
