using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Hyte.Fixtures.Reporter;
using Hyte.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Host.Tests.Reports;

/// <summary>The product with one module that writes chapters of reports, and what people do with a report in it.</summary>
internal sealed partial class ReportProduct : IAsyncDisposable
{
    public const string Strengths = "reporter/wellbeing/strengths";

    private ReportProduct(HyteApp app, HttpClient editor) => (App, Editor) = (app, editor);

    public HyteApp App { get; }

    /// <summary>The coordinator, who writes and records decisions.</summary>
    public HttpClient Editor { get; }

    /// <summary>What the module tells now.</summary>
    public Reported Told => App.Services.GetRequiredService<Reported>();

    public static async Task<ReportProduct> StartAsync(params (string Key, string Value)[] settings)
    {
        var app = HyteApp.Start([("Hyte:Modules:Also:0", "Hyte.Fixtures.Reporter"), ("Hyte:Modules:Only:0", "reporter"), .. settings]);
        return new ReportProduct(app, await app.SignInAsync(StandardRoles.Coordinator));
    }

    /// <summary>The product as it is, with the city's own programmes.</summary>
    public static async Task<ReportProduct> WithProgrammesAsync()
    {
        var app = HyteApp.Start();
        return new ReportProduct(app, await app.SignInAsync(StandardRoles.Coordinator));
    }

    public async ValueTask DisposeAsync()
    {
        Editor.Dispose();
        await App.DisposeAsync();
    }

    /// <summary>Starts the wellbeing report of 2023.</summary>
    public Task<int> BeginAsync() => BeginAsync("YearlyWellbeing|2023-01-01|2023-12-31");

    /// <summary>Starts a report.</summary>
    public async Task<int> BeginAsync(string choice)
    {
        using var answer = await HyteApp.PostAsync(Editor, "/reports/new", "/reports/new", ("Choice", choice));
        Assert.True(answer.Headers.Location is not null, Errors(await ParseAsync(answer)));
        return int.Parse(Digits().Match(answer.Headers.Location!.OriginalString).Value);
    }

    public Task<HttpResponseMessage> WriteAsync(int id, string text, int version = 0, string slot = Strengths, HttpClient? by = null) =>
        HyteApp.PostAsync(by ?? Editor, Text(id, slot), Text(id, slot), ("Input.Text", text), ("Input.Version", $"{version}"));

    /// <summary>Takes the report one step forward and expects that it goes.</summary>
    public async Task ForwardAsync(int id, string? day = null, int? section = null)
    {
        using var answer = await TryForwardAsync(id, day, section);
        Assert.True(answer.Headers.Location is not null, Errors(await ParseAsync(answer)));
    }

    public Task<HttpResponseMessage> TryForwardAsync(int id, string? day = null, int? section = null, HttpClient? by = null) =>
        StepAsync(id, "Forward", by, ("Forward.Day", day ?? ""), ("Forward.Section", $"{section}"));

    public Task<HttpResponseMessage> BackAsync(int id, string? reason, HttpClient? by = null) => StepAsync(id, "Back", by, ("Back.Note", reason ?? ""));

    public Task<HttpResponseMessage> DeleteAsync(int id, bool isSure = true) => StepAsync(id, "Delete", null, isSure ? [("Delete.IsSure", "true")] : []);

    /// <summary>Takes the report all the way.</summary>
    public async Task ApproveAsync(int id)
    {
        await ForwardAsync(id);
        await ForwardAsync(id);
        // An extract has one body to go to, a report two.
        if ((await ReadAsync($"/reports/{id}")).Contains("Kaupunginhallituksessa", StringComparison.Ordinal)) await ForwardAsync(id, "2024-05-06", 187);
        await ForwardAsync(id, "2024-05-20", 77);
    }

    public async Task<string> ReadAsync(string path, HttpClient? by = null) => (await HyteApp.ReadAsync(by ?? Editor, path)).QuerySelector("#content")!.TextContent;

    public DatabaseFile Database => new(App.DataDirectory, "platform");

    public static string Text(int id, string slot = Strengths) => $"/reports/{id}/text?slot={Uri.EscapeDataString(slot)}";

    public static async Task<IHtmlDocument> ParseAsync(HttpResponseMessage answer) => await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());

    public static string Errors(IHtmlDocument page) => page.QuerySelector(".hy-errors")?.TextContent ?? page.QuerySelector("#content")?.TextContent ?? "";

    private async Task<HttpResponseMessage> StepAsync(int id, string handler, HttpClient? by, params (string, string)[] fields)
    {
        var client = by ?? Editor;
        var page = await HyteApp.ReadAsync(client, $"/reports/{id}");
        var version = page.QuerySelector($"input[name='{handler}.Version']")?.GetAttribute("value") ?? "1";
        return await HyteApp.PostAsync(client, $"/reports/{id}", $"/reports/{id}?handler={handler}", [.. fields, ($"{handler}.Version", version)]);
    }

    [GeneratedRegex(@"\d+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digits();
}
