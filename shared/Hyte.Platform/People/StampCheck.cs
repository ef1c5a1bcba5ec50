using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Hyte.Platform.People;

/// <summary>Asks once a minute whether a session still belongs to its account: a changed password or role of sign-in ends the sessions that were begun before.</summary>
/// <remarks>The framework's own check signs out of a second scheme too, which this product does not have and which it fails on.</remarks>
internal sealed class StampCheck(IOptions<SecurityStampValidatorOptions> options, SignInManager<User> signIn, ILoggerFactory log)
    : SecurityStampValidator<User>(options, signIn, log)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    /// <summary>Checks a session that has not been checked for a minute. What is needed for it is made only then: it costs more than the rest of a sign-in by cookie.</summary>
    public static Task CheckAsync(CookieValidatePrincipalContext context)
    {
        var now = (context.Options.TimeProvider ?? TimeProvider.System).GetUtcNow();
        return context.Properties.IssuedUtc is { } issued && now - issued <= Interval
            ? Task.CompletedTask
            : context.HttpContext.RequestServices.GetRequiredService<ISecurityStampValidator>().ValidateAsync(context);
    }

    public override async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        if (await VerifySecurityStamp(context.Principal) is { } user)
        {
            await SecurityStampVerified(user, context);
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
    }
}
