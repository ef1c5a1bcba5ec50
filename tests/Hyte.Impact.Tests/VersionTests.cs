using Hyte.Impact.Alternatives;
using Hyte.Impact.Assessments;
using Hyte.Impact.Data;
using Hyte.Impact.Versions;
using Hyte.Modules;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Tests;

public sealed class VersionTests
{
    [Fact]
    public async Task Attaching_keeps_the_whole_assessment_with_its_hash()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var whole = await WholeCase.AttachedAsync(database);

        var kept = Assert.Single(await VersionsAsync(database));
        var sheet = SheetJson.Read(kept.Json);

        Assert.Equal((1, "kaupunginhallitus", new DateOnly(2026, 5, 4)), (kept.Number, kept.BodyCode, kept.MeetingDate));
        Assert.Equal(SheetJson.HashOf(kept.Json), kept.Hash);
        Assert.Equal((Stage.Attached, whole.Other), (sheet.Stage, sheet.Proposed?.Id));
        Assert.Equal("Liukasta.", sheet.Effects.Single().Cells[0].Justification);
        Assert.Equal(85_000, sheet.Alternatives[1].Costs[2027]);
    }

    [Fact]
    public async Task What_is_read_back_is_written_in_the_same_way()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        await WholeCase.AttachedAsync(database);

        var kept = Assert.Single(await VersionsAsync(database));

        Assert.Equal(kept.Json, SheetJson.Write(SheetJson.Read(kept.Json)));
    }

    [Fact]
    public async Task A_move_that_is_refused_keeps_no_version()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var whole = await WholeCase.FinishedAsync(database);
        database.Denied.Add(ImpactPermissions.Present);

        await Assert.ThrowsAsync<RuleBrokenException>(() => whole.MoveAsync(Stage.Finished, Stage.Attached));

        Assert.Empty(await VersionsAsync(database));
        Assert.Equal(Stage.Finished, await whole.StageAsync());
    }

    [Fact]
    public async Task A_later_version_leaves_the_earlier_as_it_was_and_the_difference_is_shown()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var whole = await WholeCase.AttachedAsync(database);
        await whole.MoveAsync(Stage.Attached, Stage.Assessing);
        await whole.ConcludeAsync("Reitit auki aamuun mennessä.");
        await database.DoAsync<ImpactDbContext>(async db =>
        {
            var other = await db.Alternatives.SingleAsync(a => a.Id == whole.Other);
            other.Write("Aurataan pääkadut", other.Description, null, other.Costs);
            db.Hearings.Add(new Hearings.Hearing(whole.Id, new Hearings.HearingContent("Vanhusneuvosto", null, false, new DateOnly(2026, 4, 1), "Hyvä.", "Otettiin.")));
            await db.SaveChangesAsync();
        });
        await whole.MoveAsync(Stage.Assessing, Stage.Finished);
        await whole.MoveAsync(Stage.Finished, Stage.Attached);

        var kept = await VersionsAsync(database);
        var sections = SheetDifferences.Between(SheetJson.Read(kept[0].Json), SheetJson.Read(kept[1].Json));

        Assert.Equal([1, 2], kept.Select(v => v.Number));
        Assert.Equal("Reitit auki.", SheetJson.Read(kept[0].Json).Summary);
        Assert.Equal(["Vaihtoehdot", "Kuulemiset", "Johtopäätös"], sections.Select(s => s.Title));
        Assert.Equal(("Aurataan pääreitit", "Aurataan pääkadut"), sections[0].Parts.Single().Fields.Select(f => (f.Before, f.After)).Single());
        Assert.Equal(PartChange.Added, sections[1].Parts.Single().Change);
    }

    [Fact]
    public async Task A_removed_alternative_is_seen_to_be_gone_with_what_was_said_of_it()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var whole = await WholeCase.AssessingAsync(database);
        var before = await whole.ReadAsync();
        await database.DoAsync<EditAlternatives>(edit => edit.RemoveAsync(whole.Id, whole.Other, CancellationToken.None));

        var sections = SheetDifferences.Between(before, await whole.ReadAsync());

        Assert.Equal(["Vaihtoehdot", "Vaikutukset"], sections.Select(s => s.Title));
        Assert.Equal(PartChange.Removed, sections[0].Parts.Single().Change);
        Assert.Equal(("1 Aurataan pääreitit", null), sections[1].Parts.Single().Fields.Select(f => (f.Label, f.After)).Single());
    }

    [Fact]
    public async Task A_sheet_does_not_differ_from_itself()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var sheet = await (await WholeCase.FinishedAsync(database)).ReadAsync();

        Assert.Empty(SheetDifferences.Between(sheet, SheetJson.Read(SheetJson.Write(sheet))));
    }

    private static Task<List<AttachedVersion>> VersionsAsync(ImpactDatabase database) =>
        database.DoAsync<ImpactDbContext, List<AttachedVersion>>(db => db.Versions.AsNoTracking().OrderBy(v => v.Number).ToListAsync());
}
