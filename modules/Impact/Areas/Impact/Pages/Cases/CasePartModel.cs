using Hyte.Impact.Assessments;
using Hyte.Impact.Cases;
using Hyte.Impact.Sheets;
using Hyte.Modules.People;
using Hyte.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Impact.Areas.Impact.Pages.Cases;

/// <summary>What the pages of a case share: the case, the way to it, its parts as links, and what the person may do now.</summary>
internal abstract class CasePartModel(ReadSheet sheets, ICurrentUser user) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    public CaseSheet Sheet { get; private set; } = null!;

    /// <summary>The part that the page belongs to: the end of its address; empty for the case itself.</summary>
    public abstract string Part { get; }

    public bool MayEdit => user.May(ImpactPermissions.CaseEdit);

    public bool MayPresent => user.May(ImpactPermissions.Present);

    /// <summary>The person may change the parts of the assessment at its stage.</summary>
    public bool IsOpen => MayEdit && StageMoves.IsOpen(Sheet.Stage);

    protected ICurrentUser CurrentUser => user;

    public IReadOnlyList<Crumb> Trail(string? page = null) => page is null
        ? [new(Texts.ModuleName, CasePaths.Home), new(Sheet.Number, null)]
        : [new(Texts.ModuleName, CasePaths.Home), new(Sheet.Number, CasePaths.Case(Id)), new(page, null)];

    /// <returns>False when there is no such case for this person.</returns>
    protected async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await sheets.OfAsync(Id, user, ct) is not { } sheet) return false;
        Sheet = sheet;
        return true;
    }

    protected void Refuse(string field, string message) => ModelState.AddModelError(field.Length == 0 ? "" : $"Input.{field}", message);
}
