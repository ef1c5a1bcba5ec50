using Hyte.Participation.Public;
using Microsoft.AspNetCore.Authorization;

namespace Hyte.Participation.Pages.Public;

/// <summary>The residents' first page.</summary>
[AllowAnonymous]
internal sealed class IndexModel(PublicSwitch area) : PublicPage(area, PublicPart.Home);
