using Hyte.Modules;
using Microsoft.Playwright;

namespace Hyte.Browser.Tests;

/// <summary>The city adds a space with its rules, a resident books it without script and without an account, the city approves, and a cancellation frees the time.</summary>
public sealed class SpaceBookingTests(OpenAreaFixture browser) : IClassFixture<OpenAreaFixture>
{
    [ChromiumFact]
    public async Task A_space_is_added_booked_by_a_resident_approved_and_freed_again()
    {
        const string name = "Kylätalo";
        var staff = await browser.OpenAsync(StandardRoles.ParticipationCoordinator, 390);
        await staff.GotoAsync("/participation/spaces");
        await PageLook.CheckAsync(staff, "spaces");
        await staff.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Lisää tila" }).ClickAsync();
        await ClickAsync(staff, "Tallenna ja jatka sääntöihin");
        await Assertions.Expect(staff.Locator(".hy-errors")).ToContainTextAsync("Kirjoita tilan nimi.");
        await PageLook.CheckAsync(staff, "space-errors");
        await staff.GetByLabel("Tilan nimi").FillAsync(name);
        await staff.GetByLabel("Osoite tai paikka").FillAsync("Kyläkatu 1");
        await staff.GetByLabel("Henkilömäärä enintään").FillAsync("20");
        await staff.GetByLabel("Varusteet").FillAsync("videotykki\nkeittiö");
        await staff.GetByLabel("Esteetön sisäänkäynti").SelectOptionAsync("Yes");
        foreach (var day in (string[])["Maanantai", "Tiistai", "Keskiviikko", "Torstai", "Perjantai", "Lauantai", "Sunnuntai"]) await staff.GetByLabel(day).FillAsync("8–12, 13–20");
        await staff.GetByLabel("Asukkaat voivat varata").CheckAsync();
        await ClickAsync(staff, "Tallenna ja jatka sääntöihin");
        await staff.GetByLabel("Varaukset alkavat").SelectOptionAsync("60");
        await staff.GetByLabel("Lyhin kesto, min").FillAsync("60");
        await PageLook.CheckAsync(staff, "space-rules");
        await ClickAsync(staff, "Tallenna");
        await Assertions.Expect(staff.Locator("h1")).ToHaveTextAsync(name);
        await PageLook.CheckAsync(staff, "space");

        var resident = await browser.OpenAsync(null, 390, scripts: false);
        var start = await BookAsync(resident, name, "resident");
        await Assertions.Expect(resident.Locator("h1")).ToHaveTextAsync("Varauksesi odottaa vahvistusta");

        await staff.GotoAsync("/participation/bookings/waiting");
        await PageLook.CheckAsync(staff, "waiting");
        await staff.Locator("tr", new PageLocatorOptions { HasText = name }).GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(staff.Locator(".hy-notice")).ToContainTextAsync("Varaus on hyväksytty. Viestiä ei voitu lähettää: ilmoita varaajalle itse.");
        await PageLook.CheckAsync(staff, "booking");

        await resident.GotoAsync(start);
        await Assertions.Expect(resident.Locator("#content .hy-buttons a", new PageLocatorOptions { HasText = "13.00–14.00" })).ToHaveCountAsync(0);

        await staff.GetByLabel("Miksi varaus perutaan?").FillAsync("Vesivahinko");
        await ClickAsync(staff, "Peru varaus");
        await Assertions.Expect(staff.Locator(".hy-badge").First).ToHaveTextAsync("Peruttu");
        await resident.GotoAsync(start);
        await Assertions.Expect(resident.Locator("#content .hy-buttons a", new PageLocatorOptions { HasText = "13.00–14.00" })).ToHaveCountAsync(1);
        await resident.Context.DisposeAsync();
        await staff.Context.DisposeAsync();
    }

