using System.IO.Compression;
using System.Text;
using Hyte.Documents.Csv;
using Hyte.Modules;

namespace Hyte.Host.Tests;

/// <summary>The open data of a module is what is public of it, explained, and free to use.</summary>
public sealed class OpenDataTests(OpenDataTests.Packages packages) : IClassFixture<OpenDataTests.Packages>
{
    private static readonly string[] Tables =
        ["programmes.csv", "focus-areas.csv", "measures.csv", "follow-ups.csv", "indicators.csv", "series.csv", "observations.csv", "targets.csv", "sanasto.csv"];

    [Theory]
    [InlineData("welfare", true)]
    [InlineData("vitality", true)]
    [InlineData("growth", true)]
    [InlineData("participation", false)]
    public async Task Its_dictionary_names_every_column_of_every_file(string module, bool hasIndicators)
    {
        var files = await packages.ReadAsync(module);
        var tables = hasIndicators ? Tables : [.. Tables.Take(4), "sanasto.csv"];
        Assert.Equal([.. tables, "LUE-MINUT.txt"], files.Keys);
        var dictionary = Table(files, "sanasto.csv");
        foreach (var file in tables)
        {
            var table = Table(files, file);
            Assert.Equal(table.Columns, dictionary.Rows.Where(r => r.Text("tiedosto") == file).Select(r => r.Text("sarake")));
            Assert.Empty(table.Errors);
        }

        Assert.All(dictionary.Rows, row => Assert.True(row.Text("merkitys") is not null && row.Text("laji") is not null));
        Assert.All(dictionary.Rows.Where(r => r.Text("laji") == "valinta"), row => Assert.NotNull(row.Text("arvot")));
    }

    [Fact]
    public async Task Its_figures_are_read_back_by_the_same_columns_as_the_city_loads_them()
    {
        var observations = Table(await packages.ReadAsync("welfare"), "observations.csv");
        var seeds = CsvTable.Read(Path.Combine(ModuleList.Solution, "seeds", "welfare", "observations.csv"));
        Assert.Equal(seeds.Columns.Where(c => c != "check"), observations.Columns);
        Assert.Equal(seeds.Rows.Count, observations.Rows.Count);
    }

    [Fact]
    public async Task It_says_the_licence_the_city_the_day_and_the_sources()
    {
        var text = (await packages.ReadAsync("welfare"))["LUE-MINUT.txt"];
        Assert.Contains("CC BY 4.0", text, StringComparison.Ordinal);
        Assert.Contains("https://creativecommons.org/licenses/by/4.0/", text, StringComparison.Ordinal);
        Assert.Contains("Mikkelin kaupunki", text, StringComparison.Ordinal);
        Assert.Matches(@"Poimittu: \d{1,2}\.\d{1,2}\.\d{4}", text);
        Assert.Contains("- Ohjelmien 2018–2021 seuranta (S1), CC BY 4.0", text, StringComparison.Ordinal);
        Assert.Contains("- Sotkanet (THL): THL, CC BY 4.0", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_periods_drafts_internal_notes_and_persons_are_not_in_it()
    {
        var files = await packages.ReadAsync("welfare");
        Assert.All(files.Values, text =>
        {
            Assert.DoesNotContain(ExportTests.Product.Draft, text, StringComparison.Ordinal);
            Assert.DoesNotContain(ExportTests.Product.Note, text, StringComparison.Ordinal);
            Assert.DoesNotContain(Packages.Person, text, StringComparison.Ordinal);
            Assert.DoesNotContain(Packages.DraftProgramme, text, StringComparison.Ordinal);
            Assert.DoesNotContain(Packages.Doubt, text, StringComparison.Ordinal);
        });
        var followUps = Table(files, "follow-ups.csv");
        Assert.Equal(["1/23", "2/23"], followUps.Rows.Select(r => r.Text("period")!).Distinct(StringComparer.Ordinal));
        Assert.All(followUps.Rows.Where(r => r.Text("status") == "not-updated"), row => Assert.Null(row.Text("text")));
        Assert.Contains(followUps.Rows, row => row.Text("text") == ExportTests.Product.Formula);
    }

    private static CsvTable Table(IReadOnlyDictionary<string, string> files, string file) => CsvTable.Read(new MemoryStream(Encoding.UTF8.GetBytes(files[file])), file);

    /// <summary>A product in which things have been written that are nobody's outside.</summary>
    public sealed class Packages : IAsyncLifetime
    {
        public const string Person = "Pekka Esimerkki";
        public const string DraftProgramme = "Valmisteltava ohjelma";
        public const string Doubt = "Epäily luvusta";

        private HttpClient _management = null!;

        private HyteApp App { get; } = HyteApp.Start();

        public async Task InitializeAsync()
        {
            _management = await App.SignInAsync(StandardRoles.Management);
            var welfare = new DatabaseFile(App.DataDirectory, "welfare");
            await ExportTests.Product.WriteSecretsAsync(welfare);
            await welfare.ExecuteAsync($"""
                UPDATE measure_role SET TitleCode = NULL, RawText = '{Person}' WHERE Id = (SELECT min(Id) FROM measure_role);
                UPDATE follow_up SET ReadyByName = '{Person}', ChangedByName = '{Person}', CreatedByName = '{Person}';
                UPDATE observation SET Doubt = '{Doubt}' WHERE Id = 1;
                UPDATE observation SET Source = 'sotkanet', Licence = 'THL, CC BY 4.0' WHERE Id = 2;
                """);
            await welfare.ExecuteAsync(await DraftAsync(welfare));
            await LargeProgramme.RaiseVersionAsync(welfare);
        }

        public async Task DisposeAsync()
        {
            _management.Dispose();
            await App.DisposeAsync();
        }

        internal async Task<IReadOnlyDictionary<string, string>> ReadAsync(string module)
        {
            using var answer = await _management.GetAsync(new Uri($"/{module}/open-data", UriKind.Relative));
            Assert.Equal("application/zip", answer.Content.Headers.ContentType?.MediaType);
            await using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync());
            var files = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var entry in zip.Entries)
            {
                using var reader = new StreamReader(await entry.OpenAsync(), Encoding.UTF8);
                files[entry.FullName] = await reader.ReadToEndAsync();
            }

            return files;
        }

        // A copy of a programme with its focus areas, as a draft.
        private static async Task<string> DraftAsync(DatabaseFile welfare)
        {
            var sql = new StringBuilder();
            foreach (var (table, replaced) in ((string, Dictionary<string, string>)[])
            [
                ("programme", new() { ["Id"] = "9001", ["Code"] = "'luonnos'", ["Name"] = $"'{DraftProgramme}'", ["Status"] = "'Draft'" }),
                ("focus_area", new() { ["Id"] = "Id + 9000", ["ProgrammeId"] = "9001", ["Name"] = $"'{DraftProgramme}'" }),
            ])
            {
                var columns = await welfare.ListAsync($"SELECT name FROM pragma_table_info('{table}')", row => row.GetString(0));
                var one = table == "programme" ? "Id = (SELECT min(Id) FROM programme)" : "ProgrammeId = (SELECT min(Id) FROM programme)";
                sql.AppendLine($"INSERT INTO {table} ({string.Join(", ", columns.Select(c => $"\"{c}\""))}) SELECT {string.Join(", ", columns.Select(c => replaced.GetValueOrDefault(c, $"\"{c}\"")))} FROM {table} WHERE {one};");
            }

            return sql.ToString();
        }
    }
}
