using Hyte.Modules;

namespace Hyte.Browser.Tests;

/// <summary>A product whose residents' pages are open.</summary>
public class OpenAreaFixture : BrowserFixture
{
    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        if (Programs.WhyNotChromium is not null) return;
        // The first page waits until the modules have started, and with them their databases.
        var page = await OpenAsync(StandardRoles.ParticipationCoordinator);
        await page.Context.DisposeAsync();
        await PublicArea.OpenAsync(DataDirectory);
    }
}
