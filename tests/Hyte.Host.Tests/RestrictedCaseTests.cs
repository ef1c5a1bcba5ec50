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
        var addresses = AddressesOfCase(app).ConvertAll(a => a.Replace("/impact/cases/1", restricted, StringComparison.Ordinal));
        Assert.True(addresses.Count > 10, string.Join(' ', addresses));
        foreach (var address in addresses)
        {
            using var answer = await reader.GetAsync(new Uri(address, UriKind.Relative));
            Assert.True(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden or HttpStatusCode.Redirect, $"{address} answered {(int)answer.StatusCode}");
            Assert.DoesNotContain(Title, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        foreach (var list in (string[])["/impact", "/api/v1/impact/cases", "/impact/yearly/2027", "/api/v1/impact/yearly/2027", "/search?q=tonttikaupan", "/calendar?year=2027", "/"])
        {
            Assert.DoesNotContain(Title, await reader.GetStringAsync(new Uri(list, UriKind.Relative)), StringComparison.Ordinal);
        }

        Assert.Contains(Title, await preparer.GetStringAsync(new Uri("/api/v1" + restricted, UriKind.Relative)), StringComparison.Ordinal);
        Assert.Contains(Title, await preparer.GetStringAsync(new Uri("/impact", UriKind.Relative)), StringComparison.Ordinal);
    }

    private static List<string> AddressesOfCase(HyteApp app) =>
        [.. app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<ModuleEndpoint>()?.ModuleId == "impact" && e.RoutePattern.RawText!.Contains("cases/{id", StringComparison.Ordinal))
            .Select(e => RouteSamples.Fill(e.RoutePattern.RawText!))
            .Distinct(StringComparer.Ordinal)];
}
