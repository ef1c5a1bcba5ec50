using Hyte.Participation.Pages.Spaces;
using Hyte.Participation.Public;
using Hyte.Participation.Spaces.Register;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Participation.Pages.Public.Spaces;

/// <summary>The spaces that a resident may look at.</summary>
[AllowAnonymous]
internal sealed class IndexModel(PublicSwitch area, SpaceRegister register) : PublicPage(area, PublicPart.Spaces)
{
    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public SpaceFilter Filter { get; private set; } = SpaceFilter.None;

    public SpacePage Found { get; private set; } = SpacePage.Empty;

    public FilterForm FilterForm { get; private set; } = new(SpaceFilter.None, [], 0, OffersWithdrawn: false);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Filter = FilterQuery.Read(Request.Query) with { Withdrawn = false };
        Found = await register.ReadPageAsync(Filter, PageNumber, ct);
        FilterForm = new FilterForm(Filter, await register.EquipmentAsync(ct), Found.Count, OffersWithdrawn: false);
    }
}
