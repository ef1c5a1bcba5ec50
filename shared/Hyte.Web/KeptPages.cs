using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace Hyte.Web;

/// <summary>Answers pages that carry <see cref="KeptPageAttribute"/> while nothing that they are made of has changed. Stands after the rights have been looked at.</summary>
/// <remarks>
/// The browser asks every time, and the source says every time what the page would be made of now: so neither copy is ever older than the question. What stands between header
/// and footer is shared by all whose page is made of the same; the rest is the person's own.
/// </remarks>
internal sealed class KeptPages(RequestDelegate next, DrawnParts drawn)
{
    // Another start may be another version of the product, and what counts in memory begins anew with it.
    private static readonly string Program = Convert.ToHexString(RandomNumberGenerator.GetBytes(8));

    public Task InvokeAsync(HttpContext context) =>
        HttpMethods.IsGet(context.Request.Method) && context.GetEndpoint()?.Metadata.GetMetadata<KeptPageAttribute>() is { } page
            ? AnswerAsync(context, page)
            : next(context);

    private async Task AnswerAsync(HttpContext context, KeptPageAttribute page)
    {
        var services = context.RequestServices;
        var request = context.Request;
        var headers = context.Response.Headers;
        headers.Vary = HeaderNames.Cookie;
        if (HasNotice(context) || await services.GetRequiredKeyedService<IPageSource>(page.Source).DescribeAsync(context) is not { } description)
        {
            headers.CacheControl = "no-store";
            await next(context);
            return;
        }

        var shell = await services.GetRequiredService<IShell>().BuildAsync(context);
        // The layout draws this very one.
        context.Features.Set(new KeptShell(shell));
        var content = $"{description}\n{request.QueryString.Value}\n{request.Path.Value}";
        var stamp = Stamp(shell, content);
        headers.ETag = stamp;
        headers.CacheControl = "private, no-cache";
        if (IsBrought(request, stamp)) context.Response.StatusCode = StatusCodes.Status304NotModified;
        else if (!drawn.TryWrite(context.Response, shell.Stamp, content, out var written)) await drawn.KeepAsync(context.Response, shell.Stamp, content, () => next(context));
        else await written;
    }

    // A notice is shown once: neither may its page be kept, nor may a kept page hide it. Looking costs a cookie in the answer, hence only where one came.
    private static bool HasNotice(HttpContext context) =>
        context.Request.Cookies.ContainsKey(CookieTempDataProvider.CookieName)
        && context.RequestServices.GetRequiredService<ITempDataDictionaryFactory>().GetTempData(context).Peek("notice") is not null;

    private static bool IsBrought(HttpRequest request, string stamp)
    {
        var brought = request.Headers.IfNoneMatch;
        if (brought.Count == 1 && brought[0] == stamp) return true;
        return EntityTagHeaderValue.TryParseList(brought, out var known) && EntityTagHeaderValue.Parse(stamp) is var own && known.Any(tag => tag.Compare(own, useStrongComparison: false));
    }

    private static string Stamp(ShellView shell, string content)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{Program}\n{CultureInfo.CurrentUICulture.Name}\n{shell.Stamp}\n{content}"));
        return $"W/\"{Convert.ToHexString(hash, 0, 16)}\"";
    }
}

/// <summary>The surroundings by which a kept page is known. The layout draws them with a link to the sign-out page where other pages carry the sign-out form, whose token differs in every answer.</summary>
/// <param name="View">What surrounds the page.</param>
internal sealed record KeptShell(ShellView View);
