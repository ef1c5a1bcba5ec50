using Microsoft.AspNetCore.Http;

namespace Hyte.Web;

/// <summary>Tells what kept pages are made of at this moment. Registered under the key that <see cref="KeptPageAttribute"/> names.</summary>
public interface IPageSource
{
    /// <summary>Describes all that the page between header and footer depends on, besides its address.</summary>
    /// <param name="context">The request.</param>
    /// <returns>A text that is different whenever the page could be: data, day, and what the person may do. Null when this answer must be neither kept nor taken from what is kept.</returns>
    ValueTask<string?> DescribeAsync(HttpContext context);
}
