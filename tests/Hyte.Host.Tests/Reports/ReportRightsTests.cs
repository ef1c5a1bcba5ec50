using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Hyte.Modules;

namespace Hyte.Host.Tests.Reports;

/// <summary>Who sees and does what of an unfinished and of an approved report, by page and by interface, and at what cost.</summary>
public sealed class ReportRightsTests(ReportRightsTests.TwoReports reports) : IClassFixture<ReportRightsTests.TwoReports>
{
    private static readonly string[] Readers = [StandardRoles.MeasureOwner, StandardRoles.AssessmentPreparer];
    private static readonly string[] Group = [StandardRoles.Coordinator, StandardRoles.Management, StandardRoles.ParticipationCoordinator, StandardRoles.Administrator];
    private static readonly string[] Writers = [StandardRoles.Coordinator, StandardRoles.Administrator];

    public static TheoryData<string> Roles => new(StandardRoles.All);

    [Theory, MemberData(nameof(Roles))]
    public async Task Everybody_reads_what_is_approved_and_only_the_group_what_is_not(string role)
    {
        using var client = await reports.Product.App.SignInAsync(role);
        Assert.Contains(role, Readers.Concat(Group));
        var inGroup = Group.Contains(role);
        var writes = Writers.Contains(role);
        (string Path, bool Opens)[] expected =
        [
            ("/reports", true),
            ($"/reports/{reports.Approved}/read", true),
            ($"/reports/{reports.Approved}/docx", true),
            ($"/reports/{reports.Approved}/xlsx", true),
            ($"/reports/{reports.Approved}/pdf", true),
            ($"/api/v1/reports/{reports.Approved}", true),
            ($"/reports/{reports.Draft}", inGroup),
            ($"/reports/{reports.Draft}/read", inGroup),
            ($"/reports/{reports.Draft}/docx", inGroup),
            ($"/reports/{reports.Draft}/xlsx", inGroup),
            ($"/reports/{reports.Draft}/pdf", inGroup),
            ($"/reports/{reports.Draft}/comments", inGroup),
            ("/reports/new", writes),
            (ReportProduct.Text(reports.Draft), writes),
            ($"/api/v1/reports/{reports.Draft}", false),
        ];
        foreach (var (path, opens) in expected)
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
            Assert.True(answer.IsSuccessStatusCode == opens, $"{role} {path}: {(int)answer.StatusCode}");
        }

