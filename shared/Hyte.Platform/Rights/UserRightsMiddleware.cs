using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace Hyte.Platform.Rights;

/// <summary>Puts the signed-in person's rights on the request. A cookie of somebody who is gone or closed is taken away at once.</summary>
internal sealed class UserRightsMiddleware(RequestDelegate next, UserRightsCache rights)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.User.FindFirstValue(ClaimTypes.NameIdentifier) is { } userId)
        {
            if (await rights.GetAsync(userId, context.RequestAborted) is { } found)
            {
                context.Features.Set(found);
            }
            else
            {
                await context.SignOutAsync(IdentityConstants.ApplicationScheme);
                context.User = new ClaimsPrincipal(new ClaimsIdentity());
            }
        }

        await next(context);
    }
}
