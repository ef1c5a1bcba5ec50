using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Platform.Audit;
using Hyte.Platform.CityDirectory;
using Hyte.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Platform.Tests;

/// <summary>The glossary is kept by people and learns from imports.</summary>
public sealed class GlossaryTests : IAsyncLifetime
{
    private PeopleHouse _house = null!;

    public async Task InitializeAsync() => _house = await PeopleHouse.BuildAsync();

    public async Task DisposeAsync() => await _house.DisposeAsync();

    [Theory]
    [InlineData("sihy")]
    [InlineData(" SIHY ")]
    public async Task An_abbreviation_is_there_once_whatever_its_letter_case(string again)
    {
        await DoAsync(changes => changes.AddAsync("sihy", "sivistys", null, CancellationToken.None));

        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => DoAsync(changes => changes.AddAsync(again, "muuta", null, CancellationToken.None)));

        Assert.Equal(("glossary.exists", "Sanastossa on jo sihy: sivistys. Muuta sen selitystä."), (refused.Code, refused.Message));
    }

    [Theory]
    [InlineData(" ", "sivistys", "glossary.abbreviation")]
    [InlineData("sihy", " ", "glossary.meaning")]
    public async Task An_abbreviation_and_its_meaning_are_both_needed(string abbreviation, string meaning, string code) =>
        Assert.Equal(code, (await Assert.ThrowsAsync<RuleBrokenException>(() => DoAsync(changes => changes.AddAsync(abbreviation, meaning, null, CancellationToken.None)))).Code);

    [Fact]
    public async Task Of_two_editors_the_later_is_told_what_the_earlier_wrote()
    {
        await DoAsync(changes => changes.AddAsync("sihy", "sivistys", null, CancellationToken.None));
        await DoAsync(changes => changes.ChangeAsync("sihy", 0, "sivistys ja hyvinvointi", "ohje", CancellationToken.None));

        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => DoAsync(changes => changes.ChangeAsync("sihy", 0, "toinen", null, CancellationToken.None)));
        Assert.Equal("glossary.changed", refused.Code);
        Assert.Contains("sivistys ja hyvinvointi (ohje)", refused.Message, StringComparison.Ordinal);
        Assert.Equal("glossary.changed", (await Assert.ThrowsAsync<RuleBrokenException>(() => DoAsync(changes => changes.RemoveAsync("sihy", 0, CancellationToken.None)))).Code);
    }

    [Fact]
    public async Task Every_change_stands_in_the_audit_log()
    {
        await DoAsync(changes => changes.AddAsync("sihy", "sivistys", null, CancellationToken.None));
        await DoAsync(changes => changes.ChangeAsync("sihy", 0, "toisin", null, CancellationToken.None));
        await DoAsync(changes => changes.RemoveAsync("sihy", 1, CancellationToken.None));

        Assert.Equal(["glossary.added", "glossary.changed", "glossary.removed"], await _house.AskAsync<PlatformDbContext, List<string>>(db => db.Set<AuditEntry>().Where(e => e.Target == "sihy").OrderBy(e => e.Id).Select(e => e.Act).ToListAsync()));
        Assert.Equal("glossary.unknown", (await Assert.ThrowsAsync<RuleBrokenException>(() => DoAsync(changes => changes.RemoveAsync("sihy", 1, CancellationToken.None)))).Code);
    }

    [Fact]
    public async Task What_an_import_brought_is_taken_back_unless_somebody_has_changed_it_since()
    {
        await DoAsync(changes => changes.AddAsync("asto", "asuminen", null, CancellationToken.None));
        await DoAsync(changes => changes.LearnAsync("welfare:1", [new ExplainedAbbreviation("sihy", "sivistys", "seuranta.xlsx", 3), new ExplainedAbbreviation("koltk", "lautakunta"), new ExplainedAbbreviation("ASTO", "muuta")], CancellationToken.None));
        await DoAsync(changes => changes.ChangeAsync("koltk", 0, "kasvatus- ja opetuslautakunta", null, CancellationToken.None));

        await DoAsync(changes => changes.ForgetAsync("welfare:1", CancellationToken.None));

        Assert.Equal(
            [("asto", "asuminen"), ("koltk", "kasvatus- ja opetuslautakunta")],
            await _house.AskAsync<PlatformDbContext, List<(string, string)>>(async db => [.. (await db.Set<GlossaryTerm>().OrderBy(t => t.Abbreviation).ToListAsync()).Select(t => (t.Abbreviation, t.Meaning))]));
    }

    private Task DoAsync(Func<GlossaryChanges, Task> act) => _house.DoAsync<GlossaryChanges>(act);
}
