using System.Net;
using Hyte.Modules;

namespace Hyte.Host.Tests.Reports;

/// <summary>Which drafts may be deleted, and what is left of them.</summary>
public sealed class ReportDeletingTests
{
    [Fact]
    public async Task A_draft_is_deleted_with_all_that_was_written_and_can_be_started_anew_and_the_audit_log_tells_of_it()
    {
        await using var product = await ReportProduct.StartAsync();
        var id = await product.BeginAsync();
        using (await product.WriteAsync(id, "Ensin näin.")) { }
        using (await product.WriteAsync(id, "Sitten näin.", version: 1)) { }
        using (await HyteApp.PostAsync(product.Editor, $"/reports/{id}", $"/reports/{id}?handler=LeaveOut", ("section", "reporter/wellbeing/smoking"), ("reason", "Ei tietoa."))) { }
        using (var unsure = await product.DeleteAsync(id, isSure: false))
            Assert.Contains("Vahvista poistaminen", ReportProduct.Errors(await ReportProduct.ParseAsync(unsure)), StringComparison.Ordinal);
        Assert.Contains("Sitten näin.", await product.ReadAsync($"/reports/{id}/read"), StringComparison.Ordinal);

        using (var deleted = await product.DeleteAsync(id)) Assert.EndsWith("/reports", deleted.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Contains("Luonnos on poistettu: Hyvinvointiraportti 2023.", await product.ReadAsync("/reports"), StringComparison.Ordinal);
        using (var gone = await product.Editor.GetAsync(new Uri($"/reports/{id}", UriKind.Relative))) Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        Assert.NotEqual(id, await product.BeginAsync());
        using var administrator = await product.App.SignInAsync(StandardRoles.Administrator);
        var log = await product.ReadAsync("/admin/audit", administrator);
        Assert.Contains("Raportin luonnos poistettu", log, StringComparison.Ordinal);
        Assert.Contains("kirjoitettuja tekstejä 1", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_others_have_commented_on_is_no_longer_deleted_and_the_page_does_not_offer_it()
    {
        await using var product = await ReportProduct.StartAsync();
        var id = await product.BeginAsync();
        await product.ForwardAsync(id);
        using (var early = await product.DeleteAsync(id)) Assert.Contains("Vain luonnoksen voi poistaa", ReportProduct.Errors(await ReportProduct.ParseAsync(early)), StringComparison.Ordinal);
        using (await HyteApp.PostAsync(product.Editor, $"/reports/{id}/comments", $"/reports/{id}/comments", ("Input.Text", "Kertokaa syistä."))) { }
        using (await product.BackAsync(id, "Luvut päivittyivät.")) { }
        Assert.Null((await HyteApp.ReadAsync(product.Editor, $"/reports/{id}")).QuerySelector("form[action*='handler=Delete']"));
        using (var late = await product.DeleteAsync(id)) Assert.Contains("annettu lausuntoja", ReportProduct.Errors(await ReportProduct.ParseAsync(late)), StringComparison.Ordinal);
        Assert.Equal(1, await product.Database.NumberAsync("SELECT count(*) FROM report"));
    }

    [Fact]
    public async Task What_a_body_has_decided_of_is_kept_although_it_was_taken_back_to_a_draft()
    {
        await using var product = await ReportProduct.StartAsync();
        var id = await product.BeginAsync();
        await product.ForwardAsync(id);
        await product.ForwardAsync(id);
        await product.ForwardAsync(id, "2024-05-06", 187);
        for (var step = 0; step < 3; step++)
        {
            using var back = await product.BackAsync(id, "Luvut päivittyivät.");
        }

        using (var kept = await product.DeleteAsync(id)) Assert.Contains("tehty päätös", ReportProduct.Errors(await ReportProduct.ParseAsync(kept)), StringComparison.Ordinal);
        Assert.Equal(1, await product.Database.NumberAsync("SELECT count(*) FROM report WHERE State = 'Draft'"));
    }

    [Fact]
    public async Task The_draft_of_a_correction_is_deleted_and_the_approved_report_is_corrected_again()
    {
        await using var product = await ReportProduct.StartAsync();
        var id = await product.BeginAsync();
        await product.ApproveAsync(id);
        await CorrectAsync();
        using (await product.DeleteAsync(id + 1)) { }
        Assert.Equal(1, await product.Database.NumberAsync("SELECT count(*) FROM report"));
        await CorrectAsync();
        Assert.Equal(2, await product.Database.NumberAsync("SELECT count(*) FROM report"));

        async Task CorrectAsync()
        {
            using var answer = await HyteApp.PostAsync(product.Editor, $"/reports/{id}", $"/reports/{id}?handler=Correct", ("Correct.Note", "Lukion luku oli väärin."));
        }
    }
}
