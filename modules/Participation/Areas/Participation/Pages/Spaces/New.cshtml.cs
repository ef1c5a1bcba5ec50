using Hyte.Modules.People;
using Hyte.Participation.Links;
using Hyte.Participation.Spaces.Register;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Participation.Pages.Spaces;

/// <summary>The form that puts a space into the register; its rules come next.</summary>
[Authorize(Policy = Rights.EditSpaces)]
internal sealed class NewModel(SaveSpace saving, IDirectory directory, MeasureTies ties, TimeProvider clock) : SpaceFormModel(directory, ties, clock)
{
    public override IReadOnlyList<Crumb> Crumbs => [new(Texts.Name, "/participation"), new(SpaceTexts.Title, "/participation/spaces"), new(SpaceTexts.AddSpace, null)];

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(0, posted: false, ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(0, posted: true, ct);
        if (ReadInput() is not { } content) return Page();
        var id = await saving.AddAsync(content, Measures, ct);
        TempData["notice"] = string.Format(SpaceTexts.Added, content.Name);
        return LocalRedirect($"/participation/spaces/{id}/rules");
    }
}
