using System.Net;

namespace Hyte.Host.Tests.Documents;

/// <summary>The documents of an assessment as pages and files.</summary>
public sealed class CaseDocumentPageTests(DocumentProduct product) : IClassFixture<DocumentProduct>
{
    private const string WordFile = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    [Theory, InlineData("summary", "Tiivistelmä", "tiivistelma"), InlineData("matrix", "Vertailutaulukko", "vertailutaulukko"), InlineData("form", "Arviointilomake", "arviointilomake")]
    public async Task A_version_is_read_as_a_page_and_taken_as_a_Word_file(string kind, string name, string word)
    {
        var version = await product.KeepAsync(KeptAssessment.Small);
        var page = await HyteApp.ReadAsync(product.Reader, $"{product.Case}/versions/{version}/{kind}");
        Assert.StartsWith($"{name}: Talvikunnossapidon reitit", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Luonnos", page.QuerySelector("#content")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith(name, page.Title, StringComparison.Ordinal);

        using var file = await product.Reader.GetAsync(new Uri($"{product.Case}/versions/{version}/{kind}?handler=Docx", UriKind.Relative));
        Assert.Equal(WordFile, file.Content.Headers.ContentType!.MediaType);
        Assert.Equal($"MliDno-2027-0412_{word}_v{version}.docx", file.Content.Headers.ContentDisposition!.FileName);
    }

    [Theory, InlineData("summary"), InlineData("matrix"), InlineData("form")]
    public async Task The_present_state_is_read_as_a_draft(string kind)
    {
        var page = await HyteApp.ReadAsync(product.Reader, $"{product.Case}/documents/{kind}");
        Assert.Contains("Luonnos – ei liitetty päätökseen", page.QuerySelector(".hy-report__cover")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".hy-notice--warning"));

        using var file = await product.Reader.GetAsync(new Uri($"{product.Case}/documents/{kind}?handler=Docx", UriKind.Relative));
        Assert.EndsWith("_luonnos.docx", file.Content.Headers.ContentDisposition!.FileName, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_in_the_query_makes_no_version_of_the_present_state()
    {
        var version = await product.KeepAsync(KeptAssessment.Small);
        var page = await HyteApp.ReadAsync(product.Reader, $"{product.Case}/documents/form?number={version}");
        Assert.Contains("Luonnos – ei liitetty päätökseen", page.QuerySelector(".hy-report__cover")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, InlineData("documents/letter"), InlineData("documents/letter/pdf"), InlineData("versions/999/summary"), InlineData("versions/999/summary/pdf"), InlineData("versions/999/summary?handler=Docx"), InlineData("versions/1/letter")]
    public async Task What_is_no_document_is_not_found(string address)
    {
        using var answer = await product.Reader.GetAsync(new Uri(product.Case + "/" + address, UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task The_case_its_comparison_and_its_versions_lead_to_the_documents()
    {
        var version = await product.KeepAsync(KeptAssessment.Small);
        foreach (var (page, document) in ((string, string)[])
        [
            (product.Case, product.Case + "/documents/summary"),
            (product.Case, product.Case + "/documents/form/pdf"),
            (product.Case + "/comparison", product.Case + "/documents/matrix"),
            (product.Case + "/versions", $"{product.Case}/versions/{version}/summary"),
            ($"{product.Case}/versions/{version}", $"{product.Case}/versions/{version}/matrix?handler=Docx"),
        ])
        {
            Assert.NotNull((await HyteApp.ReadAsync(product.Reader, page)).QuerySelector($"#content a[href='{document}']"));
        }
    }

    [Fact]
    public async Task The_page_of_a_PDF_tells_what_to_do_and_gives_no_file_before_it_is_made()
    {
        var version = await product.KeepAsync(KeptAssessment.Small);
        var address = $"{product.Case}/versions/{version}/summary/pdf";
        var page = await HyteApp.ReadAsync(product.Reader, address);
        Assert.Contains("Tiivistelmä PDF-tiedostona", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector($"#content a[href='{product.Case}/versions/{version}/summary?handler=Docx']"));

        using var file = await product.Reader.GetAsync(new Uri(address + "?handler=File", UriKind.Relative));
        Assert.Equal((HttpStatusCode.Redirect, address), (file.StatusCode, file.Headers.Location!.OriginalString));
    }

    [Fact]
    public async Task A_version_that_was_changed_behind_the_products_back_is_said_openly()
    {
        var version = await product.KeepAsync(KeptAssessment.Small);
        await new DatabaseFile(product.App.DataDirectory, "impact").ExecuteAsync($"UPDATE attached_version SET Json = replace(Json, '85000', '5000') WHERE Number = {version}");
        var page = await HyteApp.ReadAsync(product.Reader, $"{product.Case}/versions/{version}/summary");
        Assert.Contains("Tiiviste ei täsmää", page.QuerySelector(".hy-notice--error")!.TextContent, StringComparison.Ordinal);
    }
}
