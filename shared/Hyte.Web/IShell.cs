using Microsoft.AspNetCore.Http;

namespace Hyte.Web;

/// <summary>Tells the layout what surrounds a page: menu, person, environment. The host implements it.</summary>
public interface IShell
{
    /// <summary>Builds the surroundings of the page that answers this request.</summary>
    /// <param name="context">The request being answered; its user decides what the menu holds.</param>
    /// <returns>What the layout draws. Called once a page.</returns>
    ValueTask<ShellView> BuildAsync(HttpContext context);
}
