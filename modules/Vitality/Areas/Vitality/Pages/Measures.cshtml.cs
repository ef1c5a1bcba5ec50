using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Vitality.Pages;

/// <summary>The measures are listed in the follow-up table; this address is what people try first.</summary>
[Authorize(Policy = Rights.Read)]
internal sealed class MeasuresModel : PageModel
{
    public IActionResult OnGet() => LocalRedirect($"/vitality/follow-up{Request.QueryString}");
}
