using System.Net;
using Hyte.Modules;

namespace Hyte.Host.Tests.Reports;

/// <summary>A report's way to the council: what each step does, and what it refuses.</summary>
public sealed class ReportWayTests
{
    [Fact]
    public async Task A_draft_lives_and_freezing_keeps_its_chapters_and_its_figures()
    {
        await using var product = await ReportProduct.StartAsync();
        var id = await product.BeginAsync();
        using (await product.WriteAsync(id, "Yksinäisyys on nyt {luku:reporter/lonely}.")) { }
        product.Told.Lonely = "12,5 % (2021)";
        Assert.Contains("nyt 12,5 % (2021)", await product.ReadAsync($"/reports/{id}/read"), StringComparison.Ordinal);

        await product.ForwardAsync(id);
        product.Told.Lonely = "99,9 % (2023)";
        var frozen = await product.ReadAsync($"/reports/{id}/read");
        Assert.Contains("nyt 12,5 % (2021)", frozen, StringComparison.Ordinal);
        Assert.DoesNotContain("99,9", frozen, StringComparison.Ordinal);

        using (await product.BackAsync(id, "Luvut päivittyivät.")) { }
        var living = await product.ReadAsync($"/reports/{id}/read");
        Assert.Contains("nyt 99,9 % (2023)", living, StringComparison.Ordinal);
        Assert.Contains("Luvut päivittyivät.", await product.ReadAsync($"/reports/{id}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Freezing_is_refused_in_the_modules_own_words_while_its_span_is_not_ready()
    {
        await using var product = await ReportProduct.StartAsync();
        var id = await product.BeginAsync();
        product.Told.NotYet = "Jakso 2/23 on vielä auki.";
        using var answer = await product.TryForwardAsync(id);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("Jakso 2/23 on vielä auki.", ReportProduct.Errors(await ReportProduct.ParseAsync(answer)), StringComparison.Ordinal);
        Assert.Equal(0, await product.Database.NumberAsync("SELECT count(*) FROM report_content"));
    }

    [Fact]
    public async Task Freezing_is_refused_while_a_module_fails_so_that_no_chapter_is_missing_by_accident()
    {
        await using var product = await ReportProduct.StartAsync();
        var id = await product.BeginAsync();
        product.Told.Fails = true;
        Assert.Contains("Kertova ohjelma ei vastannut", await product.ReadAsync($"/reports/{id}"), StringComparison.Ordinal);
        using var answer = await product.TryForwardAsync(id);
        Assert.Contains("Kertova ohjelma", ReportProduct.Errors(await ReportProduct.ParseAsync(answer)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_back_needs_a_reason_and_a_decision_its_day_and_section()
    {
        await using var product = await ReportProduct.StartAsync();
        var id = await product.BeginAsync();
        await product.ForwardAsync(id);
        using var back = await product.BackAsync(id, " ");
        Assert.Contains("miksi raportti palautetaan", ReportProduct.Errors(await ReportProduct.ParseAsync(back)), StringComparison.Ordinal);
        await product.ForwardAsync(id);
        using var dayless = await product.TryForwardAsync(id, null, 187);
        Assert.Contains("kokouksen päivä", ReportProduct.Errors(await ReportProduct.ParseAsync(dayless)), StringComparison.Ordinal);
        using var ahead = await product.TryForwardAsync(id, "2999-01-01", 187);
        Assert.Contains("edessäpäin", ReportProduct.Errors(await ReportProduct.ParseAsync(ahead)), StringComparison.Ordinal);
        using var sectionless = await product.TryForwardAsync(id, "2024-05-06");
        Assert.Contains("pykälän numero", ReportProduct.Errors(await ReportProduct.ParseAsync(sectionless)), StringComparison.Ordinal);
        await product.ForwardAsync(id, "2024-05-06", 187);
        using var early = await product.TryForwardAsync(id, "2024-05-05", 77);
        Assert.Contains("ennen hallituksen", ReportProduct.Errors(await ReportProduct.ParseAsync(early)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_extract_goes_from_comments_to_the_audit_committee_and_tells_of_it_by_name()
    {
        await using var product = await ReportProduct.StartAsync();
        var id = await product.BeginAsync("AuditExtract|2023-01-01|2023-12-31");
        Assert.DoesNotContain("Kaupunginhallituksessa", await product.ReadAsync($"/reports/{id}"), StringComparison.Ordinal);
        await product.ForwardAsync(id);
        await product.ForwardAsync(id);
        Assert.Contains("Kirjaa lautakunnan käsittely", await product.ReadAsync($"/reports/{id}"), StringComparison.Ordinal);
        using (await product.BackAsync(id, "Yksi luku puuttui.")) { }
        await product.ForwardAsync(id);
        await product.ForwardAsync(id, "2024-05-20", 12);

        Assert.Contains("20.5.2024 § 12", await product.ReadAsync($"/reports/{id}/read"), StringComparison.Ordinal);
        Assert.Contains("Tarkastuslautakunta", await product.ReadAsync($"/reports/{id}/read"), StringComparison.Ordinal);
        Assert.DoesNotContain("Kaupunginvaltuusto", await product.ReadAsync($"/reports/{id}/read"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_that_somebody_else_took_first_is_not_taken_twice()
    {
        await using var product = await ReportProduct.StartAsync();
        var id = await product.BeginAsync();
        await product.ForwardAsync(id);
        using var late = await HyteApp.PostAsync(product.Editor, $"/reports/{id}", $"/reports/{id}?handler=Forward", ("Forward.Version", "1"));
        Assert.Contains("Joku muu ehti", ReportProduct.Errors(await ReportProduct.ParseAsync(late)), StringComparison.Ordinal);
        Assert.Equal(1, await product.Database.NumberAsync("SELECT count(*) FROM report WHERE State = 'Comments'"));
    }

    [Fact]
    public async Task An_approved_report_never_changes_whatever_the_modules_tell_and_people_try()
    {
        await using var product = await ReportProduct.StartAsync();
        var id = await product.BeginAsync();
        using (await product.WriteAsync(id, "Näin hyväksyttiin: {luku:reporter/lonely}.")) { }
        await product.ApproveAsync(id);
        // The notice of the last step is shown once.
        await product.ReadAsync("/reports");
        var before = await product.ReadAsync($"/reports/{id}/read");
        product.Told.Lonely = "99,9 % (2023)";
        product.Told.Fails = true;
        Assert.Equal(before, await product.ReadAsync($"/reports/{id}/read"));
        Assert.Contains("Näin hyväksyttiin: 11,2 % (2019).", before, StringComparison.Ordinal);
        Assert.Contains("20.5.2024 § 77", before, StringComparison.Ordinal);

        using var text = await product.Editor.GetAsync(new Uri(ReportProduct.Text(id), UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, text.StatusCode);
        using var back = await HyteApp.PostAsync(product.Editor, $"/reports/{id}", $"/reports/{id}?handler=Back", ("Back.Version", "5"), ("Back.Note", "Kadutti."));
        Assert.Equal(HttpStatusCode.Forbidden, back.StatusCode);
        Assert.Equal(1, await product.Database.NumberAsync("SELECT count(*) FROM report WHERE State = 'Approved'"));
    }

    [Fact]
    public async Task Each_decision_stands_under_the_body_that_made_it()
    {
        await using var product = await ReportProduct.StartAsync();
        var id = await product.BeginAsync();
        await product.ApproveAsync(id);
        var steps = (await HyteApp.ReadAsync(product.Editor, $"/reports/{id}")).QuerySelectorAll(".hy-report-steps > li").Select(step => step.TextContent).ToList();
        Assert.Contains("KH 6.5.2024 § 187", Assert.Single(steps, step => step.StartsWith("Kaupunginhallituksessa", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("KV 20.5.2024 § 77", Assert.Single(steps, step => step.StartsWith("Valtuustossa", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_snapshot_that_was_changed_in_the_database_is_said_openly()
    {
        await using var product = await ReportProduct.StartAsync();
        var id = await product.BeginAsync();
        await product.ApproveAsync(id);
        Assert.Contains("Tarkistettu", await product.ReadAsync($"/reports/{id}"), StringComparison.Ordinal);
        await product.Database.ExecuteAsync("UPDATE report_content SET Json = replace(Json, '11,9', '1,9') WHERE Kind = 'Approved'");
        Assert.Contains("ei ole sama kuin hyväksyttiin", await product.ReadAsync($"/reports/{id}/read"), StringComparison.Ordinal);
        await product.Database.ExecuteAsync("UPDATE report_content SET Json = 'roskaa' WHERE Kind = 'Approved'");
        Assert.Contains("ei voi enää lukea", await product.ReadAsync($"/reports/{id}/read"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_is_a_new_report_with_a_reason_and_the_earlier_points_to_it()
    {
        await using var product = await ReportProduct.StartAsync();
        var id = await product.BeginAsync();
        using (await product.WriteAsync(id, "Alkuperäinen teksti.")) { }
        await product.ApproveAsync(id);
        using (var unreasoned = await HyteApp.PostAsync(product.Editor, $"/reports/{id}", $"/reports/{id}?handler=Correct", ("Correct.Note", "")))
            Assert.Contains("miksi hyväksyttyä raporttia korjataan", ReportProduct.Errors(await ReportProduct.ParseAsync(unreasoned)), StringComparison.Ordinal);
        using var started = await HyteApp.PostAsync(product.Editor, $"/reports/{id}", $"/reports/{id}?handler=Correct", ("Correct.Note", "Lukion luku oli väärin."));
        var newer = id + 1;
        Assert.EndsWith($"/reports/{newer}", started.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Contains("Alkuperäinen teksti.", await product.ReadAsync($"/reports/{newer}/read"), StringComparison.Ordinal);
        Assert.DoesNotContain("uudempi versio", await product.ReadAsync($"/reports/{id}/read"), StringComparison.Ordinal);

        await product.ApproveAsync(newer);
        var earlier = await HyteApp.ReadAsync(product.Editor, $"/reports/{id}/read");
        Assert.NotNull(earlier.QuerySelector($".hy-notice a[href$='/reports/{newer}/read']"));
        Assert.Contains("Alkuperäinen teksti.", earlier.QuerySelector("#content")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Lukion luku oli väärin.", await product.ReadAsync($"/reports/{newer}/read"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_chapters_of_a_module_that_is_off_are_gone_from_a_draft_which_says_so_and_stay_in_a_frozen_report()
    {
        await using var product = await ReportProduct.StartAsync();
        using var administrator = await product.App.SignInAsync(StandardRoles.Administrator);
        var id = await product.BeginAsync();
        await SwitchAsync("Disable");
        Assert.DoesNotContain("Väestön hyvinvointi", await product.ReadAsync($"/reports/{id}/read"), StringComparison.Ordinal);
        Assert.Contains("Kertova ohjelma ei ole käytössä", await product.ReadAsync($"/reports/{id}"), StringComparison.Ordinal);
        await SwitchAsync("Enable");
        await product.ForwardAsync(id);
        await SwitchAsync("Disable");
        Assert.Contains("Väestön hyvinvointi", await product.ReadAsync($"/reports/{id}/read"), StringComparison.Ordinal);

        async Task SwitchAsync(string act)
        {
            using var answer = await HyteApp.PostAsync(administrator, "/admin/modules", "/admin/modules?handler=" + act, ("id", "reporter"));
        }
    }

    [Fact]
    public async Task The_same_report_is_not_started_twice()
    {
        await using var product = await ReportProduct.StartAsync();
        await product.BeginAsync();
        using var again = await HyteApp.PostAsync(product.Editor, "/reports/new", "/reports/new", ("Choice", "YearlyWellbeing|2023-01-01|2023-12-31"), ("Heading", "Toinen"));
        var page = await ReportProduct.ParseAsync(again);
        Assert.Contains("on jo tämä raportti", ReportProduct.Errors(page), StringComparison.Ordinal);
        Assert.Equal("Toinen", page.QuerySelector("#Heading")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_section_is_left_out_with_a_reason_only_and_the_report_lists_it()
    {
        await using var product = await ReportProduct.StartAsync();
        var id = await product.BeginAsync();
        const string smoking = "reporter/wellbeing/smoking";
        using (var unreasoned = await HyteApp.PostAsync(product.Editor, $"/reports/{id}", $"/reports/{id}?handler=LeaveOut", ("section", smoking), ("reason", "")))
            Assert.Contains("miksi osa jätetään pois", (await ReportProduct.ParseAsync(unreasoned)).QuerySelector(".hy-field__error")!.TextContent, StringComparison.Ordinal);
        using (await HyteApp.PostAsync(product.Editor, $"/reports/{id}", $"/reports/{id}?handler=LeaveOut", ("section", smoking), ("reason", "Ei kuntakohtaista tietoa."))) { }
        var left = await HyteApp.ReadAsync(product.Editor, $"/reports/{id}/read");
        Assert.DoesNotContain("Tupakointi väheni", left.QuerySelector("#content")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ei kuntakohtaista tietoa.", left.QuerySelector("section[aria-labelledby='luku-platform-left-out']")!.TextContent, StringComparison.Ordinal);
        using (await HyteApp.PostAsync(product.Editor, $"/reports/{id}", $"/reports/{id}?handler=TakeBack", ("section", smoking))) { }
        Assert.Contains("Tupakointi väheni", await product.ReadAsync($"/reports/{id}/read"), StringComparison.Ordinal);
    }
}
