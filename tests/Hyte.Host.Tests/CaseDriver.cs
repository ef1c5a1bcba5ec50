using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Hyte.Host.Tests;

/// <summary>Takes a decision case through its own forms over HTTP, as a preparer's browser would.</summary>
internal sealed class CaseDriver(HyteApp app, HttpClient preparer, int id)
{
    private static readonly string[] Questions = ["many", "group", "area", "children", "staff", "cost", "business", "employment", "network", "strategy"];

    public int Id => id;

    public string Path => $"/impact/cases/{id}";

    public DatabaseFile Database { get; } = new(app.DataDirectory, "impact");

    public static async Task<CaseDriver> OpenAsync(HyteApp app, HttpClient preparer, string number = "MliDno-2026-0412")
    {
        using var opened = await HyteApp.PostAsync(
            preparer, "/impact/cases/new", "/impact/cases/new",
            ("Input.Number", number), ("Input.Title", $"Talvireitit {number}"), ("Input.BodyCode", "kaupunginhallitus"), ("Input.MeetingDate", "2026-05-04"), ("Input.Preparer", "liikuntapäällikkö"));
        Assert.Equal(HttpStatusCode.Redirect, opened.StatusCode);
        var address = opened.Headers.Location!.ToString();
        return new CaseDriver(app, preparer, int.Parse(address[(address.LastIndexOf('/') + 1)..], System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>A case that is being assessed, with an alternative beside going on as now.</summary>
    public static async Task<CaseDriver> AssessingAsync(HyteApp app, HttpClient preparer, string number = "MliDno-2026-0412")
    {
        var driver = await OpenAsync(app, preparer, number);
        await driver.PostAsync("screening", "screening", [("Input.Decision", "Assess"), ("GuideNumber", "1"), .. Questions.Select(q => ($"Input.Answers[{q}]", "yes"))]);
        Assert.Equal("Assessing", await driver.StageAsync());
        await driver.PostAsync("alternatives/new", "alternatives/new", ("Input.Name", "Kunnossapidetään pääreitit"), ("Input.Description", "Pääreitit auki."));
        return driver;
    }

    public async Task<int> AddEffectAsync(string text)
    {
        await PostAsync("effects/new", "effects/new", ("Input.Text", text), ("Input.Dimension", "residents/health"), ("Input.Horizon", "council-term"), ("Input.Group", "older"));
        return (int)await Database.NumberAsync($"SELECT max(\"Id\") FROM effect WHERE \"CaseId\" = {id}");
    }

    /// <summary>Keys of the alternatives, going on as now first.</summary>
    public async Task<IReadOnlyList<int>> AlternativesAsync() => await Database.ListAsync($"SELECT \"Id\" FROM alternative WHERE \"CaseId\" = {id} ORDER BY \"Number\"", row => row.GetInt32(0));

    public Task<string> StageAsync() => OneAsync($"SELECT \"Stage\" FROM assessment WHERE \"CaseId\" = {id}");

    public async Task<string> OneAsync(string sql) => (await Database.ListAsync(sql, row => row.GetString(0))).Single();

    /// <summary>Posts a form and expects that it was taken.</summary>
    public async Task PostAsync(string page, string action, params (string Name, string Value)[] fields)
    {
        using var answer = await SendAsync(preparer, page, action, fields);
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, $"{action} answered {(int)answer.StatusCode}: {await ErrorsAsync(answer)}");
    }

    public Task<HttpResponseMessage> SendAsync(HttpClient client, string page, string action, params (string Name, string Value)[] fields) =>
        HyteApp.PostAsync(client, $"{Path}/{page}".TrimEnd('/'), $"{Path}/{action}", fields);

    /// <summary>What a browser would post of the form when a person only pressed its button: every field as the page showed it.</summary>
    public async Task<Dictionary<string, string>> FormAsync(HttpClient client, string page)
    {
        var document = await HyteApp.ReadAsync(client, $"{Path}/{page}");
        var form = document.QuerySelectorAll<IHtmlFormElement>("#content form").First(f => f.QuerySelector("textarea") is not null);
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var element in form.Elements)
        {
            if (element is IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false } or IHtmlButtonElement) continue;
            var (name, value) = element switch
            {
                IHtmlInputElement input => (input.Name, input.Value),
                IHtmlSelectElement select => (select.Name, select.Value),
                IHtmlTextAreaElement text => (text.Name, text.Value),
                _ => (null, null),
            };
            if (!string.IsNullOrEmpty(name)) fields[name] = value ?? "";
        }

        return fields;
    }

    /// <summary>Posts a form that was read earlier, its token with it.</summary>
    public async Task<HttpResponseMessage> SendAsync(HttpClient client, string action, Dictionary<string, string> form) =>
        await client.PostAsync(new Uri($"{Path}/{action}", UriKind.Relative), new FormUrlEncodedContent(form));

    private static async Task<string> ErrorsAsync(HttpResponseMessage answer)
    {
        var document = await new AngleSharp.Html.Parser.HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync(), CancellationToken.None);
        return string.Join("; ", document.QuerySelectorAll(".hy-errors li").Select(e => e.TextContent.Trim()));
    }
}
