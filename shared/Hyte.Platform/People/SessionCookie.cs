using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Platform.People;

/// <summary>The cookie that keeps a person signed in.</summary>
internal static class SessionCookie
{
    private static readonly TimeSpan Session = TimeSpan.FromHours(8);

    public static AuthenticationBuilder AddSessionCookie(this IServiceCollection services)
    {
        var authentication = services
            .AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme, options =>
            {
                options.Cookie.Name = "hyte.session";
                options.Cookie.HttpOnly = true;
                options.Cookie.IsEssential = true;
                // Lax, not Strict: a link in an e-mail must open the page it names.
                options.Cookie.SameSite = SameSiteMode.Lax;
                options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                options.ExpireTimeSpan = Session;
                options.SlidingExpiration = true;
                options.LoginPath = "/account/sign-in";
                options.LogoutPath = "/account/sign-out";
                options.ReturnUrlParameter = "returnUrl";
                options.Events.OnValidatePrincipal = StampCheck.CheckAsync;
                options.Events.OnRedirectToLogin = context => Answer(context, StatusCodes.Status401Unauthorized);
                // 403 stands on the page that was asked for; the status page gives it its words.
                options.Events.OnRedirectToAccessDenied = context =>
                {
                    context.Response.StatusCode = StatusCodes.Status403Forbidden;
                    return Task.CompletedTask;
                };
            });
        // After the framework has made the format of its own.
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme)
            .PostConfigure(options => options.TicketDataFormat = new RememberedTickets(options.TicketDataFormat));
        return authentication;
    }

    /// <summary>A program that asks an API gets a status, a person gets the sign-in page.</summary>
    private static Task Answer(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        if (context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)) context.Response.StatusCode = status;
        else context.Response.Redirect(context.RedirectUri);
        return Task.CompletedTask;
    }
}
