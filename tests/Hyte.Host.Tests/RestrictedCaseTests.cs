using System.Net;
using Hyte.Modules;
using Hyte.Platform.Modules;

namespace Hyte.Host.Tests;

/// <summary>A restricted decision case is for those who prepare or present, whichever way one comes to it.</summary>
public sealed class RestrictedCaseTests
{
    private const string Title = "Tonttikaupan ehdot";

    [Fact]
    public async Task Nobody_else_finds_it_by_any_address_or_list()
    {
        await using var app = HyteApp.Start();
        using var preparer = await app.SignInAsync(StandardRoles.AssessmentPreparer);
        using var reader = await app.SignInAsync(StandardRoles.MeasureOwner);
        using var opened = await HyteApp.PostAsync(
            preparer, "/impact/cases/new", "/impact/cases/new",
            ("Input.Number", "MliDno-2027-0001"), ("Input.Title", Title), ("Input.BodyCode", "kaupunginhallitus"), ("Input.MeetingDate", "2027-05-03"), ("Input.Preparer", "Valmistelija"),
            ("Input.Restriction", "Liikesalaisuus"));
        Assert.Equal(HttpStatusCode.Redirect, opened.StatusCode);

        // The first case of the register is the worked example.
        var restricted = opened.Headers.Location!.ToString();
        await KeptVersion.PutAsync(app.DataDirectory, int.Parse(restricted.Split('/')[^1]), 1, KeptAssessment.Small);
        List<string> documents = [.. DocumentsOf(restricted), "/api/v1" + restricted, $"/api/v1{restricted}/versions/1"];
        List<string> addresses = [.. (await AddressesOfCaseAsync(app)).Select(a => a.Replace("/impact/cases/1", restricted, StringComparison.Ordinal)), .. documents];
        Assert.True(addresses.Count > 10, string.Join(' ', addresses));
        foreach (var address in addresses)
        {
            using var answer = await reader.GetAsync(new Uri(address, UriKind.Relative));
            Assert.True(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden or HttpStatusCode.Redirect, $"{address} answered {(int)answer.StatusCode}");
            var said = await answer.Content.ReadAsStringAsync();
            Assert.DoesNotContain(Title, said, StringComparison.Ordinal);
            Assert.DoesNotContain("Talvikunnossapidon", said, StringComparison.Ordinal);
        }

        foreach (var document in documents)
        {
            using var refused = await reader.GetAsync(new Uri(document, UriKind.Relative));
            Assert.True(refused.StatusCode == HttpStatusCode.NotFound, $"{document} answered {(int)refused.StatusCode}");
            using var given = await preparer.GetAsync(new Uri(document, UriKind.Relative));
            Assert.True(given.StatusCode is HttpStatusCode.OK or HttpStatusCode.Redirect, $"{document} answered {(int)given.StatusCode} to its preparer");
        }

        // The reader has a token from another page: what is refused is the case.
        using var print = await HyteApp.PostAsync(reader, "/account", restricted + "/versions/1/form/pdf");
        Assert.Equal(HttpStatusCode.NotFound, print.StatusCode);

        foreach (var list in (string[])["/impact", "/api/v1/impact/cases", "/impact/yearly/2027", "/api/v1/impact/yearly/2027", "/search?q=tonttikaupan", "/calendar?year=2027", "/"])
        {
            Assert.DoesNotContain(Title, await reader.GetStringAsync(new Uri(list, UriKind.Relative)), StringComparison.Ordinal);
        }

        Assert.Contains(Title, await preparer.GetStringAsync(new Uri("/api/v1" + restricted, UriKind.Relative)), StringComparison.Ordinal);
        Assert.Contains(Title, await preparer.GetStringAsync(new Uri("/impact", UriKind.Relative)), StringComparison.Ordinal);
    }

    private static IEnumerable<string> DocumentsOf(string address) =>
        from source in (string[])["documents", "versions/1"]
        from kind in (string[])["summary", "matrix", "form"]
        from format in (string[])["", "?handler=Docx", "/pdf", "/pdf?handler=File"]
        select $"{address}/{source}/{kind}{format}";

    [Fact]
    public async Task A_case_with_everything_in_it_shows_nothing_of_it_when_it_is_restricted()
    {
        await using var app = HyteApp.Start();
        using var preparer = await app.SignInAsync(StandardRoles.AssessmentPreparer);
        using var reader = await app.SignInAsync(StandardRoles.MeasureOwner);
        // The worked example has parts, versions, links, evidence and a decision: every address of a case leads to something.
        var impact = new DatabaseFile(app.DataDirectory, "impact");
        await impact.ExecuteAsync("UPDATE decision_case SET \"Restriction\" = 'Liikesalaisuus'");
        var linked = await impact.ListAsync("SELECT \"Href\" FROM case_link UNION SELECT \"Href\" FROM follow_up_figure", row => row.GetString(0));
        Assert.NotEmpty(linked);

        foreach (var address in await AddressesOfCaseAsync(app))
        {
            using var answer = await reader.GetAsync(new Uri(address, UriKind.Relative));
            Assert.True(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden or HttpStatusCode.Redirect, $"{address} answered {(int)answer.StatusCode}");
            Assert.DoesNotContain("talvikunnossapidon reitit", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        foreach (var address in linked)
        {
            Assert.DoesNotContain("talvikunnossapidon reitit", await reader.GetStringAsync(new Uri(address, UriKind.Relative)), StringComparison.Ordinal);
            Assert.Contains("talvikunnossapidon reitit", await preparer.GetStringAsync(new Uri(address, UriKind.Relative)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_interface_filters_by_stage_and_refuses_one_that_does_not_exist()
    {
        await using var app = HyteApp.Start();
        using var reader = await app.SignInAsync(StandardRoles.Management);
        Assert.Contains("MliDno-2021-9999", await reader.GetStringAsync(new Uri("/api/v1/impact/cases?stage=following", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Equal("[]", await reader.GetStringAsync(new Uri("/api/v1/impact/cases?stage=not-assessed", UriKind.Relative)));
        using var refused = await reader.GetAsync(new Uri("/api/v1/impact/cases?stage=folowing", UriKind.Relative));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("not-assessed", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static async Task<List<string>> AddressesOfCaseAsync(HyteApp app) =>
        [.. (await AppRoutes.OfAsync(app))
            .Where(e => e.Metadata.GetMetadata<ModuleEndpoint>()?.ModuleId == "impact" && e.RoutePattern.RawText!.Contains("cases/{id", StringComparison.Ordinal))
            .Select(e => RouteSamples.Fill(e.RoutePattern.RawText!))
            .Distinct(StringComparer.Ordinal)];
}
