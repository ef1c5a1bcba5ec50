using System.Net;
using Hyte.Modules;
using Hyte.Platform.Modules;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

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
        List<string> addresses = [.. AddressesOfCase(app).Select(a => a.Replace("/impact/cases/1", restricted, StringComparison.Ordinal)), .. documents];
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

    private static List<string> AddressesOfCase(HyteApp app) =>
        [.. app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<ModuleEndpoint>()?.ModuleId == "impact" && e.RoutePattern.RawText!.Contains("cases/{id", StringComparison.Ordinal))
            .Select(e => RouteSamples.Fill(e.RoutePattern.RawText!))
            .Distinct(StringComparer.Ordinal)];
}
