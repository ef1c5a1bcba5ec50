using Hyte.Participation.Public;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Participation.Pages.Public.Spaces;

/// <summary>Tells a resident what happens next with the booking just made. Says nothing of the booking itself.</summary>
[AllowAnonymous]
internal sealed class SentModel(PublicSwitch area) : PublicPage(area, PublicPart.Spaces)
{
    [BindProperty(SupportsGet = true, Name = "vahvistus")]
    public string? Way { get; set; }

    public bool ByMail => Way == "sahkoposti";

    public IReadOnlyList<Crumb> Crumbs => [new(PublicTexts.AreaName, PublicArea.Path), new(SpaceTexts.PublicTitle, "/osallistu/tilat"), new(SpaceTexts.Book, null)];

    public static string PathOf(bool byMail) => byMail ? "/osallistu/tilat/kiitos?vahvistus=sahkoposti" : "/osallistu/tilat/kiitos?vahvistus=kaupunki";
}
