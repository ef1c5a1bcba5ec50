using Hyte.Modules;
using Microsoft.Playwright;

namespace Hyte.Browser.Tests;

/// <summary>Staff make an event, a resident registers without an account and without scripts, staff mark who came and write the minutes; a walk gets an observation with a place and an answer.</summary>
public sealed class ParticipationEventTests(OpenAreaFixture browser) : IClassFixture<OpenAreaFixture>
{
    private DatabaseFile Database => new(browser.DataDirectory, "participation");

    [ChromiumFact]
    public async Task An_event_goes_from_the_plan_through_a_residents_registration_to_its_minutes()
    {
        var name = "Kumppanuuspöytä";
        var staff = await browser.OpenAsync(StandardRoles.ParticipationCoordinator, 390);
        await staff.GotoAsync("/participation/events");
        await staff.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Lisää tapahtuma" }).ClickAsync();
        await ClickAsync(staff, "Tallenna");
        await Assertions.Expect(staff.Locator(".hy-errors")).ToBeFocusedAsync();
        await PageLook.CheckAsync(staff, "event-new-errors");
        await staff.GetByLabel("Tapahtuman laji").SelectOptionAsync("Kumppanuuspöytäilta");
        await staff.GetByLabel("Nimi", new PageGetByLabelOptions { Exact = true }).FillAsync(name);
        await staff.GetByLabel("Paikka", new PageGetByLabelOptions { Exact = true }).FillAsync("Mikaeli");
        await staff.GetByLabel("Päivä", new PageGetByLabelOptions { Exact = true }).FillAsync("2040-05-20");
        await staff.GetByLabel("Alkaa klo").FillAsync("17.00");
        await staff.GetByLabel("Näytä asukkaiden sivuilla").CheckAsync();
        await staff.GetByLabel("Tapahtumaan ilmoittaudutaan").CheckAsync();
        await staff.GetByLabel("Paikkoja", new PageGetByLabelOptions { Exact = false }).First.FillAsync("10");
        await ClickAsync(staff, "Tallenna");
        await Assertions.Expect(staff.Locator("h1")).ToHaveTextAsync(name);
        await PageLook.CheckAsync(staff, "event");
        var id = staff.Url[(staff.Url.LastIndexOf('/') + 1)..];

        var resident = await browser.OpenAsync(null, 390, scripts: false);
        await resident.GotoAsync("/osallistu/tapahtumat");
        await BrowserFixture.PictureAsync(resident, "public-events");
        await resident.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = name }).ClickAsync();
        await ClickAsync(resident, "Ilmoittaudu");
        await BrowserFixture.PictureAsync(resident, "public-event-errors");
        await resident.GetByLabel("Nimi").FillAsync("Maija Mallikas");
        await resident.GetByLabel("Sähköposti").FillAsync("maija@example.fi");
        await resident.GetByLabel("Tietoni saa tallentaa tätä tapahtumaa varten").CheckAsync();
        await ClickAsync(resident, "Ilmoittaudu");
        await Assertions.Expect(resident.Locator(".hy-notice")).ToContainTextAsync("odottaa, että työntekijä vahvistaa sen");
        await BrowserFixture.PictureAsync(resident, "public-event-sent");

        await staff.GotoAsync($"/participation/events/{id}/registrations");
        await PageLook.CheckAsync(staff, "registrations");
        await ClickAsync(staff, "Vahvista ilmoittautuminen: Maija Mallikas");
        await Assertions.Expect(staff.Locator(".hy-notice").First).ToContainTextAsync("Paikka on varattu.");

        // The evening comes.
        await Database.ExecuteAsync($"UPDATE \"event\" SET \"Day\" = '2024-01-20', \"EndDay\" = '2024-01-20' WHERE \"Id\" = {id}");
        await staff.ReloadAsync();
        await staff.GetByLabel("Osallistui: Maija Mallikas").CheckAsync();
        await staff.GetByLabel("Ilmoittautumatta tulleita").FillAsync("12");
        await ClickAsync(staff, "Tallenna osallistujat");
        await Assertions.Expect(staff.Locator(".hy-notice").First).ToContainTextAsync("Osallistujat on tallennettu.");
        await PageLook.CheckAsync(staff, "attendance");

        await staff.GotoAsync($"/participation/events/{id}/minutes");
        await staff.GetByLabel("Mitä puhuttiin ja sovittiin").FillAsync("Sovittiin talven tapahtumista.");
        await PageLook.CheckAsync(staff, "minutes");
        await ClickAsync(staff, "Tallenna");
        await Assertions.Expect(staff.Locator("#content")).ToContainTextAsync("13 (ilmoittautuneita 1, muita 12)");
        await Assertions.Expect(staff.Locator("#content")).ToContainTextAsync("Sovittiin talven tapahtumista.");
        await PageLook.CheckAsync(staff, "event-held");
        await resident.Context.DisposeAsync();
        await staff.Context.DisposeAsync();
    }

    [ChromiumTheory, InlineData(1280, true), InlineData(390, false)]
    public async Task An_observation_of_a_walk_is_placed_by_a_click_routed_and_answered(int width, bool scripts)
    {
        var staff = await browser.OpenAsync(StandardRoles.ParticipationCoordinator, width, scripts);
        await staff.GotoAsync("/participation/events/new");
        await staff.GetByLabel("Tapahtuman laji").SelectOptionAsync("Kehittämiskävely");
        await staff.GetByLabel("Nimi", new PageGetByLabelOptions { Exact = true }).FillAsync($"Torin kävely {width}");
        await staff.GetByLabel("Paikka", new PageGetByLabelOptions { Exact = true }).FillAsync("Tori");
        await staff.GetByLabel("Päivä", new PageGetByLabelOptions { Exact = true }).FillAsync("2024-01-20");
        await ClickAsync(staff, "Tallenna");
        await staff.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Kartta ja havainnot" }).ClickAsync();
        await staff.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Lisää kuva alueesta" }).ClickAsync();
        var plan = await staff.ScreenshotAsync(new PageScreenshotOptions { Clip = new Clip { X = 0, Y = 0, Width = 300, Height = 200 } });
        await staff.GetByLabel("Kuva alueesta").SetInputFilesAsync(new FilePayload { Name = "tori.png", MimeType = "image/png", Buffer = plan });
        await ClickAsync(staff, "Tallenna");
        await Assertions.Expect(staff.Locator("h1")).ToHaveTextAsync("Kartta ja havainnot");

        await staff.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Lisää havainto" }).First.ClickAsync();
        await CheckAsync(staff, $"{width}-observation-new", scripts);
        await staff.GetByRole(AriaRole.Textbox, new PageGetByRoleOptions { Name = "Havainto" }).FillAsync("Suojatien valo ei pala.");
        await staff.GetByLabel("Teema").FillAsync("valaistus");
        await ClickAsync(staff, "Tallenna");
        await Assertions.Expect(staff.Locator("h1")).ToHaveTextAsync("Merkitse paikka kuvaan");
        await CheckAsync(staff, $"{width}-observation-place", scripts);
        await staff.Locator("input[type=image]").ClickAsync(new LocatorClickOptions { Position = new Position { X = 80, Y = 107 } });
        await Assertions.Expect(staff.Locator(".hy-notice")).ToContainTextAsync("25");
        await Assertions.Expect(staff.Locator(".hy-notice")).ToContainTextAsync("50");

        await staff.GetByRole(AriaRole.Radio, new PageGetByRoleOptions { Name = "Ei tehdä", Exact = true }).CheckAsync();
        await ClickAsync(staff, "Tallenna");
        await Assertions.Expect(staff.Locator("#content")).ToContainTextAsync("Kirjoita vastaus: havaintoa ei voi päättää ilman sitä.");
        await CheckAsync(staff, $"{width}-observation-refused", scripts);
        await staff.GetByRole(AriaRole.Radio, new PageGetByRoleOptions { Name = "Tehty", Exact = true }).CheckAsync();
        await staff.GetByRole(AriaRole.Textbox, new PageGetByRoleOptions { Name = "Vastaus" }).FillAsync("Valo on korjattu.");
        await ClickAsync(staff, "Tallenna");
        await Assertions.Expect(staff.Locator(".hy-notice")).ToContainTextAsync("Käsittely on tallennettu.");
        await CheckAsync(staff, $"{width}-observation", scripts);
        await staff.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Kartta ja havainnot" }).ClickAsync();
        await Assertions.Expect(staff.Locator("figure svg text")).ToHaveTextAsync("1");
        await CheckAsync(staff, $"{width}-walk-map", scripts);
        await staff.Context.DisposeAsync();
    }

    private static async Task CheckAsync(IPage page, string name, bool scripts)
    {
        if (scripts) await PageLook.CheckHereAsync(page, name);
        else await PageLook.FitsAsync(page, name);
    }

    private static Task ClickAsync(IPage page, string button) => page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = button, Exact = true }).ClickAsync();
}
