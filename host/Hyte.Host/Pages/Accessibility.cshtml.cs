using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Host.Pages;

/// <summary>The accessibility statement that the law asks for.</summary>
[AllowAnonymous]
internal sealed class AccessibilityModel : PageModel;
