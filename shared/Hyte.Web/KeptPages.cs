using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Net.Http.Headers;

namespace Hyte.Web;

/// <summary>Answers a page from the browser's own copy, or from what has been drawn already, while nothing that it is made of has changed.</summary>
/// <remarks>
/// The browser asks every time, and the page says every time what it would be made of now: so neither copy is ever older than the question. What stands between header
/// and footer is shared by all whose page is made of the same; the rest is the person's own. A kept page must have no form that is posted: the antiforgery token of a
/// stored page is a hole. The layout keeps to that and links to the sign-out page.
/// </remarks>
/// <param name="shell">What surrounds the page.</param>
/// <param name="drawn">What has been drawn.</param>
public sealed class KeptPages(IShell shell, DrawnParts drawn)
{
    // Another start may be another version of the product, and what counts in memory begins anew with it.
    private static readonly string Program = Convert.ToHexString(RandomNumberGenerator.GetBytes(8));

    private string? _frame;
    private string _content = "";

    /// <summary>Looks for an answer that needs not be drawn.</summary>
    /// <param name="page">The page being answered.</param>
    /// <param name="madeOf">A text that is different whenever the page between header and footer could be. Holds who may do what, where the page shows it.</param>
    /// <returns>304, or the page; null when it has to be drawn.</returns>
    public async ValueTask<IActionResult?> AnswerAsync(PageModel page, string madeOf)
    {
        ArgumentNullException.ThrowIfNull(page);
        var http = page.HttpContext;
        var surroundings = await shell.BuildAsync(http) with { SignOutOnOwnPage = true };
        // The layout draws this very one.
        http.Features.Set(surroundings);
        var headers = http.Response.Headers;
        headers.Vary = HeaderNames.Cookie;
        if (HasNotice(page))
        {
            headers.CacheControl = "no-store";
            return null;
        }

        // Everything in the view counts, also what may be added to it one day.
        _frame = Hash(JsonSerializer.SerializeToUtf8Bytes(surroundings), http.Request.Path, "");
        _content = madeOf;
        var stamp = new EntityTagHeaderValue($"\"{Hash([], _frame, madeOf)}\"", isWeak: true);
        headers.ETag = stamp.ToString();
        headers.CacheControl = "private, no-cache";
        return IsBrought(http.Request, stamp) ? new StatusCodeResult(StatusCodes.Status304NotModified) : drawn.Find(_frame, _content);
    }

    /// <summary>Draws the page and keeps what was drawn. A page calls it from its result filter.</summary>
    public Task DrawAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        return _frame is { } frame && context.Result is PageResult ? drawn.KeepAsync(context.HttpContext.Response, frame, _content, () => next()) : next();
    }

    // A notice is shown once: neither may its page be kept, nor may a kept page hide it. Looking costs a cookie in the answer, hence only where one came.
    private static bool HasNotice(PageModel page) =>
        page.Request.Cookies.ContainsKey(CookieTempDataProvider.CookieName) && page.TempData.Peek("notice") is not null;

    private static bool IsBrought(HttpRequest request, EntityTagHeaderValue stamp) =>
        EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var known) && known.Any(tag => tag.Compare(stamp, useStrongComparison: false));

    private static string Hash(ReadOnlySpan<byte> bytes, string? first, string second)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(bytes);
        hash.AppendData(Encoding.UTF8.GetBytes($"{Program}\n{CultureInfo.CurrentUICulture.Name}\n{first}\n{second}"));
        return Convert.ToHexString(hash.GetHashAndReset(), 0, 16);
    }
}
