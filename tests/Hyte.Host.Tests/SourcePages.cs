using System.Net;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Hyte.Host.Tests;

/// <summary>What a person does on the pages of outside sources: maps a series, asks or reads a file, looks, ticks, takes.</summary>
/// <param name="person">A browser of somebody who may.</param>
internal sealed class SourcePages(HttpClient person)
{
    public const string List = "/welfare/indicators/sources";

    /// <summary>Maps a series to a Sotkanet indicator.</summary>
    public async Task MapAsync(long series, string key, string gender = "total")
    {
        var address = $"{List}/{series}?provider=sotkanet";
        using var saved = await HyteApp.PostAsync(person, address, address, ("Input.Key", key), ("Input.Gender", gender), ("Input.Version", "0"));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
    }

    /// <summary>Posts a button of the page that asks, with the fields as they stand there and files beside them.</summary>
    public async Task<HttpResponseMessage> AskAsync(string address, string handler, params (string Name, string Content)[] files)
    {
        var page = await HyteApp.ReadAsync(person, address);
        var form = page.QuerySelector<IHtmlFormElement>("#content form")!;
        using var content = new MultipartFormDataContent();
        foreach (var input in form.QuerySelectorAll<IHtmlInputElement>("input").Where(i => i.Type != "file" && (i.Type != "checkbox" || i.IsChecked))) content.Add(new StringContent(input.Value), input.Name!);
        foreach (var (name, text) in files) content.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(text)), name, $"{name}.json");
        return await person.PostAsync(new Uri($"{List}/fetch?handler={handler}", UriKind.Relative), content);
    }

    /// <summary>Takes the ticked rows of a preview, and others beside them.</summary>
    public async Task<IHtmlDocument> TakeAsync(IHtmlDocument preview, params string[] others)
    {
        var form = preview.QuerySelector<IHtmlFormElement>("#content form")!;
        var ticks = form.QuerySelectorAll<IHtmlInputElement>("input[name=tick]:checked").Select(i => i.Value).Concat(others);
        var fields = ticks.Select(t => KeyValuePair.Create("tick", t)).Append(KeyValuePair.Create("__RequestVerificationToken", HyteApp.Token(preview)));
        using var answer = await person.PostAsync(new Uri(form.GetAttribute("action")!, UriKind.Relative), new FormUrlEncodedContent(fields));
        return await FollowAsync(answer);
    }

    /// <summary>The page that an answer leads to.</summary>
    public async Task<IHtmlDocument> FollowAsync(HttpResponseMessage answer)
    {
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, $"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        return await HyteApp.ReadAsync(person, answer.Headers.Location!.OriginalString);
    }

    public static async Task<IHtmlDocument> ParseAsync(HttpResponseMessage answer) => await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());

    /// <summary>The city's values of a series as the JSON interface tells them.</summary>
    public async Task<IReadOnlyList<(int Year, decimal? Value, string? Source, string? RetrievedOn, string? Note)>> ValuesAsync(string indicator, string series)
    {
        using var answer = JsonDocument.Parse(await person.GetStringAsync(new Uri($"/api/v1/welfare/indicators/{indicator}", UriKind.Relative)));
        var observations = answer.RootElement.GetProperty("series").EnumerateArray().Single(s => s.GetProperty("code").GetString() == series).GetProperty("observations");
        return [.. observations.EnumerateArray().Where(o => o.GetProperty("area").GetString() == "mikkeli").Select(o => (
            o.GetProperty("year").GetInt32(),
            o.GetProperty("value") is { ValueKind: JsonValueKind.Number } value ? value.GetDecimal() : (decimal?)null,
            o.GetProperty("source").GetString(),
            o.GetProperty("retrievedOn").GetString(),
            o.GetProperty("note").GetString()))];
    }

    /// <summary>The rows of the table that can be taken: place, what is stored, what the source says, what happens.</summary>
    public static IReadOnlyList<string> Rows(IHtmlDocument page) => [.. page.QuerySelectorAll("#content tbody tr").Select(row => string.Join(" | ", row.Children.Select(Words).Where(t => t.Length > 0)))];

    public static string Words(IElement? element) => IndicatorProduct.Words(element);

    /// <summary>A Sotkanet response about Mikkeli, whose number in the recorded list of regions is 193.</summary>
    public static string Sotkanet(int indicator, params (int Year, decimal? Value)[] rows) =>
        JsonSerializer.Serialize(rows.Select(r => new { indicator, region = 193, year = r.Year, gender = "total", value = r.Value }));
}