        Assert.Equal(inGroup, (await reports.Product.ReadAsync("/reports", client)).Contains("Jaksoraportti 2/23", StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Roles))]
    public async Task Only_those_who_may_take_a_step_take_it(string role)
    {
        using var client = await reports.Product.App.SignInAsync(role);
        foreach (var handler in (string[])["Forward", "LeaveOut", "Delete"])
        {
            // The token comes from a page that everybody may open.
            var token = HyteApp.Token(await HyteApp.ReadAsync(client, "/account"));
            using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = token, ["Forward.Version"] = "99", ["section"] = "x" });
            using var answer = await client.PostAsync(new Uri($"/reports/{reports.Draft}?handler={handler}", UriKind.Relative), form);
            var refused = answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden || answer.Headers.Location?.OriginalString.Contains("/account/", StringComparison.Ordinal) == true;
            Assert.True(refused != Writers.Contains(role), $"{role} {handler}: {(int)answer.StatusCode}");
        }

        Assert.Equal(1, await reports.Product.Database.NumberAsync("SELECT count(*) FROM report WHERE State = 'Draft'"));
    }

    [Fact]
    public async Task The_interface_gives_the_document_with_a_hash_that_anybody_can_check()
    {
        var json = await reports.Product.Editor.GetStringAsync(new Uri($"/api/v1/reports/{reports.Approved}", UriKind.Relative));
        using var answer = JsonDocument.Parse(json);
        var document = answer.RootElement.GetProperty("document");
        Assert.Equal("Hyvinvointiraportti 2023", document.GetProperty("title").GetString());
        Assert.True(answer.RootElement.GetProperty("isIntact").GetBoolean());
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document.GetRawText()))), answer.RootElement.GetProperty("sha256").GetString());

        using var list = JsonDocument.Parse(await reports.Product.Editor.GetStringAsync(new Uri("/api/v1/reports", UriKind.Relative)));
        Assert.Equal(reports.Approved, Assert.Single(list.RootElement.EnumerateArray()).GetProperty("id").GetInt32());
        var description = await reports.Product.Editor.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative));
        Assert.Contains("/api/v1/reports/{id}", description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_Word_file_is_a_document_with_the_report_in_it()
    {
        using var answer = await reports.Product.Editor.GetAsync(new Uri($"/reports/{reports.Approved}/docx", UriKind.Relative));
        Assert.Equal("Hyvinvointiraportti-2023.docx", answer.Content.Headers.ContentDisposition!.FileNameStar ?? answer.Content.Headers.ContentDisposition.FileName);
        using var file = new ZipArchive(await answer.Content.ReadAsStreamAsync());
        using var text = new StreamReader(file.GetEntry("word/document.xml")!.Open());
        Assert.Contains("Väestön hyvinvointi", await text.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_read_page_has_headings_in_order_captions_scopes_and_no_inline_style()
    {
        var page = await HyteApp.ReadAsync(reports.Product.Editor, $"/reports/{reports.Approved}/read");
        var levels = page.QuerySelectorAll("#content :is(h1, h2, h3, h4, h5, h6)").Select(h => h.TagName[1] - '0').ToList();
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.First} → h{pair.Second}"));
        Assert.All(page.QuerySelectorAll(".hy-report table"), table => Assert.NotNull(table.QuerySelector("caption")));
        Assert.All(page.QuerySelectorAll(".hy-report th"), head => Assert.NotNull(head.GetAttribute("scope")));
        Assert.All(page.QuerySelectorAll(".hy-report__contents a"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
        Assert.Empty(page.QuerySelectorAll("#content [style]"));
        Assert.Contains("koko maassa", page.QuerySelector(".hy-report svg[role=img]")!.GetAttribute("aria-label")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_cost_a_fixed_number_of_queries()
    {
        using var counter = new QueryCounter();
        await using var product = await ReportProduct.StartAsync();
        var id = await product.BeginAsync();
        string[] paths = ["/reports", $"/reports/{id}", $"/reports/{id}/read", $"/reports/{id}/comments", ReportProduct.Text(id)];
        var few = await CountAsync();
        await product.ForwardAsync(id);
        for (var i = 0; i < 5; i++)
        {
            using (await HyteApp.PostAsync(product.Editor, $"/reports/{id}/comments", $"/reports/{id}/comments", ("Input.Text", $"Lausunto {i}"))) { }
        }

        using (await product.BackAsync(id, "Vielä kerran.")) { }
        foreach (var slot in (string[])["platform/summary/text", "platform/introduction/text", "reporter/measures/conclusions"])
        {
            using (await product.WriteAsync(id, "Tekstiä {luku:reporter/lonely}.", 0, slot)) { }
        }

        Assert.Equal(few, await CountAsync());

        async Task<List<(string, int)>> CountAsync()
        {
            var costs = new List<(string, int)>();
            foreach (var path in paths)
            {
                await counter.VisitAsync(product.Editor, path);
                costs.Add((path, (await counter.VisitAsync(product.Editor, path)).Queries));
            }

            return costs;
        }
    }

    /// <summary>One product with an approved report and a draft. Nobody changes them.</summary>
    public sealed class TwoReports : IAsyncLifetime
    {
        internal ReportProduct Product { get; private set; } = null!;

        internal int Approved { get; private set; }

        internal int Draft { get; private set; }

        public async Task InitializeAsync()
        {
            Product = await ReportProduct.StartAsync();
            Approved = await Product.BeginAsync();
            using (await Product.WriteAsync(Approved, "Vahvuus on yhteistyö.")) { }
            await Product.ApproveAsync(Approved);
            using (await HyteApp.PostAsync(Product.Editor, "/reports/new", "/reports/new", ("Choice", "PeriodFollowUp|2023-07-01|2023-12-31"))) { }
            Draft = Approved + 1;
        }

        public async Task DisposeAsync() => await Product.DisposeAsync();
    }
}
