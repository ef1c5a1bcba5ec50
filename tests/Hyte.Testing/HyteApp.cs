using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Hyte.Testing;

/// <summary>The whole product on a data directory of its own, as a newcomer would start it.</summary>
public sealed class HyteApp : IAsyncDisposable
{
    private readonly Product _factory;
    private readonly bool _ownsData;

    private HyteApp(string data, bool ownsData, string environment, TimeProvider? clock, params (string Key, string Value)[] settings)
    {
        DataDirectory = data;
        _ownsData = ownsData;
        _factory = new Product(data, environment, clock, settings);
    }

    public string DataDirectory { get; }

    /// <summary>Listens on a free port of this machine, for a real browser.</summary>
    /// <returns>The address.</returns>
    public Uri Listen()
    {
        _factory.UseKestrel(0);
        _factory.StartServer();
        return _factory.ClientOptions.BaseAddress;
    }

    public IServiceProvider Services => _factory.Services;

    /// <summary>The product with its seeds in place.</summary>
    public static HyteApp Start(params (string Key, string Value)[] settings) =>
        new(SeededData.Suits(settings) ? SeededData.Copy() : Directory.CreateTempSubdirectory("hyte-test-").FullName, ownsData: true, "Development", null, settings);

    /// <summary>The product with a clock of the test's own.</summary>
    public static HyteApp StartAt(TimeProvider clock) => new(Directory.CreateTempSubdirectory("hyte-test-").FullName, ownsData: true, "Development", clock);

    public static HyteApp StartOn(string data, params (string Key, string Value)[] settings) => new(data, ownsData: false, "Development", null, settings);

    public static HyteApp StartOnIn(string data, string environment) => new(data, ownsData: false, environment, null);

    public static HyteApp StartIn(string environment) =>
        new(Directory.CreateTempSubdirectory("hyte-test-").FullName, ownsData: true, environment, null);

    /// <summary>A browser that has not signed in and follows no redirect.</summary>
    public HttpClient Visitor() => _factory.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    /// <summary>A browser signed in as the demo user of a role, by the button on the sign-in page.</summary>
    public async Task<HttpClient> SignInAsync(string role)
    {
        var client = Visitor();
        await SignInAsync(client, role);
        return client;
    }

    /// <summary>Signs a browser of any running product in; it must follow no redirect.</summary>
    public static async Task SignInAsync(HttpClient client, string role)
    {
        var page = await ReadAsync(client, "/account/sign-in");
        var title = RoleTitles.Of(role);
        var button = page.QuerySelectorAll("button[name=user]").Single(b => b.Closest("li")!.QuerySelector(".hy-row__main")!.FirstChild!.TextContent.Trim() == title);
        var form = new Dictionary<string, string> { ["__RequestVerificationToken"] = Token(page), ["user"] = button.GetAttribute("value")! };
        using var answer = await client.PostAsync(new Uri("/account/demo", UriKind.Relative), new FormUrlEncodedContent(form));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    public static async Task<IHtmlDocument> ReadAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.True(answer.IsSuccessStatusCode, $"{path} answered {(int)answer.StatusCode} {answer.Headers.Location}");
        return await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Posts a form with the antiforgery token of the page that it stands on.</summary>
    public static async Task<HttpResponseMessage> PostAsync(HttpClient client, string page, string action, params (string Name, string Value)[] fields)
    {
        var document = await ReadAsync(client, page);
        var form = fields.Select(f => KeyValuePair.Create(f.Name, f.Value)).Append(KeyValuePair.Create("__RequestVerificationToken", Token(document)));
        return await client.PostAsync(new Uri(action, UriKind.Relative), new FormUrlEncodedContent(form));
    }

    public static string Token(IHtmlDocument page) => page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    /// <summary>Starts the product on an empty directory and stops it: its databases and seeds are in place before it listens.</summary>
    internal static void Make(string data)
    {
        using var product = new Product(data, "Development", null, []);
        _ = product.Services;
    }

    public async Task StopAsync() => await _factory.DisposeAsync();

    public async ValueTask DisposeAsync()
    {
        await _factory.DisposeAsync();
        if (!_ownsData) return;
        // Only where an open file cannot be deleted: the pools are those of every product in the process, which may be at work.
        if (OperatingSystem.IsWindows()) SqliteConnection.ClearAllPools();
        Directory.Delete(DataDirectory, recursive: true);
    }

    private sealed class Product(string data, string environment, TimeProvider? clock, (string Key, string Value)[] settings) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment(environment);
            builder.UseSetting("Hyte:DataDirectory", data);
            foreach (var (key, value) in settings) builder.UseSetting(key, value);
            if (clock is not null) builder.ConfigureServices(services => services.AddSingleton(clock));
        }
    }
}
