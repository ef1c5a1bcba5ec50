using Hyte.Modules;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Host.Pages;

/// <summary>What a person sees when a page cannot be given.</summary>
[AllowAnonymous]
[ResponseCache(NoStore = true)]
internal sealed class ErrorModel : PageModel
{
    public string Heading { get; private set; } = "";

    public string Text { get; private set; } = "";

    public string? Reference { get; private set; }

    public void OnGet(int? status) => Tell(status);

    public void OnPost(int? status) => Tell(status);

    private void Tell(int? status)
    {
        var failure = HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error;
        (Heading, Text) = (status, failure) switch
        {
            (_, RuleBrokenException broken) => (HostTexts.Error400Title, broken.Message),
            (StatusCodes.Status404NotFound, _) => (HostTexts.Error404Title, HostTexts.Error404Text),
            (StatusCodes.Status413PayloadTooLarge, _) when HttpContext.Features.Get<RequestTooLarge>() is { } large =>
                (HostTexts.Error413Title, string.Format(HostTexts.Error413Text, FinnishFormat.FileSize(large.Most))),
            (StatusCodes.Status429TooManyRequests, _) => (HostTexts.Error429Title, HostTexts.TooManyPosts),
            (StatusCodes.Status403Forbidden, _) => (HostTexts.Error403Title, HostTexts.Error403Text),
            ( >= 400 and < 500, _) => (HostTexts.Error400Title, HostTexts.Error400Text),
            _ => (HostTexts.Error500Title, HostTexts.Error500Text),
        };
        Response.StatusCode = failure is RuleBrokenException ? StatusCodes.Status409Conflict : status ?? StatusCodes.Status404NotFound;
        if (failure is not null and not RuleBrokenException) Reference = HttpContext.TraceIdentifier;
    }
}
