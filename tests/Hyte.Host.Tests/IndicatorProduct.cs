using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Hyte.Modules;

namespace Hyte.Host.Tests;

/// <summary>One running product with people signed in, and what tests of indicator pages ask of it.</summary>
public sealed partial class IndicatorProduct : IAsyncLifetime
{
    private readonly HyteApp _app = HyteApp.Start();
    private readonly Dictionary<string, HttpClient> _people = new(StringComparer.Ordinal);

    public async Task InitializeAsync()
    {
        foreach (var role in (string[])[StandardRoles.Coordinator, StandardRoles.MeasureOwner, StandardRoles.Management]) _people[role] = await _app.SignInAsync(role);
    }

    public async Task DisposeAsync()
    {
        foreach (var client in _people.Values) client.Dispose();
        await _app.DisposeAsync();
    }

    internal HttpClient this[string role] => _people[role];

    internal DatabaseFile Of(string module) => new(_app.DataDirectory, module);

    internal Task<IHtmlDocument> ReadAsync(string path, string role = StandardRoles.Management) => HyteApp.ReadAsync(_people[role], path);

    /// <summary>The address of an indicator, by its code.</summary>
    internal async Task<string> AddressAsync(string module, string code) =>
        $"/{module}/indicators/{await Of(module).NumberAsync($"SELECT Id FROM indicator WHERE Code = '{code}'")}";

    /// <summary>The address of a measure, by the code of its programme and its number.</summary>
    internal async Task<string> MeasureAsync(string module, string programme, string number) =>
        $"/{module}/measures/{await Of(module).NumberAsync($"SELECT m.Id FROM measure m JOIN programme p ON p.Id = m.ProgrammeId WHERE p.Code = '{programme}' AND m.Number = '{number}'")}";

    /// <summary>The words of an element with single spaces.</summary>
    internal static string Words(IElement? element) => Space().Replace(element?.TextContent ?? "", " ").Trim();

    /// <summary>The rows of a table, cell by cell, without its head.</summary>
    internal static IReadOnlyList<string[]> Rows(IElement table) =>
        [.. table.QuerySelectorAll("tbody tr").Select(row => row.Children.Select(Words).ToArray())];

    internal static IElement Table(IHtmlDocument page, string caption) =>
        page.QuerySelectorAll("#content table").Single(t => Words(t.QuerySelector("caption")) == caption);

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Space();
}
