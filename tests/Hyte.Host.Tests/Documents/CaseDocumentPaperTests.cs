using System.Net;
using Hyte.Modules;
using UglyToad.PdfPig;

namespace Hyte.Host.Tests.Documents;

/// <summary>The documents of an assessment on paper: how many pages they take, however much there is to tell.</summary>
public sealed class CaseDocumentPaperTests(CaseDocumentPaperTests.Running running) : IClassFixture<CaseDocumentPaperTests.Running>
{
    public static TheoryData<int, int, int, int> Sizes => new()
    {
        { 2, 1, 60, 0 }, { 3, 2, 90, 2 }, { 3, 4, 250, 4 }, { 4, 6, 400, 6 }, { 5, 6, 700, 10 }, { 6, 12, 3900, 25 }, { 12, 8, 3900, 25 },
    };

    [ChromiumTheory, MemberData(nameof(Sizes))]
    public async Task The_summary_takes_two_pages_at_most(int alternatives, int effects, int letters, int others)
    {
        var version = await running.KeepAsync(new KeptAssessment(alternatives, effects, letters, others));
        using var pdf = PdfDocument.Open(await running.PdfAsync(version, "summary"));
        Assert.InRange(pdf.NumberOfPages, 1, 2);
        Assert.All(pdf.GetPages(), page => Assert.True(page.Width < page.Height));
    }

    public sealed class Running : IAsyncLifetime
    {
        private int _versions;

        public HyteApp App { get; } = HyteApp.Start(("Hyte:Chromium", Programs.Chromium ?? ""));

        public HttpClient Reader { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            using var preparer = await App.SignInAsync(StandardRoles.AssessmentPreparer);
            using var opened = await HyteApp.PostAsync(
                preparer, "/impact/cases/new", "/impact/cases/new",
                ("Input.Number", KeptAssessment.Number), ("Input.Title", "Talvikunnossapidon reitit"), ("Input.BodyCode", "kaupunginhallitus"), ("Input.MeetingDate", "2027-05-03"), ("Input.Preparer", "Valmistelija"));
            Assert.Equal(HttpStatusCode.Redirect, opened.StatusCode);
            Reader = await App.SignInAsync(StandardRoles.MeasureOwner);
        }

        public async Task<int> KeepAsync(KeptAssessment assessment)
        {
            var number = Interlocked.Increment(ref _versions);
            await KeptVersion.PutAsync(App, number, assessment);
            return number;
        }

        public async Task<byte[]> PdfAsync(int version, string kind)
        {
            var page = $"/impact/cases/1/versions/{version}/{kind}/pdf";
            using var started = await HyteApp.PostAsync(Reader, page, page);
            Assert.Equal(HttpStatusCode.Redirect, started.StatusCode);
            for (var left = 300; left > 0; left--)
            {
                using var answer = await Reader.GetAsync(new Uri(page + "?handler=File", UriKind.Relative));
                if (answer.IsSuccessStatusCode) return await answer.Content.ReadAsByteArrayAsync();
                await Task.Delay(200);
            }

            throw new TimeoutException((await HyteApp.ReadAsync(Reader, page)).QuerySelector("#content")!.TextContent);
        }

        public async Task DisposeAsync()
        {
            Reader.Dispose();
            await App.DisposeAsync();
        }
    }
}
