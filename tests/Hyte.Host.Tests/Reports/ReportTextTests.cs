using System.Net;
using Hyte.Modules;

namespace Hyte.Host.Tests.Reports;

/// <summary>The texts of a report: nothing that anybody wrote is lost, and nothing that is written does harm.</summary>
public sealed class ReportTextTests
{
    [Fact]
    public async Task Of_two_writers_the_second_sees_both_texts_and_decides()
    {
        await using var product = await ReportProduct.StartAsync();
        var id = await product.BeginAsync();
        using (await product.WriteAsync(id, "Ensimmäisen teksti.")) { }
        using var second = await product.WriteAsync(id, "Toisen teksti.", version: 0);
        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        var page = await ReportProduct.ParseAsync(second);
        Assert.Contains("Ensimmäisen teksti.", page.QuerySelector("section[aria-labelledby=theirs]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Toisen teksti.", page.QuerySelector("section[aria-labelledby=mine]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Ensimmäisen teksti.\n\nToisen teksti.", page.QuerySelector("textarea")!.TextContent);

        using (await product.WriteAsync(id, "Toisen teksti.", version: 1)) { }
        var editor = await HyteApp.ReadAsync(product.Editor, ReportProduct.Text(id));
        Assert.Equal("Toisen teksti.", editor.QuerySelector("textarea")!.TextContent.Trim());
        Assert.Contains("Ensimmäisen teksti.", editor.QuerySelector("details.hy-more")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_text_sent_twice_is_no_conflict()
    {
        await using var product = await ReportProduct.StartAsync();
        var id = await product.BeginAsync();
        using var first = await product.WriteAsync(id, "Sama.");
        using var again = await product.WriteAsync(id, "Sama.", version: 0);
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        Assert.Equal(1, await product.Database.NumberAsync("SELECT Version FROM report_text"));
    }

    [Fact]
    public async Task A_refused_save_keeps_every_word_in_the_form()
    {
        await using var product = await ReportProduct.StartAsync();
        var id = await product.BeginAsync();
        var endless = new string('a', 30_001);
        using (var tooLong = await product.WriteAsync(id, endless))
        {
            var page = await ReportProduct.ParseAsync(tooLong);
            Assert.Equal(endless, page.QuerySelector("textarea")!.TextContent.Trim());
            Assert.NotNull(page.QuerySelector(".hy-field--invalid .hy-field__error"));
        }

        await product.ForwardAsync(id);
        await product.ForwardAsync(id);
        using var locked = await product.WriteAsync(id, "Myöhässä, mutta tärkeä.");
        var refused = await ReportProduct.ParseAsync(locked);
        Assert.Contains("päätöksenteossa", ReportProduct.Errors(refused), StringComparison.Ordinal);
        Assert.Equal("Myöhässä, mutta tärkeä.", refused.QuerySelector("textarea")!.TextContent.Trim());
    }

    [Fact]
    public async Task What_is_typed_is_kept_for_its_writer_alone_and_offered_again()
    {
        await using var product = await ReportProduct.StartAsync();
        var id = await product.BeginAsync();
        using (var kept = await HyteApp.PostAsync(product.Editor, ReportProduct.Text(id), ReportProduct.Text(id) + "&handler=Draft", ("Input.Text", "Kesken jäänyt.")))
            Assert.Equal(HttpStatusCode.NoContent, kept.StatusCode);
        Assert.Equal("", (await HyteApp.ReadAsync(product.Editor, ReportProduct.Text(id))).QuerySelector("textarea")!.TextContent.Trim());
        var offered = await HyteApp.ReadAsync(product.Editor, ReportProduct.Text(id) + "&draft=true");
        Assert.Equal("Kesken jäänyt.", offered.QuerySelector("textarea")!.TextContent.Trim());
        using (await product.WriteAsync(id, "Valmis.")) { }
        Assert.Equal(0, await product.Database.NumberAsync("SELECT count(*) FROM report_text_draft"));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("[paina](javascript:alert(1))")]
    [InlineData("![kuva](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[paina](//paha.example/x)")]
    [InlineData("{luku:<b>x</b>}")]
    public async Task Harmful_text_is_only_text(string text)
    {
        await using var product = await ReportProduct.StartAsync();
        var id = await product.BeginAsync();
        using (await product.WriteAsync(id, text)) { }
        var report = (await HyteApp.ReadAsync(product.Editor, $"/reports/{id}/read")).QuerySelector(".hy-report")!;
        Assert.Empty(report.QuerySelectorAll("script, img, b, [onerror], a[href^='javascript'], a[href^='//'], a[href^='data']"));
    }

    [Fact]
    public async Task A_figure_is_found_by_its_name_and_shown_in_the_preview_with_its_source_and_link()
    {
        await using var product = await ReportProduct.StartAsync();
        var id = await product.BeginAsync();
        using var found = await HyteApp.PostAsync(product.Editor, ReportProduct.Text(id), ReportProduct.Text(id) + "&handler=Figures", ("Input.Text", "Kesken."), ("Input.Query", "YKSINÄISEKSI"));
        var list = await ReportProduct.ParseAsync(found);
        Assert.Equal("{luku:reporter/lonely}", Assert.Single(list.QuerySelectorAll("#luvun-haku code")).TextContent);
        Assert.Equal("Kesken.", list.QuerySelector("textarea")!.TextContent.Trim());

        using var shown = await HyteApp.PostAsync(product.Editor, ReportProduct.Text(id), ReportProduct.Text(id) + "&handler=Preview", ("Input.Text", "Nyt {luku:reporter/lonely}, ennen {luku:reporter/gone}."));
        var preview = (await ReportProduct.ParseAsync(shown)).QuerySelector(".hy-report-preview")!;
        Assert.Contains("Nyt 11,2 % (2019)", preview.TextContent, StringComparison.Ordinal);
        Assert.Contains("Lähde: Kouluterveyskysely, THL", preview.TextContent, StringComparison.Ordinal);
        Assert.Contains("Lukua ei löydy: reporter/gone", preview.TextContent, StringComparison.Ordinal);
        Assert.NotNull(preview.QuerySelector(".hy-rows a[href='/measures']"));
        Assert.Equal(0, await product.Database.NumberAsync("SELECT count(*) FROM report_text"));
    }

    [Fact]
    public async Task A_comment_is_answered_with_a_reason_before_the_report_goes_to_the_board()
    {
        await using var product = await ReportProduct.StartAsync();
        using var management = await product.App.SignInAsync(StandardRoles.Management);
        var id = await product.BeginAsync();
        var comments = $"/reports/{id}/comments";
        await product.ForwardAsync(id);
        using (await HyteApp.PostAsync(management, comments, comments, ("Input.Chapter", "reporter/wellbeing"), ("Input.Text", "Syyt puuttuvat."))) { }
        using (var waiting = await product.TryForwardAsync(id))
            Assert.Contains("vastausta odottaa 1", ReportProduct.Errors(await ReportProduct.ParseAsync(waiting)), StringComparison.Ordinal);
        using (var unreasoned = await HyteApp.PostAsync(product.Editor, comments, comments + "?handler=Answer", ("Answer.Id", "1"), ("Answer.Version", "1"), ("Answer.Use", "NotTaken")))
            Assert.Contains("miksi lausuntoa ei otettu", ReportProduct.Errors(await ReportProduct.ParseAsync(unreasoned)), StringComparison.Ordinal);
        using (await HyteApp.PostAsync(product.Editor, comments, comments + "?handler=Answer", ("Answer.Id", "1"), ("Answer.Version", "1"), ("Answer.Use", "NotTaken"), ("Answer.Text", "Syitä ei kysytty."))) { }
        var answered = await product.ReadAsync(comments, management);
        Assert.Contains("Ei otettu huomioon", answered, StringComparison.Ordinal);
        Assert.Contains("Syitä ei kysytty.", answered, StringComparison.Ordinal);
        await product.ForwardAsync(id);
    }
}
