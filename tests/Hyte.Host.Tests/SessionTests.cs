using System.Net;
using Hyte.Platform.People;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Hyte.Host.Tests;

/// <summary>A session is good for as long as its account stands behind it.</summary>
public sealed class SessionTests
{
    private static readonly TimeSpan AMomentAgo = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan MinutesAgo = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task A_session_is_asked_for_its_account_when_a_minute_has_passed_and_goes_on()
    {
        await using var app = HyteApp.Start();
        using var answer = await VisitAsync(app, MinutesAgo);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(answer.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("hyte.session=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_session_from_before_a_change_of_password_leads_to_the_sign_in_page_within_a_minute()
    {
        await using var app = HyteApp.Start();
        using var before = await VisitAsync(app, AMomentAgo, ChangeStampAsync);
        Assert.Equal(HttpStatusCode.OK, before.StatusCode);
        using var answer = await VisitAsync(app, MinutesAgo, ChangeStampAsync);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/account/sign-in", answer.Headers.Location!.AbsolutePath);
        // The browser forgets it, so that the next page needs no database to refuse it.
        Assert.Contains(answer.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("hyte.session=;", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_refused_session_is_not_a_fault_of_the_module_that_was_asked()
    {
        await using var app = HyteApp.Start();
        using var refused = await VisitAsync(app, MinutesAgo, ChangeStampAsync);
        Assert.Null(app.Services.GetRequiredService<Platform.Modules.ModuleFaults>().Latest("welfare"));
    }

    private static async Task ChangeStampAsync(UserManager<User> users, User user) => Assert.True((await users.UpdateSecurityStampAsync(user)).Succeeded);

    /// <summary>Visits a page with the cookie of a coordinator that was last checked some time ago, after something has happened to the account.</summary>
    private static async Task<HttpResponseMessage> VisitAsync(HyteApp app, TimeSpan checkedAgo, Func<UserManager<User>, User, Task>? change = null)
    {
        using var visitor = app.Visitor();
        await using var scope = app.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<User>>();
        var user = await users.Users.SingleAsync(u => u.UserName == "kalle.kokeilija");
        var principal = await scope.ServiceProvider.GetRequiredService<IUserClaimsPrincipalFactory<User>>().CreateAsync(user);
        if (change is not null) await change(users, user);

        var issued = app.Services.GetRequiredService<TimeProvider>().GetUtcNow() - checkedAgo;
        var ticket = new AuthenticationTicket(principal, new AuthenticationProperties { IssuedUtc = issued, ExpiresUtc = issued.AddHours(8) }, IdentityConstants.ApplicationScheme);
        var options = scope.ServiceProvider.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/welfare/follow-up");
        request.Headers.Add("Cookie", $"hyte.session={options.TicketDataFormat.Protect(ticket)}");
        return await visitor.SendAsync(request);
    }
}
