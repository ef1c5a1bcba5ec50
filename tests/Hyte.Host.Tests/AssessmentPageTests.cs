using System.Net;
using Hyte.Modules;

namespace Hyte.Host.Tests;

/// <summary>The pages of an assessment as two preparers use them at once, and as they stand when another module is off.</summary>
public sealed class AssessmentPageTests
{
    private const string Measure = "hyvan-elaman-ohjelma-2022/4.1";

    [Fact]
    public async Task Two_preparers_on_different_rows_and_cells_at_the_same_moment_overwrite_nothing()
    {
        await using var app = HyteApp.Start();
        using var one = await app.SignInAsync(StandardRoles.AssessmentPreparer);
        using var other = await app.SignInAsync(StandardRoles.Coordinator);
        var driver = await CaseDriver.AssessingAsync(app, one);
        var alternatives = await driver.AlternativesAsync();
        var effects = new List<int>();
        foreach (var name in (string[])["Kaatumiset", "Liikkuminen", "Yksinäisyys", "Melu"]) effects.Add(await driver.AddEffectAsync(name));

        // Each writes its own alternative of every row; all forms are opened before anything is saved, and each posts both cells of its row.
        var forms = new List<(HttpClient Client, int Effect, Dictionary<string, string> Form)>();
        foreach (var effect in effects)
        {
            forms.Add((one, effect, Written(await driver.FormAsync(one, $"effects/{effect}"), alternatives[0], effect)));
            forms.Add((other, effect, Written(await driver.FormAsync(other, $"effects/{effect}"), alternatives[1], effect)));
        }

        var answers = await Task.WhenAll(forms.Select(async job =>
        {
            using var answer = await driver.SendAsync(job.Client, $"effects/{job.Effect}", job.Form);
            return answer.StatusCode;
        }));

        Assert.All(answers, status => Assert.Equal(HttpStatusCode.Redirect, status));
        var said = await driver.Database.ListAsync("SELECT \"Justification\" FROM effect_cell WHERE \"Justification\" LIKE 'Perustelu %' ORDER BY \"EffectId\", \"AlternativeId\"", row => row.GetString(0));
        Assert.Equal(effects.SelectMany(e => alternatives.Select(a => $"Perustelu {e}/{a}")), said);
    }

    [Fact]
    public async Task One_cell_that_two_write_keeps_the_first_and_shows_both_to_the_second()
    {
        await using var app = HyteApp.Start();
        using var one = await app.SignInAsync(StandardRoles.AssessmentPreparer);
        using var other = await app.SignInAsync(StandardRoles.Coordinator);
        var driver = await CaseDriver.AssessingAsync(app, one);
        var zero = (await driver.AlternativesAsync())[0];
        var effect = await driver.AddEffectAsync("Kaatumiset");
        var first = Written(await driver.FormAsync(one, $"effects/{effect}"), zero, effect, "Ensimmäisen perustelu");
        var late = Written(await driver.FormAsync(other, $"effects/{effect}"), zero, effect, "Toisen perustelu");
        using (var saved = await driver.SendAsync(one, $"effects/{effect}", first)) Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);

        using var second = await driver.SendAsync(other, $"effects/{effect}", late);
        var page = WebUtility.HtmlDecode(await second.Content.ReadAsStringAsync());

        Assert.Contains("Ensimmäisen perustelu", page, StringComparison.Ordinal);
        Assert.Contains("Toisen perustelu", page, StringComparison.Ordinal);
        Assert.Equal("Ensimmäisen perustelu", await driver.OneAsync($"SELECT \"Justification\" FROM effect_cell WHERE \"EffectId\" = {effect} AND \"Justification\" IS NOT NULL"));
    }

    [Fact]
    public async Task A_case_and_a_measure_lead_to_each_other_and_the_name_stays_when_the_other_module_is_off()
    {
        await using var app = HyteApp.Start();
        using var preparer = await app.SignInAsync(StandardRoles.AssessmentPreparer);
        using var administrator = await app.SignInAsync(StandardRoles.Administrator);
        var driver = await CaseDriver.AssessingAsync(app, preparer);
        await driver.PostAsync("links", "links?handler=Add", ("module", "welfare"), ("kind", "Measure"), ("code", Measure));
        var links = await HyteApp.ReadAsync(preparer, $"{driver.Path}/links");
        var measure = links.QuerySelector("#content a[href^='/welfare/measures/']")!;

        var there = await HyteApp.ReadAsync(preparer, measure.GetAttribute("href")!);
        Assert.Equal($"{driver.Path}/links", there.QuerySelector("section[aria-labelledby=backlinks] a")!.GetAttribute("href"));

        using (var off = await HyteApp.PostAsync(administrator, "/admin/modules", "/admin/modules?handler=Disable", ("id", "welfare"))) Assert.Equal(HttpStatusCode.Redirect, off.StatusCode);
        var without = await HyteApp.ReadAsync(preparer, $"{driver.Path}/links");
        Assert.Contains(measure.TextContent.Trim(), without.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Moduuli ei ole käytössä", without.Body.TextContent, StringComparison.Ordinal);
        Assert.Null(without.QuerySelector("#content a[href^='/welfare/measures/']"));
        Assert.Contains("Moduuli ei ole käytössä", (await HyteApp.ReadAsync(preparer, $"{driver.Path}/comparison")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_posted_key_of_something_that_is_not_there_links_nothing_and_says_so()
    {
        await using var app = HyteApp.Start();
        using var preparer = await app.SignInAsync(StandardRoles.AssessmentPreparer);
        var driver = await CaseDriver.AssessingAsync(app, preparer);

        using var answer = await driver.SendAsync(preparer, "links", "links?handler=Add", ("module", "welfare"), ("kind", "Measure"), ("code", "hyvan-elaman-ohjelma-2022/99.99"));

        Assert.Contains("Kohdetta ei löytynyt", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(0, await driver.Database.NumberAsync($"SELECT count(*) FROM case_link WHERE \"CaseId\" = {driver.Id}"));
    }

    private static Dictionary<string, string> Written(Dictionary<string, string> form, int alternative, int effect, string? why = null) => new(form, StringComparer.Ordinal)
    {
        [$"Cells[{alternative}].Value"] = "-1",
        [$"Cells[{alternative}].Likelihood"] = "likely",
        [$"Cells[{alternative}].Justification"] = why ?? $"Perustelu {effect}/{alternative}",
    };
}
