using System.Globalization;
using Hyte.Impact.Mitigations;
using Hyte.Impact.Sheets;
using Hyte.Modules.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Hyte.Impact.Areas.Impact.Pages.Cases;

/// <summary>What the two pages that write an action share.</summary>
internal abstract class MitigationFormModel(ReadSheet sheets, IDirectory directory, ICurrentUser user) : CasePartModel(sheets, user)
{
    public override string Part => "mitigations";

    [BindProperty]
    public MitigationDraft Input { get; set; } = new();

    public IEnumerable<SelectListItem> Effects => Sheet.Effects
        .Select(e => new SelectListItem(e.Text, e.Id.ToString(CultureInfo.InvariantCulture)))
        .Prepend(new SelectListItem(MitigationTexts.WholeCase, ""));

    public IEnumerable<string> Titles => Names.Entries
        .Where(e => e.Kind == DirectoryKind.Title && e.ValidTo is null).Select(e => e.Name).Order(StringComparer.CurrentCulture);

    public DirectorySnapshot Names { get; private set; } = null!;

    protected async Task<bool> FillAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return false;
        Names = await directory.GetAsync(ct);
        return true;
    }
}
