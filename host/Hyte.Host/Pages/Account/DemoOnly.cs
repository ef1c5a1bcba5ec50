using Hyte.Platform.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Hyte.Host.Pages.Account;

/// <summary>Answers 404 outside development, before anything else looks at the request: there the page does not exist.</summary>
internal sealed class DemoOnly(DemoUsers demoUsers) : IAuthorizationFilter
{
    public void OnAuthorization(AuthorizationFilterContext context)
    {
        if (!demoUsers.AreAllowed) context.Result = new NotFoundResult();
    }
}
