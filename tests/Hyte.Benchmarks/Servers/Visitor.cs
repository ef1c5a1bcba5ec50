using System.Net;
using Hyte.Benchmarks.Load;

namespace Hyte.Benchmarks.Servers;

/// <summary>A person signed in to a running product.</summary>
internal sealed class Visitor : IDisposable
{
    // Set by the server that sends the bytes, not by what is in it.
    private static readonly string[] OfServer = ["Date", "Server", "Transfer-Encoding", "Content-Length", "Set-Cookie"];

    private readonly CookieContainer _cookies = new();

    private Visitor(ServerProcess product) => Client = product.Visitor(_cookies);

    public HttpClient Client { get; }

    public static async Task<Visitor> SignInAsync(ServerProcess product, string role)
    {
        var visitor = new Visitor(product);
        await HyteApp.SignInAsync(visitor.Client, role);
        return visitor;
    }

    /// <summary>Reads a page as a browser would that has never seen it.</summary>
    public async Task<(Page Page, string? Stamp)> ReadAsync(string path)
    {
        using var answer = await Client.GetAsync(new Uri(path, UriKind.Relative));
        answer.EnsureSuccessStatusCode();
        var headers = answer.Headers.Concat(answer.Content.Headers).Where(h => !OfServer.Contains(h.Key)).SelectMany(h => h.Value, (h, value) => (h.Key, value));
        return (new Page([.. headers], await answer.Content.ReadAsByteArrayAsync()), answer.Headers.ETag?.ToString());
    }

    /// <summary>The question of a browser that has no copy of the page, with a cookie as fresh as a browser's: the product renews it every minute.</summary>
    public async Task<Question> FreshAsync(string path)
    {
        await ReadAsync(path);
        return new Question(path, Cookie);
    }

    /// <summary>The question of a browser that has the page as it is now.</summary>
    public async Task<Question> AgainAsync(string path)
    {
        var (_, stamp) = await ReadAsync(path);
        return new Question(path, Cookie, stamp ?? throw new InvalidDataException($"{path} has no ETag."), 304);
    }

    public void Dispose() => Client.Dispose();

    private string Cookie => _cookies.GetCookieHeader(Client.BaseAddress!);
}
