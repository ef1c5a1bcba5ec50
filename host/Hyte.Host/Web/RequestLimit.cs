using Microsoft.AspNetCore.Http.Features;

namespace Hyte.Host;

/// <summary>Refuses a request that says it is larger than the server takes, before anything of it is read.</summary>
/// <remarks>Without it the form breaks in the middle of reading, and the person is told that it was open for too long.</remarks>
internal sealed class RequestLimit(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is not { IsReadOnly: false, MaxRequestBodySize: { } most } size || !(http.Request.ContentLength > most))
        {
            return next(http);
        }

        // The server now reads the rest away for some seconds. A browser that is cut while it still sends may never show the answer.
        size.MaxRequestBodySize = null;
        // Without its type it is no form any more, which the page of the answer would read.
        http.Request.ContentType = null;
        http.Features.Set(new RequestTooLarge(most));
        http.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        return Task.CompletedTask;
    }
}

/// <summary>The request was refused for its size.</summary>
/// <param name="Most">The most that the server would have taken, in bytes.</param>
internal sealed record RequestTooLarge(long Most);
