using System.Text.Json;
using System.Text.Json.Nodes;
using Hyte.Impact.Assessments;
using Hyte.Impact.Contributions;
using Hyte.Impact.Data;
using Hyte.Impact.Examples;
using Hyte.Impact.OpenCase;
using Hyte.Impact.Sheets;
using Hyte.Modules;
using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Tests;

public sealed class ExampleTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task It_is_whole_and_waits_for_its_check()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        await SeedAsync(database);
        var sheet = await SheetAsync(database);

        Assert.True(sheet.IsExample);
        Assert.Equal(Stage.Following, sheet.Stage);
        Assert.Equal(["Jatketaan nykyisellään", "Hoidetaan pääreitit", "Hoidetaan kaikki reitit"], sheet.Alternatives.Select(a => a.Name));
        Assert.All(sheet.Alternatives, a => Assert.Equal(4, a.Costs.Count));
        Assert.True(sheet.Effects.Count() >= 8);
        Assert.All(sheet.Perspectives, p => Assert.True(p.Effects.Count > 0 || p.SilentReason is not null));
        Assert.All(sheet.Effects.SelectMany(e => e.Cells), c => Assert.True(c.Value is not null && c.Justification is not null && (c.Value == 0 || c.Likelihood is not null)));
        Assert.True(sheet.FollowUp!.Due < WholeCase.Today);
        Assert.NotEmpty(sheet.Links);
        var (versions, decisions) = await database.DoAsync<ImpactDbContext, (int, int)>(async db => (await db.Versions.CountAsync(), await db.Decisions.CountAsync()));
        Assert.Equal((1, 1), (versions, decisions));
    }

    [Fact]
    public async Task Whatever_is_made_up_says_so()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        await SeedAsync(database);
        var sheet = await SheetAsync(database);

        string?[] madeUp =
        [
            sheet.Title, sheet.Description, sheet.Objective, sheet.Participants, sheet.Summary, sheet.ProposalReason, sheet.FollowUp!.Note, sheet.Screening!.Reason,
            .. sheet.Alternatives.Select(a => a.Description),
            .. sheet.Effects.SelectMany(e => e.Cells).Select(c => c.Justification),
            .. sheet.Hearings.SelectMany(h => new[] { h.Who, h.Said, h.HowUsed }),
            .. sheet.Mitigations.SelectMany(m => new[] { m.Text, m.Outcome }),
        ];
        Assert.All(madeUp, text => Assert.Contains("esimerkki", text!, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task It_is_loaded_once_and_left_as_people_have_made_it()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        await SeedAsync(database);
        await SeedAsync(database);
        Assert.Equal(1, await CountAsync(database));
    }

    [Fact]
    public async Task Removing_it_leaves_nothing_of_it_and_it_does_not_come_back()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        await SeedAsync(database);
        await database.DoAsync<RemoveExample>(async removing => await removing.ExecuteAsync(await IdAsync(database), None));
        await SeedAsync(database);

        var left = await database.DoAsync<ImpactDbContext, List<string>>(async db =>
        {
            var found = new List<string>();
            await db.Database.OpenConnectionAsync();
            foreach (var table in db.Model.GetEntityTypes().Where(t => t.ClrType.IsSubclassOf(typeof(Storage.Record))).Select(t => t.GetTableName()!))
            {
                await using var command = db.Database.GetDbConnection().CreateCommand();
                command.CommandText = $"SELECT COUNT(*) FROM {table}";
                if (await command.ExecuteScalarAsync() is not 0L) found.Add(table);
            }

            return found;
        });
        Assert.Empty(left);
    }

    [Fact]
    public async Task A_matter_of_the_city_cannot_be_removed()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var whole = await WholeCase.AttachedAsync(database);
        await Assert.ThrowsAsync<RuleBrokenException>(() => database.DoAsync<RemoveExample>(removing => removing.ExecuteAsync(whole.Id, None)));
        Assert.Equal(Stage.Attached, await whole.StageAsync());
    }

    [Fact]
    public async Task A_city_with_a_matter_of_its_number_goes_without_it()
    {
        await using var database = await ImpactDatabase.CreateAsync();
        await database.DoAsync<CaseOpening>(opening => opening.ExecuteAsync(ImpactDatabase.Content(ImpactDatabase.Draft("MliDno-2021-9999")), None));
        await SeedAsync(database);
        Assert.Equal(1, await CountAsync(database));
    }

    [Theory]
    [InlineData("case", "bodyCode", "tuntematon", "case.BodyCode: Valitse toimielin")]
    [InlineData("conclusion", "proposal", "sama", "conclusion.Proposal")]
    [InlineData("effects/3/cells/main", "justification", " ", "effects[3].cells[main].Justification")]
    [InlineData("effects/3/cells/main", "likelihood", "ehkä", "effects[3].cells[main].Likelihood")]
    [InlineData("hearings/0", "howUsed", "", "Jokaisesta kuulemisesta on kerrottu, miten se otettiin huomioon")]
    [InlineData("mitigations/0", "owner", "kukaan", "mitigations[0].Owner")]
    [InlineData("decision", "section", "ei", "decision.Section")]
    [InlineData("", "finishedOn", "elokuussa", "finishedOn: Päivän pitää olla muotoa vvvv-kk-pp")]
    [InlineData("case", "titel", "x", "oikean muotoista JSONia")]
    public async Task What_breaks_a_rule_is_told_and_nothing_is_saved(string part, string field, string value, string told)
    {
        await using var database = await ImpactDatabase.CreateAsync();
        var folder = Directory.CreateTempSubdirectory("hyte-example-").FullName;
        var file = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Folder, ExampleFile.FileName)))!;
        var node = part.Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate(file, (n, step) => int.TryParse(step, out var index) ? n[index]! : n[step]!);
        node[field] = value;
        await File.WriteAllTextAsync(Path.Combine(folder, ExampleFile.FileName), file.ToJsonString(new JsonSerializerOptions()));

        var refused = await Assert.ThrowsAsync<SeedFailedException>(() => SeedAsync(database, folder));
        Assert.Contains(told, refused.Message, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync(database));
        await SeedAsync(database);
        Assert.Equal(1, await CountAsync(database));
        Directory.Delete(folder, recursive: true);
    }

    private static string Folder { get; } = Path.Combine(Solution(), "seeds", "impact");

    private static Task SeedAsync(ImpactDatabase database, string? folder = null)
    {
        database.Current = Actor.Seed;
        return database.WithAsync<ExampleSeeder, bool>(async seeder =>
        {
            await seeder.SeedAsync(folder ?? Folder, None);
            return true;
        });
    }

    private static Task<int> CountAsync(ImpactDatabase database) => database.DoAsync<ImpactDbContext, int>(db => db.Cases.CountAsync());

    private static Task<int> IdAsync(ImpactDatabase database) => database.DoAsync<ImpactDbContext, int>(db => db.Cases.Where(c => c.IsExample).Select(c => c.Id).SingleAsync());

    private static async Task<CaseSheet> SheetAsync(ImpactDatabase database)
    {
        var id = await IdAsync(database);
        return (await database.DoAsync<ReadSheet, CaseSheet?>(read => read.OfAsync(id, database, None)))!;
    }

    private static string Solution()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Hyte.Modular.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The solution is not above the tests.");
    }
}
