using System.Net;
using Hyte.Modules;
using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Modules.Reports;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Host.Tests;

/// <summary>The worked example of an assessment that the product brings along.</summary>
public sealed class ExampleCaseTests
{
    [Fact]
    public async Task Every_figure_that_it_rests_on_is_the_products_own()
    {
        await using var app = HyteApp.Start();
        using var reader = await app.SignInAsync(StandardRoles.Management);
        var told = await new DatabaseFile(app.DataDirectory, "impact").ListAsync(
            "SELECT Reference, Text, Href, Module, RecordKind, RecordCode FROM evidence WHERE Kind = 'Indicator' ORDER BY Id",
            row => (Key: row.GetString(0), Text: row.GetString(1), Href: row.GetString(2), Of: new RecordKey(row.GetString(3), Enum.Parse<RecordKind>(row.GetString(4)), row.GetString(5))));
        Assert.True(told.Count >= 5, $"{told.Count} figures");
        await using var scope = app.Services.CreateAsyncScope();
        var frame = new ReportFrame(ReportTemplate.YearlyWellbeing, new DateOnly(2018, 1, 1), new DateOnly(2021, 12, 31), TimeProvider.System.GetUtcNow().UtcDateTime);
        var answers = await scope.ServiceProvider.GetRequiredService<IContributions<IReportFigures>>().AskAsync(figures => figures.ReadAsync([.. told.Select(t => t.Key)], frame, CancellationToken.None));
        var live = answers.SelectMany(a => a.Value).ToDictionary(f => f.Key, StringComparer.Ordinal);
        var drifted =
            from figure in told
            let now = live.GetValueOrDefault(figure.Key) is { } f ? $"{f.Name}: {f.Text}. Lähde: {f.Source}|{f.Href}|{f.Of}" : "no figure"
            where now != $"{figure.Text}|{figure.Href}|{figure.Of}"
            select $"{figure.Key}|{now}";
        Assert.True(!drifted.Any(), string.Join('\n', drifted));

        var chosen = await new DatabaseFile(app.DataDirectory, "impact").ListAsync(
            "SELECT Figure, Name, \"Then\", Source, Href FROM follow_up_figure", row => new ReportFigure(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4)));
        answers = await scope.ServiceProvider.GetRequiredService<IContributions<IReportFigures>>().AskAsync(figures => figures.ReadAsync([.. chosen.Select(t => t.Key)], frame, CancellationToken.None));
        live = answers.SelectMany(a => a.Value).ToDictionary(f => f.Key, f => f with { Of = null }, StringComparer.Ordinal);
        Assert.NotEmpty(chosen);
        Assert.True(chosen.All(c => live[c.Key] == c), string.Join('\n', live.Values));

        var effects = await reader.GetStringAsync(new Uri("/impact/cases/1/comparison", UriKind.Relative));
        Assert.Contains("esimerkki", effects, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_measure_that_it_is_linked_to_has_its_present_name_and_page()
    {
        await using var app = HyteApp.Start();
        var kept = await new DatabaseFile(app.DataDirectory, "impact").ListAsync(
            "SELECT Module, Kind, Reference, Name, Place, Href, FocusArea FROM case_link",
            row => new LinkTarget(new RecordKey(row.GetString(0), Enum.Parse<RecordKind>(row.GetString(1)), row.GetString(2)), row.GetString(3), row.GetString(4), row.GetString(5)) { FocusArea = row.IsDBNull(6) ? null : row.GetString(6) });
        await using var scope = app.Services.CreateAsyncScope();
        var answers = await scope.ServiceProvider.GetRequiredService<IContributions<ILinkTargets>>().AskAsync(targets => targets.ReadAsync([.. kept.Select(k => k.Key)], new Reader(), CancellationToken.None));
        var live = answers.SelectMany(a => a.Value).ToList();

        Assert.NotEmpty(kept);
        Assert.True(kept.All(live.Contains), string.Join('\n', live));
    }

    [Fact]
    public async Task It_is_counted_nowhere_and_its_check_waits_for_a_preparer()
    {
        await using var app = HyteApp.Start();
        using var preparer = await app.SignInAsync(StandardRoles.AssessmentPreparer);
        Assert.Contains("Tehostetun talvikunnossapidon reitit (esimerkki)", await preparer.GetStringAsync(new Uri("/impact", UriKind.Relative)), StringComparison.Ordinal);
        var home = await HyteApp.ReadAsync(preparer, "/");
        Assert.Contains(home.QuerySelectorAll("a"), a => a.GetAttribute("href") == "/impact/cases/1/follow-up");
        Assert.Contains("Ei vielä päätösasioita", home.QuerySelector("#content")!.TextContent, StringComparison.Ordinal);
        foreach (var elsewhere in (string[])["/calendar?year=2021", "/impact/yearly/2021"])
        {
            Assert.DoesNotContain("talvikunnossapidon reitit", await preparer.GetStringAsync(new Uri(elsewhere, UriKind.Relative)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_city_that_removes_it_does_not_get_it_back()
    {
        var data = Directory.CreateTempSubdirectory("hyte-example-").FullName;
        try
        {
            await using (var first = HyteApp.StartOn(data))
            {
                using var reader = await first.SignInAsync(StandardRoles.MeasureOwner);
                Assert.Equal(HttpStatusCode.Forbidden, (await reader.GetAsync(new Uri("/impact/cases/1/remove", UriKind.Relative))).StatusCode);
                using var preparer = await first.SignInAsync(StandardRoles.AssessmentPreparer);
                using var removed = await HyteApp.PostAsync(preparer, "/impact/cases/1/remove", "/impact/cases/1/remove");
                Assert.Equal("/impact", removed.Headers.Location?.ToString());
                Assert.Equal(HttpStatusCode.NotFound, (await preparer.GetAsync(new Uri("/impact/cases/1", UriKind.Relative))).StatusCode);
                await first.StopAsync();
            }

            // As after an update: the files are read anew.
            await new DatabaseFile(data, "platform").ExecuteAsync("DELETE FROM seeded_file WHERE Name = 'modules/impact'");
            await using var second = HyteApp.StartOn(data);
            using var again = await second.SignInAsync(StandardRoles.AssessmentPreparer);
            Assert.Equal("[]", await again.GetStringAsync(new Uri("/api/v1/impact/cases", UriKind.Relative)));
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    /// <summary>Somebody who may read everything.</summary>
    private sealed class Reader : ICurrentUser
    {
        public bool IsSignedIn => true;

        public Actor Actor => Actor.System;

        public IReadOnlyCollection<string> Titles => [];

        public string RightsFingerprint => "all";

        public bool May(string permission) => true;

        public bool May(string permission, IEnumerable<string> units) => true;
    }
}
