using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.WebUtilities;

namespace Hyte.Testing;

/// <summary>A form of a page as a browser would send it: every field as it stands, and what a test types over it.</summary>
public sealed class EntryForm
{
    private readonly Dictionary<string, string> _fields = new(StringComparer.Ordinal);
    private readonly IHtmlDocument _page;
    private readonly string _action;

    private EntryForm(IHtmlDocument page, IElement form)
    {
        _page = page;
        _action = form.GetAttribute("action")!;
        foreach (var field in form.QuerySelectorAll("input, textarea, select"))
        {
            if (field.GetAttribute("name") is not { } name) continue;
            switch (field)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } or IHtmlInputElement { Type: "file" }:
                    break;
                case IHtmlInputElement input:
                    _fields[name] = input.GetAttribute("value") ?? "on";
                    break;
                case IHtmlTextAreaElement area:
                    _fields[name] = area.Value;
                    break;
                case IHtmlSelectElement select:
                    _fields[name] = select.Value ?? "";
                    break;
            }
        }
    }

    public IHtmlDocument Page => _page;

    public static async Task<EntryForm> OpenAsync(HttpClient client, string path, string form = "#content form[method=post]") => Of(await HyteApp.ReadAsync(client, path), form);

    public static EntryForm Of(IHtmlDocument page, string form = "#content form[method=post]") => new(page, page.QuerySelector(form) ?? throw new InvalidOperationException($"No form {form} on the page."));

    public static async Task<IHtmlDocument> ParseAsync(HttpResponseMessage answer) => await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());

    /// <summary>Types into a field.</summary>
    public EntryForm With(string name, string? value)
    {
        if (value is null) _fields.Remove(name);
        else _fields[name] = value;
        return this;
    }

    /// <summary>Types into the field that a screen reader calls so.</summary>
    public EntryForm Typing(string label, string value) => With(Field(label).GetAttribute("name")!, value);

    /// <summary>Ticks the box beside a field that a screen reader calls so.</summary>
    public EntryForm Ticking(string label)
    {
        var box = Field(label).ParentElement!.QuerySelector("input[type=checkbox]")!;
        return With(box.GetAttribute("name")!, box.GetAttribute("value"));
    }

    public IElement Field(string label) => _page.QuerySelectorAll("input").SingleOrDefault(i => i.GetAttribute("aria-label") == label) ?? throw new InvalidOperationException($"No field {label}.");

    public string Value(string name) => _fields[name];

    /// <summary>Sends the form, to another handler when one is named.</summary>
    public Task<HttpResponseMessage> SendAsync(HttpClient client, string? handler = null) =>
        client.PostAsync(new Uri(handler is null ? _action : QueryHelpers.AddQueryString(_action.Split("?handler=")[0], "handler", handler), UriKind.Relative), new FormUrlEncodedContent(_fields));
}
