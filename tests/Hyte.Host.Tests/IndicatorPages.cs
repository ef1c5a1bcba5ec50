using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Hyte.Modules;

namespace Hyte.Host.Tests;

/// <summary>One running product for everything that only looks at indicators, and how their list is read.</summary>
public sealed class IndicatorPages : IAsyncLifetime
{
    private readonly Dictionary<string, HttpClient> _people = new(StringComparer.Ordinal);

    public HyteApp App { get; } = HyteApp.Start();

    public async Task InitializeAsync()
    {
        foreach (var role in (string[])[StandardRoles.Coordinator, StandardRoles.Management]) _people[role] = await App.SignInAsync(role);
    }

    public async Task DisposeAsync()
    {
        foreach (var client in _people.Values) client.Dispose();
        await App.DisposeAsync();
    }

    internal HttpClient Person(string role) => _people[role];

    /// <summary>A page as management sees it, as a table when it can be one.</summary>
    internal Task<IHtmlDocument> ReadAsync(string path) => HyteApp.ReadAsync(_people[StandardRoles.Management], path);

    /// <summary>The first row of each indicator in the table.</summary>
    internal static IReadOnlyList<IElement> Entries(IParentNode page) => [.. page.QuerySelectorAll("tbody.hy-set > tr.hy-set__head")];

    internal static IElement Entry(IParentNode page, string name) => Entries(page).Single(row => Said(row.QuerySelector("th a")) == name);

    /// <summary>The rows of an indicator below its first.</summary>
    internal static IReadOnlyList<IElement> Lines(IElement entry) => [.. entry.ParentElement!.Children.Skip(1)];

    internal static IElement Line(IElement entry, string name) => Lines(entry).Single(row => Said(row.QuerySelector("th")).StartsWith(name, StringComparison.Ordinal));

    internal static string Cell(IElement row, string label) => Said(row.QuerySelector($"td[data-label='{label}']"));

    /// <summary>The words of an element with single spaces.</summary>
    internal static string Said(IElement? element) => string.Join(' ', (element?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    internal static int Count(IParentNode page) => int.Parse(Said(page.QuerySelector(".hy-result__count")).Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
}
