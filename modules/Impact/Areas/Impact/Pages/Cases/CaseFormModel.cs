using Hyte.Impact.Cases;
using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Hyte.Impact.Areas.Impact.Pages.Cases;

/// <summary>What the two pages that write a case share: the fields, their choices and what is said about them.</summary>
internal abstract class CaseFormModel(IDirectory directory) : PageModel
{
    [BindProperty]
    public CaseDraft Input { get; set; } = new();

    public abstract IReadOnlyList<Crumb> Crumbs { get; }

    /// <summary>Under which the browser keeps an unsaved description.</summary>
    public abstract string DraftKey { get; }

    public IEnumerable<SelectListItem> Bodies =>
        InForce(DirectoryKind.Body).Select(b => new SelectListItem(b.Name, b.Code)).Prepend(new SelectListItem(Texts.ChooseBody, ""));

    public IEnumerable<SelectListItem> Units =>
        InForce(DirectoryKind.Unit).Select(u => new SelectListItem(u.Name, u.Code)).Prepend(new SelectListItem(Texts.ChooseUnit, ""));

    public IEnumerable<string> Titles => InForce(DirectoryKind.Title).Select(t => t.Name);

    protected DirectorySnapshot Names { get; private set; } = null!;

    protected async Task LoadNamesAsync(CancellationToken ct) => Names = await directory.GetAsync(ct);

    protected CaseContent? ReadInput() => CaseContent.Read(Input, Names, Refuse);

    /// <summary>Says a broken rule beside the field that it is about.</summary>
    protected void Refuse(RuleBrokenException broken) =>
        Refuse(broken.Code == CaseNumbers.Taken ? nameof(CaseDraft.Number) : "", broken.Message);

    private void Refuse(string field, string message) =>
        ModelState.AddModelError(field.Length == 0 ? "" : $"{nameof(Input)}.{field}", message);

    // An ended body stays a choice where it already is the choice.
    private IEnumerable<DirectoryEntry> InForce(DirectoryKind kind) => Names.Entries
        .Where(e => e.Kind == kind && (e.ValidTo is null || e.Code == Input.BodyCode || e.Code == Input.UnitCode))
        .OrderBy(e => e.Name, StringComparer.CurrentCulture);
}
