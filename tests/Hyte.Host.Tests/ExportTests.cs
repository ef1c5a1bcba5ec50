using Hyte.Documents.Csv;
using Hyte.Modules;

namespace Hyte.Host.Tests;

/// <summary>What goes out of the product is a table that a person would have made, it says the same in both formats, and nothing leaves that may not.</summary>
public sealed class ExportTests(ExportTests.Product product) : IClassFixture<ExportTests.Product>
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Every table that leaves, and who asks for it.</summary>
    public static TheoryData<string, string> Tables => new()
    {
        { StandardRoles.Management, "/welfare/follow-up/export" },
        { StandardRoles.Management, "/welfare/follow-up/export?focus=1" },
        { StandardRoles.Management, "/participation/follow-up/export" },
        { StandardRoles.Coordinator, "/welfare/follow-up/export?handler=Measures" },
        { StandardRoles.Coordinator, "/growth/follow-up/export?handler=Measures" },
        { StandardRoles.Management, "/welfare/indicators/export" },
        { StandardRoles.Management, "/welfare/indicators/export?q=hyva%20elamanlaatu&group=Kaikki" },
        { StandardRoles.Coordinator, "/welfare/indicators/file?handler=Current" },
        { StandardRoles.Administrator, "/admin/directory?handler=Export" },
        { StandardRoles.Administrator, "/admin/directory?handler=Export&kind=Title&q=johtaja" },
        { StandardRoles.Management, "/calendar?handler=Export&year=2017" },
        { StandardRoles.Management, "/calendar?handler=Export&year=2017&month=9" },
    };

    [Theory, MemberData(nameof(Tables))]
    public async Task The_workbook_keeps_the_rules_of_its_format_and_holds_the_same_cells_as_the_CSV_file(string role, string path)
    {
        var csv = await product.CsvAsync(role, path);
        var book = await product.WorkbookAsync(role, path);
        Assert.Empty(book.Faults);
        Assert.Equal((null, null), (book.Creator, book.LastEditor));
        var sheet = book.Sheets[0];
        Assert.Equal((true, 1d, 0), (sheet.HasBoldHeader, sheet.FrozenRows, sheet.Formulas));
        Assert.StartsWith("A1:", sheet.Filter, StringComparison.Ordinal);
        Assert.Equal(csv.Columns, sheet.Headings);
        Assert.Equal(csv.Rows.Select(row => csv.Columns.Select(row.Text)), sheet.Rows.Select(row => row.Select(c => c.Said?.Trim())));
    }

    [Fact]
    public async Task The_follow_up_table_begins_with_keys_and_has_a_status_to_choose_and_a_text_for_each_period()
    {
        var book = await product.WorkbookAsync(StandardRoles.Management, "/welfare/follow-up/export");
        var sheet = book.Sheets[0];
        Assert.Equal(["Avain", "Ohjelma", "Painopiste", "Nro", "Toimenpide", "Vastuutaho", "Yhteistyössä", "Vastuuhenkilö"], sheet.Headings.Take(8));
        Assert.Equal(["1/23 tila", "1/23 kirjaus", "2/23 tila", "2/23 kirjaus", "1/24 tila", "1/24 kirjaus"], sheet.Headings.Skip(8).Take(6));
        Assert.Equal(44, sheet.Rows.Count);
        Assert.Equal(44, sheet.ColumnOf("Avain").Select(c => c.Number!.Value).Distinct().Count());
        foreach (var period in (string[])["1/23", "2/23", "1/24"])
        {
            var words = book.ListOf(sheet, $"{period} tila")!;
            Assert.Equal(12, words.Count);
            Assert.All(sheet.ColumnOf($"{period} tila"), cell => Assert.True(cell.Text is null || words.Contains(cell.Text), cell.Text));
            Assert.All(sheet.ColumnOf($"{period} kirjaus").Where(c => c.Text is not null), cell => Assert.True(cell.Wraps));
        }
    }

    [Fact]
    public async Task The_pages_lead_to_both_formats_with_their_own_filters()
    {
        Assert.Equal(
            ["/welfare/follow-up/export?focus=1&format=xlsx", "/welfare/follow-up/export?focus=1"],
            await product.LinksAsync(StandardRoles.Management, "/welfare/follow-up?focus=1", "Excel", "CSV"));
        Assert.Equal(
            ["/calendar?handler=Export&year=2017&format=xlsx", "/calendar?handler=Export&year=2017&format=csv"],
            (await product.LinksAsync(StandardRoles.Management, "/calendar?year=2017", "Excel", "CSV")).Select(href => href.Replace("month=&", "", StringComparison.Ordinal)));
        Assert.Equal(2, (await product.LinksAsync(StandardRoles.Administrator, "/admin/directory?kind=Title", "Excel", "CSV")).Count(href => href.Contains("kind=Title", StringComparison.Ordinal)));
        Assert.Equal(["/welfare/open-data"], await product.LinksAsync(StandardRoles.Management, "/welfare", "Avoin data"));
        Assert.Equal(2, (await product.LinksAsync(StandardRoles.Management, "/welfare", "Excel", "CSV")).Count);
    }

    [Theory]
    [InlineData(StandardRoles.Coordinator)]
    [InlineData(StandardRoles.Management)]
    public async Task Drafts_and_internal_notes_leave_in_no_file_not_even_for_those_who_may_read_them(string role)
    {
        foreach (var path in (string[])["/welfare/follow-up/export", "/welfare/follow-up/export?handler=Measures"])
        {
            var csv = await product.TextAsync(role, path);
            Assert.DoesNotContain(Product.Draft, csv, StringComparison.Ordinal);
            Assert.DoesNotContain(Product.Note, csv, StringComparison.Ordinal);
            var cells = (await product.WorkbookAsync(role, path)).Sheets.SelectMany(s => s.All).SelectMany(row => row).Select(c => c.Said ?? "").ToList();
            Assert.DoesNotContain(cells, cell => cell.Contains(Product.Draft, StringComparison.Ordinal) || cell.Contains(Product.Note, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_text_that_begins_like_a_formula_leaves_as_text_in_both_formats()
    {
        var csv = await product.TextAsync(StandardRoles.Management, "/welfare/follow-up/export");
        Assert.Contains("'" + Product.Formula, csv, StringComparison.Ordinal);
        var sheet = (await product.WorkbookAsync(StandardRoles.Management, "/welfare/follow-up/export")).Sheets[0];
        var cell = Assert.Single(sheet.ColumnOf("1/23 kirjaus"), c => c.Text == Product.Formula);
        Assert.True(cell.IsQuoted);
    }

    [Fact]
    public async Task Figures_are_numbers_and_days_of_events_are_days()
    {
        var figures = (await product.WorkbookAsync(StandardRoles.Management, "/welfare/indicators/export")).Sheets[0];
        Assert.All(figures.ColumnOf("year"), cell => Assert.NotNull(cell.Number));
        Assert.Contains(figures.ColumnOf("value"), cell => cell.Number == 90.8m);
        var events = (await product.WorkbookAsync(StandardRoles.Management, "/calendar?handler=Export&year=2017")).Sheets[0];
        Assert.All(events.Rows, row => Assert.True(row[0].Day is not null && row[1].Day is not null));
        Assert.Contains(events.Rows, row => row[0].Day == new DateOnly(2017, 9, 4) && row[1].Day == new DateOnly(2017, 9, 5));
    }

    /// <summary>A product in which something has been written that may not leave, and something that looks like a formula.</summary>
    public sealed class Product : IAsyncLifetime
    {
        public const string Draft = "Luonnoksen salainen teksti";
        public const string Note = "Toimittajien keskinäinen muistiinpano";
        public const string Formula = "=SUM(A1:A9)";

        private readonly Dictionary<string, HttpClient> _people = new(StringComparer.Ordinal);

        public HyteApp App { get; } = HyteApp.Start();

        public async Task InitializeAsync()
        {
            foreach (var role in (string[])[StandardRoles.Administrator, StandardRoles.Coordinator, StandardRoles.Management]) _people[role] = await App.SignInAsync(role);
            await WriteSecretsAsync(new DatabaseFile(App.DataDirectory, "welfare"));
        }

        public async Task DisposeAsync()
        {
            foreach (var client in _people.Values) client.Dispose();
            await App.DisposeAsync();
        }

        internal static async Task WriteSecretsAsync(DatabaseFile welfare)
        {
            await LargeProgramme.WriteEverythingAsync(welfare);
            await welfare.ExecuteAsync($"""
                UPDATE follow_up SET Text = '{Draft}', InternalNote = '{Note}', IsReady = 0 WHERE PeriodId IN (SELECT Id FROM reporting_period WHERE State = 'Open');
                UPDATE follow_up SET InternalNote = '{Note}';
                UPDATE follow_up SET Text = '{Draft}', IsReady = 0, Freeze = 'NotUpdated' WHERE Id = (SELECT max(f.Id) FROM follow_up f JOIN reporting_period p ON p.Id = f.PeriodId WHERE p.Code = '2/23');
                UPDATE follow_up SET Text = '{Formula}' WHERE Id = (SELECT min(f.Id) FROM follow_up f JOIN reporting_period p ON p.Id = f.PeriodId WHERE p.Code = '1/23');
                """);
            await LargeProgramme.RaiseVersionAsync(welfare);
        }

        internal async Task<CsvTable> CsvAsync(string role, string path)
        {
            using var answer = await GetAsync(role, path);
            Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
            Assert.EndsWith(".csv", answer.Content.Headers.ContentDisposition!.FileName!.Trim('"'), StringComparison.Ordinal);
            var table = CsvTable.Read(await answer.Content.ReadAsStreamAsync(), "tiedosto.csv");
            Assert.Empty(table.Errors);
            Assert.NotEmpty(table.Rows);
            return table;
        }

        internal async Task<string> TextAsync(string role, string path)
        {
            using var answer = await GetAsync(role, path);
            return await answer.Content.ReadAsStringAsync();
        }

        internal async Task<OpenedWorkbook> WorkbookAsync(string role, string path)
        {
            using var answer = await GetAsync(role, path + (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "format=xlsx");
            Assert.Equal(Workbook, answer.Content.Headers.ContentType!.MediaType);
            Assert.EndsWith(".xlsx", answer.Content.Headers.ContentDisposition!.FileName!.Trim('"'), StringComparison.Ordinal);
            return OpenedWorkbook.Open(await answer.Content.ReadAsByteArrayAsync());
        }

        internal async Task<IReadOnlyList<string>> LinksAsync(string role, string path, params string[] words)
        {
            var page = await HyteApp.ReadAsync(_people[role], path);
            return [.. page.QuerySelectorAll("main a").Where(a => words.Contains(a.TextContent.Trim())).Select(a => a.GetAttribute("href")!)];
        }

        private async Task<HttpResponseMessage> GetAsync(string role, string path)
        {
            var answer = await _people[role].GetAsync(new Uri(path, UriKind.Relative));
            Assert.True(answer.IsSuccessStatusCode, $"{path} answered {(int)answer.StatusCode}");
            return answer;
        }
    }
}
