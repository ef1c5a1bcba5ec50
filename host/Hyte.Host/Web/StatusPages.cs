using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Host;

/// <summary>Gives an answer without a body one: problem details to programs, the Finnish error page to people.</summary>
internal static class StatusPages
{
    public static async Task AnswerAsync(StatusCodeContext context)
    {
        var http = context.HttpContext;
        var status = http.Response.StatusCode;
        if (http.Request.Path.StartsWithSegments("/api"))
        {
            var problems = http.RequestServices.GetRequiredService<IProblemDetailsService>();
            await problems.TryWriteAsync(new ProblemDetailsContext { HttpContext = http, ProblemDetails = new ProblemDetails { Status = status } });
            return;
        }

        // Run the pipeline again for the page; the person keeps the address and the status.
        var original = (http.Request.Path, http.Request.QueryString, http.Request.Method);
        http.Features.Set<IStatusCodeReExecuteFeature>(new StatusCodeReExecuteFeature { OriginalPath = original.Path, OriginalQueryString = original.QueryString.Value });
        http.SetEndpoint(null);
        http.Request.RouteValues.Clear();
        http.Request.Path = $"/error/{status}";
        http.Request.QueryString = QueryString.Empty;
        http.Request.Method = HttpMethods.Get;
        try
        {
            await context.Next(http);
        }
        finally
        {
            (http.Request.Path, http.Request.QueryString, http.Request.Method) = original;
        }
    }
}
