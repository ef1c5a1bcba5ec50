using Hyte.Modules;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Host;

/// <summary>A broken rule that no page caught: 409 with the rule's code for an API, the error page with its text for a person.</summary>
internal sealed class RuleBrokenHandler(IProblemDetailsService problems) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not RuleBrokenException broken || !httpContext.Request.Path.StartsWithSegments("/api")) return false;
        httpContext.Response.StatusCode = StatusCodes.Status409Conflict;
        return await problems.TryWriteAsync(new ProblemDetailsContext
        {
            HttpContext = httpContext,
            ProblemDetails = new ProblemDetails { Status = StatusCodes.Status409Conflict, Title = broken.Message, Type = "urn:hyte:rule:" + broken.Code },
        });
    }
}
