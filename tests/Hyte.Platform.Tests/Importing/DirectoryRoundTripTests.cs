using Hyte.Documents.Papers;
using Hyte.Documents.Sheets;
using Hyte.Modules.People;
using Hyte.Platform.CityDirectory;
using Hyte.Platform.CityDirectory.Importing;
using Hyte.Platform.Importing;
using Hyte.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Platform.Tests.Importing;

/// <summary>A directory that leaves as a file and comes back is the same directory, whatever stands in it.</summary>
public sealed class DirectoryRoundTripTests : IAsyncLifetime
{
    private static readonly string[] Awkward =
    [
        "A; B", "sanoi \"näin\"", "\"lainaus\" alussa", "eka\nrivi toka", "=SUM(A1)", "+358 15", "-tyttö", "- viiva", "@kaupunki", "'=heitto", "'oma", "_x0041_", "a,b", "a, b", "piste.", "kova\u00A0väli",
        "tavu\u00ADviiva", "4.9.2017", "0012", "3,5", "-12", "TOSI", "ääkköset ÅÄÖ õ ß 😀", "  reuna  ", "a  b", "–", "<b>&amp;</b>",
    ];

    private static readonly DateOnly?[] Days = [null, new DateOnly(1890, 1, 1), new DateOnly(1900, 2, 28), new DateOnly(2026, 2, 28), new DateOnly(9999, 12, 31)];

    private PeopleHouse _house = null!;

    public async Task InitializeAsync() => _house = await PeopleHouse.BuildAsync();

    public async Task DisposeAsync() => await _house.DisposeAsync();

    public static TheoryData<string> Formats => new() { "csv", "xlsx" };

    [Theory, MemberData(nameof(Formats))]
    public async Task The_citys_own_directory_comes_back_without_a_change(string format)
    {
        await _house.The<PlatformSeeder>().SeedAsync(CitySeeds.Platform, CancellationToken.None);
        await AssertUnchangedAsync(format);
    }

    [Theory, MemberData(nameof(Formats))]
    public async Task Awkward_names_spellings_and_days_come_back_without_a_change(string format)
    {
        await _house.DoAsync<PlatformDbContext>(async db =>
        {
            for (var i = 0; i < Awkward.Length; i++)
            {
                var entry = new DirectoryEntryRow($"e{i}", (DirectoryKind)(i % 6), Awkward[i]);
                entry.Describe(Awkward[i], i == 0 ? null : $"e{i / 2}", Days[i % 2 == 0 ? 0 : i % Days.Length], Days[i % 3 == 0 ? 0 : 4], "muistiinpano");
                db.Add(entry);
                db.Add(new DirectoryAlias(entry.Code, Awkward[^(i + 1)], null));
                db.Add(new DirectoryAlias(entry.Code, $"lyhenne {i}, jossa pilkku", null));
            }

            await db.SaveChangesAsync();
        });
        await AssertUnchangedAsync(format);
    }

    [Theory, MemberData(nameof(Formats))]
    public async Task Changes_that_a_file_brings_leave_again_as_they_came(string format)
    {
        await _house.The<PlatformSeeder>().SeedAsync(CitySeeds.Platform, CancellationToken.None);
        var random = new Random(20260401);
        for (var round = 0; round < 5; round++)
        {
            var (entries, aliases) = await AllAsync();
            foreach (var entry in entries.Where(_ => random.Next(4) == 0))
            {
                var from = Days[random.Next(4)];
                entry.Describe($"{Pick(Awkward).Trim()} {entry.Code} {round}", random.Next(2) == 0 ? entry.ParentCode : "mikkelin-kaupunki", from, random.Next(2) == 0 ? null : Days[4], entry.Note);
                if (entry.Code == "mikkelin-kaupunki") entry.Describe(entry.Name, null, null, null, null);
                aliases.Add(new DirectoryAlias(entry.Code, $"{Pick(Awkward).Replace(",", "", StringComparison.Ordinal).ReplaceLineEndings(" ").Trim()} {entry.Code} {round} toisin", null));
            }

            var file = DirectoryFile.Written(entries, aliases, SheetFormat.Of(format));
            var outcome = await ImportAsync(file);
            Assert.Empty(outcome.Lines.SelectMany(l => l.Reasons));
            Assert.NotEqual(0, outcome.Count(ImportFate.Changed));
            Assert.Equal(entries.Count, (await ImportAsync(file)).Count(ImportFate.Same));
            await AssertUnchangedAsync(format);
        }

        string Pick(string[] words) => words[random.Next(words.Length)];
    }

    private async Task AssertUnchangedAsync(string format)
    {
        var (entries, aliases) = await AllAsync();
        var outcome = await ImportAsync(DirectoryFile.Written(entries, aliases, SheetFormat.Of(format)));
        Assert.True(outcome.Lines.Skip(1).All(l => l.Fate == ImportFate.Same), string.Join('\n', outcome.Lines.Skip(1).Where(l => l.Fate != ImportFate.Same).Select(l => $"{l.Place} {l.Code}: {string.Join("; ", l.Reasons)} {string.Join("; ", l.Changes)}")));
        Assert.Equal(entries.Count, outcome.Count(ImportFate.Same));
        Assert.Null(outcome.ImportId);
    }

    private Task<DirectoryOutcome> ImportAsync(Paper paper) =>
        _house.AskAsync<ImportDirectory, DirectoryOutcome>(import => import.ExecuteAsync(paper, DirectoryFile.Form, new HashSet<string>(), seal: null, CancellationToken.None));

    private async Task<(List<DirectoryEntryRow> Entries, List<DirectoryAlias> Aliases)> AllAsync() => await _house.AskAsync<PlatformDbContext, (List<DirectoryEntryRow>, List<DirectoryAlias>)>(async db =>
        (await db.Set<DirectoryEntryRow>().AsNoTracking().OrderBy(e => e.Code).ToListAsync(), await db.Set<DirectoryAlias>().AsNoTracking().OrderBy(a => a.Id).ToListAsync()));
}
