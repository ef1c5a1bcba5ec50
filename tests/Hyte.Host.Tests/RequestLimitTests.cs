using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Html.Parser;
using Hyte.Modules;

namespace Hyte.Host.Tests;

/// <summary>What is too large to be taken is refused in the product's own words, and nothing is lost. Asked of the real server, because the limit is its.</summary>
public sealed class RequestLimitTests(RequestLimitTests.Product product) : IClassFixture<RequestLimitTests.Product>
{
    [Theory]
    [InlineData("/welfare/indicators/file", 101_000_000, "100,0 Mt")]
    [InlineData("/welfare/indicators/sources/fetch?handler=Read", 60_000_001, "60,0 Mt")]
    [InlineData("/welfare/indicators/new", 30_000_001, "30,0 Mt")]
    public async Task A_file_that_is_too_large_gets_a_page_that_says_how_much_is_taken(string path, long size, string most)
    {
        var version = await product.Welfare.NumberAsync("SELECT Value FROM data_version");
        using var file = new Zeros(size);
        using var answer = await product.Coordinator.PostAsync(new Uri(path, UriKind.Relative), file);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
        Assert.Equal("Lähetys on liian suuri", page.QuerySelector("h1")!.TextContent.Trim());
        var told = page.QuerySelector("#content")!.TextContent.Replace('\u00A0', ' ');
        Assert.Contains($"enintään {most}.", told, StringComparison.Ordinal);
        Assert.Contains("Mitään ei tallennettu", told, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("nav a[href='/welfare']"));

        Assert.Equal(version, await product.Welfare.NumberAsync("SELECT Value FROM data_version"));
        await HyteApp.ReadAsync(product.Coordinator, "/welfare/indicators/file");
    }

    [Fact]
    public async Task A_program_is_told_the_same_as_a_problem()
    {
        using var file = new Zeros(30_000_001);
        using var answer = await product.Coordinator.PostAsync(new Uri("/api/v1/welfare/indicators", UriKind.Relative), file);
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
    }

    /// <summary>A running product that listens as it does for people, and one of them.</summary>
    public sealed class Product : IAsyncLifetime
    {
        private readonly HyteApp _app = HyteApp.Start();

        public HttpClient Coordinator { get; private set; } = null!;

        internal DatabaseFile Welfare => new(_app.DataDirectory, "welfare");

        public async Task InitializeAsync()
        {
            Coordinator = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = _app.Listen() };
            await HyteApp.SignInAsync(Coordinator, StandardRoles.Coordinator);
        }

        public async Task DisposeAsync()
        {
            Coordinator.Dispose();
            await _app.DisposeAsync();
        }
    }

    /// <summary>So many bytes, sent as a file without being held anywhere.</summary>
    private sealed class Zeros : HttpContent
    {
        private readonly long _size;

        public Zeros(long size)
        {
            _size = size;
            Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=raja");
        }

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            var block = new byte[64 * 1024];
            for (var left = _size; left > 0; left -= block.Length) await stream.WriteAsync(block.AsMemory(0, (int)Math.Min(left, block.Length)));
        }

        protected override bool TryComputeLength(out long length)
        {
            length = _size;
            return true;
        }
    }
}
