using Hyte.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Participation.Public;

/// <summary>The base of every page for residents: 404 while its part is closed, so that closed looks like absent.</summary>
/// <remarks>
/// A page below <see cref="PublicArea.Path"/> says <c>[AllowAnonymous]</c> and, when it takes a form, <c>[EnableRateLimiting(PublicForms.RateLimit)]</c>.
/// A form has a <c>hy-trap</c>; what comes with the trap filled in is answered like any other and not kept (<see cref="IsTrapped"/>).
/// </remarks>
internal abstract class PublicPage(PublicSwitch area, PublicPart part) : PageModel
{
    /// <summary>What is open.</summary>
    public PublicArea Area { get; private set; } = new();

    /// <summary>A program has filled in what no person sees.</summary>
    protected bool IsTrapped => Request.HasFormContentType && !string.IsNullOrEmpty(Request.Form[PublicForms.TrapField]);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Area = await area.ReadAsync(context.HttpContext.RequestAborted);
        if (!Area.Opens(part))
        {
            context.Result = new NotFoundResult();
            return;
        }

        ViewData["PublicHome"] = PublicArea.Path;
        ViewData["PublicName"] = PublicTexts.AreaName;
        await next();
    }
}
