using System.Net;
using Hyte.Modules;

namespace Hyte.Host.Tests;

/// <summary>What every answer carries, and what nobody gets.</summary>
public sealed class SecurityTests
{
    [Fact]
    public async Task Pages_forbid_inline_code_and_framing_and_are_not_kept_by_shared_caches()
    {
        await using var app = HyteApp.Start();
        using var client = await app.SignInAsync(StandardRoles.Coordinator);
        using var answer = await client.GetAsync(new Uri("/welfare/follow-up", UriKind.Relative));
        var policy = string.Join("; ", answer.Headers.GetValues("Content-Security-Policy"));
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", string.Join("", answer.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task A_post_without_the_antiforgery_token_is_refused()
    {
        await using var app = HyteApp.Start();
        using var client = await app.SignInAsync(StandardRoles.Administrator);
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("id", "welfare")]);
        using var answer = await client.PostAsync(new Uri("/admin/modules?handler=Disable", UriKind.Relative), form);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/welfare", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task Outside_development_there_is_no_demo_sign_in()
    {
        await using var app = HyteApp.StartIn("Production");
        using var visitor = app.Visitor();
        var page = await HyteApp.ReadAsync(visitor, "/account/sign-in");
        Assert.Empty(page.QuerySelectorAll("button[name=user]"));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(new Uri("/account/demo", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task An_unknown_address_gets_the_finnish_page_with_status_404()
    {
        await using var app = HyteApp.Start();
        using var client = await app.SignInAsync(StandardRoles.Management);
        using var answer = await client.GetAsync(new Uri("/welfare/nothing-here", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Sivua ei löydy", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
