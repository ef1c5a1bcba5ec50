using Microsoft.Playwright;

namespace Hyte.Browser.Tests;

/// <summary>One product on a free port and one browser for a test class.</summary>
public class BrowserFixture : IAsyncLifetime
{
    private HyteApp _app = null!;
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;
    private readonly Dictionary<string, string> _signedIn = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IPage> _tabs = new(StringComparer.Ordinal);

    /// <summary>Settings of the product beyond the usual ones.</summary>
    protected virtual (string Key, string Value)[] Settings => [];

    public Uri Address { get; private set; } = null!;

    /// <summary>Where the product keeps its data, for what no page does.</summary>
    public string DataDirectory => _app.DataDirectory;

    /// <summary>Where pictures are kept when <c>HYTE_SCREENSHOTS</c> names a folder; null otherwise.</summary>
    public static string? Screenshots { get; } = Environment.GetEnvironmentVariable("HYTE_SCREENSHOTS") is { Length: > 0 } folder ? folder : null;

    public virtual async Task InitializeAsync()
    {
        if (Programs.WhyNotChromium is not null) return;
        // A busy build server is slow, not wrong.
        Assertions.SetDefaultExpectTimeout(30_000);
        _app = HyteApp.Start(Settings);
        Address = _app.Listen();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Programs.Chromium ?? throw new InvalidOperationException("No Chromium on the PATH, and CI=true says that there must be one."),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async Task DisposeAsync()
    {
        if (_browser is null) return;
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await _app.DisposeAsync();
    }

    /// <summary>A page of the width, signed in as a role by the button on the sign-in page; null stays a visitor.</summary>
    public async Task<IPage> OpenAsync(string? role, int width = 1280, bool scripts = true)
    {
        if (role is not null && !_signedIn.ContainsKey(role)) _signedIn[role] = await SignInAsync(role);
        var context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address.ToString(),
            Locale = "fi-FI",
            JavaScriptEnabled = scripts,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            StorageState = role is null ? null : _signedIn[role],
        });
        context.SetDefaultTimeout(60_000);
        return await context.NewPageAsync();
    }

    /// <summary>The one page of a role that tests which only look at pages share: what it has fetched once, it keeps.</summary>
    public async Task<IPage> TabAsync(string? role)
    {
        if (!_tabs.TryGetValue(role ?? string.Empty, out var tab)) _tabs[role ?? string.Empty] = tab = await OpenAsync(role);
        return tab;
    }

    private async Task<string> SignInAsync(string role)
    {
        await using var context = await _browser.NewContextAsync(new BrowserNewContextOptions { BaseURL = Address.ToString() });
        context.SetDefaultTimeout(60_000);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/account/sign-in");
        await page.Locator("li", new PageLocatorOptions { HasText = RoleTitles.Of(role) }).GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(page.Locator(".hy-menu")).ToBeVisibleAsync();
        return await context.StorageStateAsync();
    }

    /// <summary>Keeps a picture of the whole page, outside the repository.</summary>
    public static async Task PictureAsync(IPage page, string name)
    {
        if (Screenshots is null) return;
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Screenshots, name + ".png"), FullPage = true });
    }
}
