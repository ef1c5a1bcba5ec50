using Microsoft.Playwright;

namespace Hyte.Browser.Tests;

/// <summary>What every page must be on a desk and on a phone.</summary>
internal static class PageLook
{
    /// <summary>At both widths: a picture, no violation, and nothing wider than the window. The page keeps the width that it had.</summary>
    /// <param name="page">The page as it stands.</param>
    /// <param name="name">The name of the pictures, after the width.</param>
    public static async Task CheckAsync(IPage page, string name)
    {
        var own = page.ViewportSize ?? throw new ArgumentException("The page has no width of its own.", nameof(page));
        foreach (var width in (int[])[1280, 390])
        {
            await page.SetViewportSizeAsync(width, 900);
            await CheckHereAsync(page, $"{width}-{name}");
        }

        await page.SetViewportSizeAsync(own.Width, own.Height);
    }

    /// <summary>The same at the width that the page has.</summary>
    public static async Task CheckHereAsync(IPage page, string name)
    {
        await BrowserFixture.PictureAsync(page, name);
        var found = await AccessibilityTests.ViolationsAsync(page);
        Assert.True(found.Length == 0, $"{name}:{Environment.NewLine}{string.Join(Environment.NewLine, found)}");
        await FitsAsync(page, name);
    }

    /// <summary>Nothing makes the page scroll sideways.</summary>
    public static async Task FitsAsync(IPage page, string name)
    {
        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(overflow <= 0, $"{name} is {overflow} px wider than the window.");
    }
}
