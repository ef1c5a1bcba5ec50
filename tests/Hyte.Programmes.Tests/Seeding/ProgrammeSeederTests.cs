using Hyte.Documents.Csv;
using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Programmes.FollowUps;
using Hyte.Programmes.FollowUps.Updating;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Plan.Changing;
using Hyte.Programmes.Seeding;
using Hyte.Programmes.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Programmes.Tests.Seeding;

public sealed class ProgrammeSeederTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private TestDatabase _database = null!;

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        _folder.Write("programmes.csv",
            "code;name;start;end;status;period_kind;decision_body;decision_date;decision_section;decision_number;source;source_line;note",
            "hyva;Hyvän elämän ohjelma;2022;2025;active;half-year;valtuusto;25.4.2022;52;;S0;3;Huomio",
            "vanha;Vanha ohjelma;2018;2021;closed;year;;;;;;;");
        _folder.Write("focus-areas.csv", "programme;number;name;themes;source;source_line", "hyva;1;Palvelut;a|b;S0;5", "hyva;2;Oppiminen;;S0;9", "vanha;1;Arki;;;");
        _folder.Write("measures.csv",
            "programme;number;focus_area;parent;name;working_name;description;metric;parties_raw;roles_raw;note;source;source_line",
            "hyva;2.1.1;2;2.1;Ryhmän toimenpide;;;;;;;S0;12",
            "hyva;2.1;2;;Ryhmä;;;;;;;S0;11",
            "hyva;1.1;1;;Asiakastytyväisyys;Asiakastyytyväisyys;kuvaus;mittari;kirjasto, opisto;johtajat;huom;S0;6",
            "hyva;1.2;1;;Esteettömyys;;;;;;;S0;7",
            "vanha;1;1;;Yhteisö;;;;;;;;");
        _folder.Write("parties.csv", "programme;measure;order;kind;entry;raw", "hyva;1.1;2;partner;kansalaisopisto;opisto", "hyva;1.1;1;responsible;kirjasto;kirjasto");
        _folder.Write("roles.csv", "programme;measure;order;title;raw", "hyva;1.1;1;rehtori;johtajat");
        _folder.Write("links.csv", "programme;measure;other_module;other_programme;other_measure", "hyva;1.2;participation;osallisuus;1.3.1");
        _folder.Write("periods.csv", "programme;code;start;end;due;state",
            "hyva;1/23;2023-01-01;2023-06-30;2023-06-30;closed", "hyva;2/23;;;;reported", "hyva;1/24;;;2024-06-30;open", "vanha;2021;;;;closed");
        _folder.Write("follow-ups.csv", "programme;measure;period;status;text;source;source_line",
            "hyva;1.1;1/23;unknown;Kyselyjä tehty.;S0;6", "hyva;1.2;1/23;not-proceeding;Ei toteudu.;S0;7", "hyva;2.1.1;1/24;completed;Valmis.;S0;12");
    }

    public async Task DisposeAsync() => await _database.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_files_become_a_programme()
    {
        await SeedAsync();

        await using var db = _database.Open();
        var programme = await db.Programmes.Include(p => p.FocusAreas).Include(p => p.Periods).AsSplitQuery().SingleAsync(p => p.Code == "hyva");
        Assert.Equal(new Decision("valtuusto", new DateOnly(2022, 4, 25), "52"), programme.Decision);
        Assert.Equal((ProgrammeStatus.Active, "Aineiston lataus"), (programme.Status, programme.CreatedByName));
        Assert.Equal(["a|b", null], programme.FocusAreas.OrderBy(a => a.Number).Select(a => a.Themes));
        Assert.Equal([PeriodState.Closed, PeriodState.Reported, PeriodState.Open], programme.Periods.OrderBy(p => p.Start).Select(p => p.State));
        Assert.Equal(ProgrammeStatus.Closed, (await db.Programmes.SingleAsync(p => p.Code == "vanha")).Status);

        var measures = await db.Measures.Include(m => m.Parties).Include(m => m.Roles).Include(m => m.Links).AsSplitQuery()
            .Where(m => m.Programme == programme).OrderBy(m => m.Order).ToListAsync();
        Assert.Equal(["1.1", "1.2", "2.1", "2.1.1"], measures.Select(m => m.Number));
        Assert.Equal([true, true, false, true], measures.Select(m => m.IsFollowedUp));
        Assert.Equal(["kirjasto", "kansalaisopisto"], measures[0].Parties.OrderBy(p => p.Order).Select(p => p.EntryCode));
        Assert.Equal("Asiakastyytyväisyys", measures[0].Name);
        Assert.Equal("rehtori", Assert.Single(measures[0].Roles).TitleCode);
        Assert.Equal("1.3.1", Assert.Single(measures[1].Links).OtherMeasure);
    }

    [Fact]
    public async Task Closed_periods_are_frozen_by_the_same_rule_as_a_coordinator_closes_them()
    {
        await SeedAsync();

        await using var db = _database.Open();
        Assert.Equal(
            [("1.1", Freeze.Reported), ("1.2", Freeze.Reported), ("2.1.1", Freeze.NotUpdated)],
            await FrozenAsync(db, PeriodCode.OfHalf(2023, 1)));
        Assert.All(await FrozenAsync(db, PeriodCode.OfHalf(2023, 2)), f => Assert.Equal(Freeze.NotUpdated, f.Freeze));
        Assert.Equal([("2.1.1", Freeze.None)], await FrozenAsync(db, PeriodCode.OfHalf(2024, 1)));
        Assert.False(await db.Outbox.AnyAsync());
        var cell = await db.FollowUps.SingleAsync(f => f.SourceLine == 7);
        Assert.Equal((FollowUpStatus.NotProceeding, "Ei toteudu.", "Ei toteudu.", true), (cell.Status, cell.Text, cell.SourceText, cell.IsReady));
    }

    [Fact]
    public async Task A_second_load_changes_nothing()
    {
        await SeedAsync();
        var before = await VersionAsync();
        await SeedAsync();

        Assert.Equal(before, await VersionAsync());
    }

    [Fact]
    public async Task A_second_load_leaves_what_people_have_done_and_takes_what_is_new()
    {
        await SeedAsync();
        await using (var db = _database.Open())
        {
            var measure = await db.Measures.SingleAsync(m => m.Number == "1.1");
            await new RenameMeasure(db).ExecuteAsync(measure.Id, "Ihmisten oma nimi", default);
            db.MeasureParties.RemoveRange(await db.MeasureParties.Where(p => p.EntryCode == "kansalaisopisto").ToListAsync());
            await db.SaveChangesAsync();
            var followUp = await db.FollowUps.AsNoTracking().SingleAsync(f => f.Measure.Number == "2.1.1" && f.Freeze == Freeze.None);
            var input = new UpdateFollowUpInput(followUp.MeasureId, Sample.FirstOf24, FollowUpStatus.Partly, "Ihmisen teksti.", null, null, 1, false);
            Assert.IsType<FollowUpSaved>(await new UpdateFollowUp(db, _database.Actors, _database.Clock).ExecuteAsync(input, default));
        }

        await File.AppendAllLinesAsync(Path.Combine(_folder.Path, "measures.csv"), ["hyva;1.3;1;;Uusi toimenpide;;;;;;;S0;8"]);
        await SeedAsync();

        await using var read = _database.Open();
        Assert.Equal(["Ihmisten oma nimi", "Esteettömyys", "Uusi toimenpide", "Ryhmä", "Ryhmän toimenpide"],
            (await read.Measures.Where(m => m.Programme.Code == "hyva").OrderBy(m => m.Order).ToListAsync()).Select(m => m.Name));
        Assert.Equal("kirjasto", (await read.MeasureParties.SingleAsync()).EntryCode);
        Assert.Equal("Ihmisen teksti.", (await read.FollowUps.SingleAsync(f => f.Measure.Number == "2.1.1" && f.Freeze == Freeze.None)).Text);
    }

    [Theory]
    [InlineData("programmes.csv", "uusi;Uusi;2025;2022;active;year;;;;;;;", "")]
    [InlineData("programmes.csv", "uusi;Uusi;2022;2025;avoin;year;;;;;;;", "status")]
    [InlineData("programmes.csv", "uusi;Uusi;2022;2025;active;year;tuntematon;;;;;;", "decision_body")]
    [InlineData("programmes.csv", "hyva;Toistamiseen;2022;2025;active;year;;;;;;;", "")]
    [InlineData("focus-areas.csv", "tuntematon;1;Nimi;;;", "programme")]
    [InlineData("focus-areas.csv", "hyva;yksi;Nimi;;;", "number")]
    [InlineData("measures.csv", "hyva;9.9;7;;Nimi;;;;;;;;", "focus_area")]
    [InlineData("measures.csv", "hyva;9.9;1;8.8;Nimi;;;;;;;;", "parent")]
    [InlineData("measures.csv", "hyva;9.9;1;2.1.1;Väärässä painopisteessä;;;;;;;;", "")]
    [InlineData("measures.csv", "hyva;9.9;1;9.9;Itsessään;;;;;;;;", "parent")]
    [InlineData("measures.csv", "hyva;1.1;1;;Sama numero;;;;;;;;", "")]
    [InlineData("measures.csv", "hyva;9.9;1;;;;;;;;;;", "name")]
    [InlineData("measures.csv", "hyva;9.9;1;;Liian vähän soluja", "")]
    [InlineData("parties.csv", "hyva;1.2;1;responsible;tuntematon;x", "entry")]
    [InlineData("parties.csv", "hyva;1.2;1;vastuu;kirjasto;x", "kind")]
    [InlineData("parties.csv", "hyva;7.7;1;partner;kirjasto;x", "measure")]
    [InlineData("roles.csv", "hyva;1.2;1;kirjasto;x", "title")]
    [InlineData("periods.csv", "hyva;3/24;;;;open", "code")]
    [InlineData("periods.csv", "hyva;2/24;;;;open", "state")]
    [InlineData("periods.csv", "hyva;2025;;;;closed", "")]
    [InlineData("follow-ups.csv", "hyva;1.1;2/23;valmis;x;;", "status")]
    [InlineData("follow-ups.csv", "hyva;1.1;2/29;completed;x;;", "period")]
    [InlineData("follow-ups.csv", "hyva;2.1;1/23;completed;Ryhmästä;;", "measure")]
    [InlineData("follow-ups.csv", "hyva;1.1;1/23;completed;Toistamiseen;;", "")]
    public async Task A_bad_row_is_told_by_file_line_and_column_and_nothing_is_saved(string file, string row, string column)
    {
        var path = Path.Combine(_folder.Path, file);
        await File.AppendAllLinesAsync(path, [row]);
        var line = (await File.ReadAllLinesAsync(path)).Length;

        var failed = await Assert.ThrowsAsync<SeedFailedException>(SeedAsync);

        Assert.Contains(failed.Errors, e => (e.File, e.Line, e.Column) == (file, line, column));
        Assert.All(failed.Errors, e => Assert.NotEmpty(e.Message));
        await using var db = _database.Open();
        Assert.False(await db.Programmes.AnyAsync());
        Assert.Equal(0, await VersionAsync());
    }

    [Fact]
    public async Task Every_bad_row_is_told_at_once()
    {
        await File.AppendAllLinesAsync(Path.Combine(_folder.Path, "parties.csv"), ["hyva;1.2;1;partner;tuntematon;x", "hyva;1.2;2;partner;toinen;x"]);
        await File.AppendAllLinesAsync(Path.Combine(_folder.Path, "roles.csv"), ["hyva;1.2;1;kolmas;x"]);

        var failed = await Assert.ThrowsAsync<SeedFailedException>(SeedAsync);

        Assert.Equal(["parties.csv:4", "parties.csv:5", "roles.csv:3"], failed.Errors.Select(e => $"{e.File}:{e.Line}").Distinct().Order());
    }

    [Fact]
    public async Task A_folder_without_files_loads_nothing()
    {
        await using var db = _database.Open();
        await Seeder(db, TestDirectory.Small).SeedAsync(Path.Combine(_folder.Path, "puuttuu"), default);
        Assert.Equal(0, await VersionAsync());
    }

    [Theory]
    [InlineData("welfare", 2)]
    [InlineData("vitality", 1)]
    [InlineData("growth", 1)]
    [InlineData("participation", 1)]
    public async Task The_citys_own_files_load_and_load_again(string module, int programmes)
    {
        var seeds = Path.Combine(Repository.Root, "seeds");
        var directory = new TestDirectory([.. CsvTable.Read(Path.Combine(seeds, "platform", "directory.csv")).Rows
            .Select(r => TestDirectory.Entry(r.Required("code"), Enum.Parse<DirectoryKind>(r.Required("kind"), ignoreCase: true)))]);
        for (var i = 0; i < 2; i++)
        {
            await using var load = _database.Open();
            await Seeder(load, directory).SeedAsync(Path.Combine(seeds, module), default);
        }

        await using var db = _database.Open();
        Assert.Equal(programmes, await db.Programmes.CountAsync());
        Assert.Equal(1, await VersionAsync());
    }

    [Fact]
    public async Task A_hundred_times_the_city_loads()
    {
        string[] measures = [.. Enumerable.Range(1, 4400).Select(i => $"iso;{i};1;;Toimenpide {i};;;;;;;;")];
        _folder.Write("programmes.csv", "code;name;start;end;status;period_kind", "iso;Iso ohjelma;2022;2025;active;half-year");
        _folder.Write("focus-areas.csv", "programme;number;name", "iso;1;Kaikki");
        _folder.Write("measures.csv", ["programme;number;focus_area;parent;name;working_name;description;metric;parties_raw;roles_raw;note;source;source_line", .. measures]);
        _folder.Write("parties.csv", ["programme;measure;order;kind;entry;raw", .. Enumerable.Range(1, 4400).Select(i => $"iso;{i};1;partner;kirjasto;kirjasto")]);
        _folder.Write("roles.csv", "programme;measure;order;title;raw");
        _folder.Write("links.csv", "programme;measure;other_module;other_programme;other_measure");
        _folder.Write("periods.csv", "programme;code;state", "iso;1/23;closed", "iso;1/24;open");
        _folder.Write("follow-ups.csv", ["programme;measure;period;status", .. Enumerable.Range(1, 4400).Select(i => $"iso;{i};1/24;in-progress")]);

        await SeedAsync();

        await using var db = _database.Open();
        Assert.Equal((4400, 8800), (await db.Measures.CountAsync(), await db.FollowUps.CountAsync()));
    }

    private static async Task<List<(string Number, Freeze Freeze)>> FrozenAsync(TestDbContext db, PeriodCode period) =>
        [.. (await db.FollowUps.Include(f => f.Measure).Where(f => f.Period.Code == period).ToListAsync()).OrderBy(f => f.Measure.Order).Select(f => (f.Measure.Number, f.Freeze))];

    private async Task SeedAsync()
    {
        await using var db = _database.Open();
        await Seeder(db, TestDirectory.Small).SeedAsync(_folder.Path, default);
    }

    private TestSeeder Seeder(TestDbContext db, IDirectory directory) => new(db, directory, _database.Actors, _database.Clock);

    private async Task<long> VersionAsync()
    {
        await using var db = _database.Open();
        return await db.ReadDataVersionAsync(default);
    }

    private sealed class TestSeeder(TestDbContext db, IDirectory entries, IActorAccessor actors, TimeProvider clock) : ProgrammeSeeder(db, entries, actors, clock);
}
