using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Hyte.Host.Tests.Documents;

/// <summary>The documents of an assessment on paper: how many pages they take, however much there is to tell.</summary>
public sealed class CaseDocumentPaperTests(DocumentProduct product) : IClassFixture<DocumentProduct>
{
    /// <summary>Alternatives, effects of each perspective, letters of a text, hearings and actions.</summary>
    public static TheoryData<int, int, int, int> Sizes => new()
    {
        { 2, 1, 60, 0 }, { 3, 4, 250, 4 }, { 5, 6, 700, 10 }, { 6, 12, 3900, 25 }, { 12, 8, 3900, 25 },
    };

    [ChromiumTheory, MemberData(nameof(Sizes))]
    public async Task The_summary_takes_two_upright_pages_at_most_as_a_PDF(int alternatives, int effects, int letters, int others)
    {
        var version = await product.KeepAsync(new KeptAssessment(alternatives, effects, letters, others));
        using var pdf = PdfDocument.Open(await product.PdfAsync(version, "summary"));

        Assert.InRange(pdf.NumberOfPages, 1, 2);
        Assert.All(pdf.GetPages(), page => Assert.True(page.Width < page.Height));
    }

    [ChromiumTheory, InlineData(3, 1), InlineData(3, 12), InlineData(6, 12)]
    public async Task The_matrix_takes_one_page_on_its_side_as_a_PDF(int alternatives, int effects)
    {
        var version = await product.KeepAsync(KeptAssessment.Huge with { Alternatives = alternatives, EffectsEach = effects });
        using var pdf = PdfDocument.Open(await product.PdfAsync(version, "matrix"));

        var page = Assert.Single(pdf.GetPages());
        Assert.True(page.Width > page.Height);
    }

    [ChromiumTheory, InlineData("summary"), InlineData("matrix"), InlineData("form")]
    public async Task A_PDF_is_tagged_says_its_language_and_title_and_holds_the_letters_of_Finnish(string kind)
    {
        var version = await product.KeepAsync(new KeptAssessment(Letters: 260));
        using var pdf = PdfDocument.Open(await product.PdfAsync(version, kind));

        var catalog = pdf.Structure.Catalog.CatalogDictionary;
        Assert.Same(BooleanToken.True, Assert.IsType<DictionaryToken>(catalog.Data["MarkInfo"]).Data["Marked"]);
        Assert.Equal("fi", Assert.IsType<StringToken>(catalog.Data["Lang"]).Data);
        Assert.Contains("Talvikunnossapidon reitit", pdf.Information.Title, StringComparison.Ordinal);
        Assert.Contains("liikuntapäällikkö", string.Concat(pdf.GetPages().Select(p => p.Text)), StringComparison.Ordinal);
    }

    [ChromiumFact]
    public async Task Every_page_of_a_PDF_tells_what_it_belongs_to_whatever_the_title_holds()
    {
        const string Odd = """Reitit "A"; } </style> \ & <b>B</b>""";
        using var renamed = await HyteApp.PostAsync(
            product.Preparer, product.Case + "/edit", product.Case + "/edit",
            ("Input.Number", KeptAssessment.Number), ("Input.Title", Odd), ("Input.BodyCode", "kaupunginhallitus"), ("Input.MeetingDate", "2027-05-03"), ("Input.Preparer", "Valmistelija"), ("Version", "1"), ("Input.Version", "1"));
        using var pdf = PdfDocument.Open(await product.PdfAsync(null, "form"));

        Assert.True(pdf.NumberOfPages > 1);
        Assert.All(pdf.GetPages(), page => Assert.Contains(Letters("Arviointilomake (luonnos): " + Odd), Letters(page.Text), StringComparison.Ordinal));
    }

    [LibreOfficeTheory, InlineData(3, 2, 90), InlineData(6, 12, 3900)]
    public async Task A_Word_file_opens_in_an_office_program_and_keeps_to_the_same_pages(int alternatives, int effects, int letters)
    {
        var version = await product.KeepAsync(new KeptAssessment(alternatives, effects, letters, effects));
        using var summary = PdfDocument.Open(await product.ConvertedAsync(version, "summary"));
        using var matrix = PdfDocument.Open(await product.ConvertedAsync(version, "matrix"));

        Assert.InRange(summary.NumberOfPages, 1, 2);
        var page = Assert.Single(matrix.GetPages());
        Assert.True(page.Width > page.Height);
        Assert.Contains("Sivu 1 / 1", page.Text, StringComparison.Ordinal);
        Assert.Contains("Selvästi", page.Text, StringComparison.Ordinal);
    }

    [LibreOfficeFact]
    public async Task The_form_has_a_cover_and_contents_in_Word()
    {
        var version = await product.KeepAsync(KeptAssessment.Small);
        using var form = PdfDocument.Open(await product.ConvertedAsync(version, "form"));

        Assert.DoesNotContain("Sivu", form.GetPage(1).Text, StringComparison.Ordinal);
        Assert.Contains("Sisällys", form.GetPage(2).Text, StringComparison.Ordinal);
        Assert.Contains("Perustelu 0.1.2.", string.Concat(form.GetPages().Select(p => p.Text)), StringComparison.Ordinal);
    }

    // A line may end anywhere between words.
    private static string Letters(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
