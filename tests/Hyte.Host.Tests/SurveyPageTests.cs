using System.Net;
using System.Text.Json;
using Hyte.Modules;

namespace Hyte.Host.Tests;

/// <summary>A survey through its pages, its files and its JSON.</summary>
#pragma warning disable CA1001 // The test framework calls DisposeAsync, where all of it is disposed.
public sealed class SurveyPageTests : IAsyncLifetime
#pragma warning restore CA1001
{
    private const string Written = "Soita Maijalle";

    private readonly QueryCounter _counter = new();
    private readonly HyteApp _app = HyteApp.Start();
    private HttpClient _maker = null!;

    public async Task InitializeAsync() => _maker = await _app.SignInAsync(StandardRoles.ParticipationCoordinator);

    public async Task DisposeAsync()
    {
        _maker.Dispose();
        _counter.Dispose();
        await _app.DisposeAsync();
    }

    [Fact]
    public async Task Page_file_and_JSON_hide_the_same_and_tell_nothing_that_was_written()
    {
        var survey = await MakeAsync();
        using (var answered = await HyteApp.PostAsync(_maker, $"{survey}/answer", $"{survey}/answer", ("q000", "0"), ("q001", Written), ("act", "send"), ("step", "0")))
            Assert.Equal(HttpStatusCode.Redirect, answered.StatusCode);
        using (var early = await _maker.GetAsync(new Uri($"/api/v1{survey}/results", UriKind.Relative))) Assert.Equal(HttpStatusCode.NotFound, early.StatusCode);
        using (var ended = await HyteApp.PostAsync(_maker, survey, $"{survey}?handler=End")) Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);

        var page = (await HyteApp.ReadAsync(_maker, $"{survey}/results")).QuerySelector("#content")!.TextContent;
        Assert.Contains("piilotettu", page, StringComparison.Ordinal);
        var file = await _maker.GetStringAsync(new Uri($"{survey}/results?handler=Export&format=csv", UriKind.Relative));
        Assert.Contains("'=1+1", file, StringComparison.Ordinal);
        Assert.Contains("piilotettu", file, StringComparison.Ordinal);
        Assert.NotEmpty(await _maker.GetByteArrayAsync(new Uri($"{survey}/results?handler=Export&format=xlsx", UriKind.Relative)));
        var json = await _maker.GetStringAsync(new Uri($"/api/v1{survey}/results", UriKind.Relative));
        using var results = JsonDocument.Parse(json);
        var first = results.RootElement.GetProperty("questions")[0].GetProperty("answers")[0];
        Assert.Equal((JsonValueKind.Null, true), (first.GetProperty("count").ValueKind, first.GetProperty("hidden").GetBoolean()));
        Assert.All([page, file, json], text => Assert.DoesNotContain(Written, text, StringComparison.Ordinal));

        Assert.Contains(Written, (await HyteApp.ReadAsync(_maker, $"{survey}/texts")).Body!.TextContent, StringComparison.Ordinal);
        using var reader = await _app.SignInAsync(StandardRoles.Management);
        using var refused = await reader.GetAsync(new Uri($"{survey}/texts", UriKind.Relative));
        Assert.NotEqual(HttpStatusCode.OK, refused.StatusCode);
    }

    [Fact]
    public async Task An_ended_survey_is_a_task_until_it_is_told_what_it_changed()
    {
        var survey = await MakeAsync();
        using (await HyteApp.PostAsync(_maker, survey, $"{survey}?handler=End"))
        {
        }

        Assert.NotNull((await HyteApp.ReadAsync(_maker, "/")).QuerySelector($"a[href='{survey}/close']"));
        using var refused = await HyteApp.PostAsync(_maker, $"{survey}/close", $"{survey}/close", ("WhatChanged", ""), ("Link", "https://mikkeli.fi"));
        Assert.Equal("https://mikkeli.fi", EntryForm.Of(await EntryForm.ParseAsync(refused)).Value("Link"));
        using var closed = await HyteApp.PostAsync(_maker, $"{survey}/close", $"{survey}/close", ("WhatChanged", "Penkit lisättiin."), ("Link", ""));
        Assert.Equal(HttpStatusCode.Redirect, closed.StatusCode);
        Assert.Null((await HyteApp.ReadAsync(_maker, "/")).QuerySelector($"a[href='{survey}/close']"));
    }

    [Theory]
    [InlineData("/osallistu/kyselyt")]
    [InlineData("/osallistu/kyselyt/1")]
    [InlineData("/osallistu/viikon-kysymys")]
    public async Task Residents_pages_are_absent_until_they_are_opened(string path)
    {
        using var visitor = _app.Visitor();
        using var answer = await visitor.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Pages_cost_the_same_queries_with_a_thousand_times_the_answers()
    {
        var survey = await MakeAsync();
        using (await HyteApp.PostAsync(_maker, $"{survey}/answer", $"{survey}/answer", ("q000", "0"), ("q001", Written), ("act", "send"), ("step", "0")))
        {
        }

        string[] paths = [survey, $"{survey}/results", $"{survey}/results?handler=Export&format=xlsx", $"{survey}/texts", "/participation/surveys", "/api/v1/participation/surveys"];
        var few = await CountAsync();
        var data = new DatabaseFile(_app.DataDirectory, "participation");
        const string numbers = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 999) ";
        await data.ExecuteAsync($"{numbers}INSERT INTO survey_response (Id, SurveyId, Role, Source, Day) SELECT n.x, r.SurveyId, r.Role, r.Source, r.Day FROM n, (SELECT * FROM survey_response LIMIT 1) r");
        await data.ExecuteAsync($"{numbers}INSERT INTO survey_answer (ResponseId, QuestionId, Choice, Ticks, Number, Text) SELECT n.x, a.QuestionId, a.Choice, a.Ticks, a.Number, a.Text FROM n, (SELECT * FROM survey_answer LIMIT 2) a");

        Assert.Equal(few, await CountAsync());
        Assert.Contains("1 000", IndicatorPages.Said((await HyteApp.ReadAsync(_maker, $"{survey}/results")).QuerySelector("#content")), StringComparison.Ordinal);

        async Task<List<(string, int)>> CountAsync()
        {
            var costs = new List<(string, int)>();
            foreach (var path in paths)
            {
                await _counter.VisitAsync(_maker, path);
                costs.Add((path, (await _counter.VisitAsync(_maker, path)).Queries));
            }

            return costs;
        }
    }

    private async Task<string> MakeAsync()
    {
        using var made = await HyteApp.PostAsync(_maker, "/participation/surveys/new", "/participation/surveys/new",
            ("Input.Title", "Kysely"), ("Input.OpensDay", "2020-01-01"), ("Input.ClosesDay", "2098-01-01"), ("Input.ForStaff", "true"), ("Input.HidingLimit", "5"));
        var survey = made.Headers.Location!.OriginalString;
        using (await HyteApp.PostAsync(_maker, $"{survey}/questions/new", $"{survey}/questions/new", ("Input.Kind", "OneChoice"), ("Input.Text", "Käytkö?"), ("Input.Options", "=1+1\nen")))
        using (await HyteApp.PostAsync(_maker, $"{survey}/questions/new", $"{survey}/questions/new", ("Input.Kind", "LongText"), ("Input.Text", "Vapaa sana")))
        using (var published = await HyteApp.PostAsync(_maker, survey, $"{survey}?handler=Publish"))
        {
            Assert.Equal(HttpStatusCode.Redirect, published.StatusCode);
        }

        return survey;
    }
}
