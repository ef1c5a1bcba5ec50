using Hyte.Modules.People;
using Hyte.Participation.Spaces.Register;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Participation.Pages.Spaces;

/// <summary>The register of spaces.</summary>
[Authorize(Policy = Rights.Read)]
internal sealed class IndexModel(SpaceRegister register, ICurrentUser user) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public bool MayEdit { get; private set; }

    public bool MayBook { get; private set; }

    public SpaceFilter Filter { get; private set; } = SpaceFilter.None;

    public SpacePage Found { get; private set; } = SpacePage.Empty;

    public FilterForm FilterForm { get; private set; } = new(SpaceFilter.None, [], 0, OffersWithdrawn: true);

    public async Task OnGetAsync(CancellationToken ct)
    {
        MayEdit = user.May(Rights.EditSpaces);
        MayBook = user.May(Rights.TakePart);
        Filter = FilterQuery.Read(Request.Query);
        Found = await register.ReadPageAsync(Filter, PageNumber, ct);
        FilterForm = new FilterForm(Filter, await register.EquipmentAsync(ct), Found.Count, OffersWithdrawn: true);
    }
}
