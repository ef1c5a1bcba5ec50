using Hyte.Impact.OpenCase;
using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Impact.Areas.Impact.Pages.Cases;

/// <summary>The form that opens a decision case.</summary>
[Authorize(Policy = ImpactPermissions.CaseEdit)]
internal sealed class NewModel(CaseOpening opening, IDirectory directory) : CaseFormModel(directory)
{
    public override IReadOnlyList<Crumb> Crumbs => [new(Texts.ModuleName, "/impact"), new(Texts.NewTitle, null)];

    public override string DraftKey => "impact-new";

    public Task OnGetAsync(CancellationToken ct) => LoadNamesAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadNamesAsync(ct);
        if (ReadInput() is not { } content) return Page();
        try
        {
            var id = await opening.ExecuteAsync(content, ct);
            TempData["notice"] = string.Format(Texts.Opened, content.Number);
            return LocalRedirect($"/impact/cases/{id}");
        }
        catch (RuleBrokenException broken)
        {
            Refuse(broken);
            return Page();
        }
    }
}