    [ChromiumFact]
    public async Task The_other_pages_of_spaces_have_no_violations()
    {
        var staff = await browser.OpenAsync(StandardRoles.ParticipationCoordinator, 390);
        await staff.GotoAsync("/participation/spaces/new");
        await staff.GetByLabel("Tilan nimi").FillAsync("Sali");
        await staff.GetByLabel("Osoite tai paikka").FillAsync("Salikatu 2");
        await staff.GetByLabel("Henkilömäärä enintään").FillAsync("60");
        await staff.GetByLabel("Tiistai").FillAsync("8–20");
        await ClickAsync(staff, "Tallenna ja jatka sääntöihin");
        await ClickAsync(staff, "Tallenna");
        var space = new Uri(staff.Url).AbsolutePath;
        foreach (var (path, picture) in new[] { ("/exceptions", "exceptions"), ("/edit", "edit"), ("/book", "book"), ("/series", "series"), ("/bookings", "calendar") })
        {
            await staff.GotoAsync(space + path);
            await PageLook.CheckAsync(staff, $"space-{picture}");
        }

        await staff.GotoAsync(space + "/series");
        var tuesday = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(7);
        while (tuesday.DayOfWeek != DayOfWeek.Tuesday) tuesday = tuesday.AddDays(1);
        await staff.GetByLabel("Ensimmäinen päivä").FillAsync($"{tuesday:yyyy-MM-dd}");
        await staff.GetByLabel("Viimeinen päivä").FillAsync($"{tuesday.AddDays(119):yyyy-MM-dd}");
        await staff.GetByLabel("Alkaa").SelectOptionAsync("600");
        await staff.GetByLabel("Mihin tilaa käytetään?").FillAsync("Kerho");
        await staff.GetByLabel("Montako henkilöä on tulossa?").FillAsync("10");
        await staff.GetByLabel("Sähköposti").FillAsync("kerho@example.fi");
        await ClickAsync(staff, "Varaa sarja");
        await Assertions.Expect(staff.Locator("#content")).ToContainTextAsync("jäi varaamatta");
        await PageLook.CheckAsync(staff, "series-booked");
        await staff.GotoAsync("/participation/bookings");
        await ClickAsync(staff, "Tee kalenterille osoite");
        await Assertions.Expect(staff.Locator("#calendar-address")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("/osallistu/kalenteri/[0-9a-f]{48}\\.ics$", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
        await PageLook.CheckAsync(staff, "my-bookings");
        await staff.Context.DisposeAsync();
    }

    private static async Task<string> BookAsync(IPage page, string name, string picture)
    {
        await page.GotoAsync("/osallistu/tilat");
        await BrowserFixture.PictureAsync(page, $"{picture}-spaces");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = name }).ClickAsync();
        await BrowserFixture.PictureAsync(page, $"{picture}-space");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Varaa tila" }).ClickAsync();
        await page.GetByLabel("Päivä", new PageGetByLabelOptions { Exact = true }).FillAsync($"{DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(7):yyyy-MM-dd}");
        await ClickAsync(page, "Näytä vapaat ajat");
        var address = page.Url;
        await page.Locator("#content .hy-buttons a", new PageLocatorOptions { HasText = "13.00–14.00" }).ClickAsync();
        await page.GetByLabel("Mihin tilaa käytetään?").FillAsync("Kyläkokous");
        await page.GetByLabel("Montako henkilöä on tulossa?").FillAsync("30");
        await page.GetByLabel("Varaajan nimi").FillAsync("Asukas");
        await page.GetByLabel("Sähköposti").FillAsync("asukas@example.fi");
        await ClickAsync(page, "Varaa tämä aika");
        await Assertions.Expect(page.Locator(".hy-errors")).ToContainTextAsync("Tilaan mahtuu enintään 20 henkilöä.");
        await BrowserFixture.PictureAsync(page, $"{picture}-refused");
        await page.GetByLabel("Montako henkilöä on tulossa?").FillAsync("12");
        await ClickAsync(page, "Varaa tämä aika");
        await BrowserFixture.PictureAsync(page, $"{picture}-sent");
        return address;
    }

    private static Task ClickAsync(IPage page, string button) => page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = button, Exact = true }).ClickAsync();
}
