using Hyte.Impact.Cases;
using Hyte.Impact.Data;
using Hyte.Impact.ReadCase;
using Hyte.Modules.People;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Areas.Impact.Pages.Cases;

/// <summary>One decision case and what it has said before.</summary>
[Authorize(Policy = ImpactPermissions.Read)]
internal sealed class DetailsModel(ImpactDbContext db, CaseHistory history, IDirectory directory, ICurrentUser user) : PageModel
{
    public DecisionCase Case { get; private set; } = null!;

    public string BodyName { get; private set; } = "";

    public string Preparer { get; private set; } = "";

    public bool MayEdit { get; private set; }

    public IReadOnlyList<CaseChange> Changes { get; private set; } = [];

    public IReadOnlyList<Crumb> Crumbs => [new(Texts.ModuleName, "/impact"), new(Case.Number.ToString(), null)];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
    {
        if (await db.Cases.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, ct) is not { } found) return NotFound();
        var names = await directory.GetAsync(ct);
        Case = found;
        BodyName = names.NameOf(found.BodyCode);
        Preparer = names.PreparerName(found.PreparerTitleCode, found.PreparerName);
        MayEdit = user.May(ImpactPermissions.CaseEdit);
        Changes = await history.ReadAsync(found, names, ct);
        return Page();
    }
}
