using Hyte.Impact.Cases;
using Hyte.Impact.Data;
using Hyte.Impact.EditCase;
using Hyte.Impact.ReadCase;
using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Areas.Impact.Pages.Cases;

/// <summary>The form that changes a decision case. Who loses a race sees both texts and chooses.</summary>
[Authorize(Policy = ImpactPermissions.CaseEdit)]
internal sealed class EditModel(ImpactDbContext db, CaseEditing editing, CaseConflicts conflicts, CaseHistory history, IDirectory directory) : CaseFormModel(directory)
{
    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    /// <summary>The version that the form, or the choice after a conflict, was filled from.</summary>
    [BindProperty]
    public int Version { get; set; }

    /// <summary>After a conflict: for each field whose text is to stand.</summary>
    [BindProperty]
    public Dictionary<string, ConflictChoice> Choice { get; set; } = [];

    public CaseConflict? Conflict { get; private set; }

    public string Number { get; private set; } = "";

    public override IReadOnlyList<Crumb> Crumbs => [new(Texts.ModuleName, "/impact"), new(Number, $"/impact/cases/{Id}"), new(Texts.EditTitle, null)];

    public override string DraftKey => $"impact-{Id}";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await FindAsync(ct) is not { } saved) return NotFound();
        await LoadNamesAsync(ct);
        Input = CaseDraft.Of(CaseContent.Of(saved), Names);
        Version = saved.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await FindAsync(ct) is not { } saved) return NotFound();
        await LoadNamesAsync(ct);
        // A choice means the texts that were seen, even if a third person has saved since.
        if (Choice.Count > 0) Choose(await history.AsOfAsync(saved, Version, Names, ct));
        if (ReadInput() is not { } content) return Page();
        try
        {
            switch (await editing.ExecuteAsync(Id, Version, content, ct))
            {
                case EditOutcome.NotFound:
                    return NotFound();
                case EditOutcome.Conflict:
                    Conflict = await conflicts.FindAsync(Id, Version, content, Names, ct);
                    Version = Conflict.Version;
                    return Page();
            }

            TempData["notice"] = string.Format(Texts.Saved, content.Number);
            return LocalRedirect($"/impact/cases/{Id}");
        }
        catch (RuleBrokenException broken)
        {
            Refuse(broken);
            return Page();
        }
    }

    private async Task<DecisionCase?> FindAsync(CancellationToken ct)
    {
        var saved = await db.Cases.AsNoTracking().SingleOrDefaultAsync(c => c.Id == Id, ct);
        Number = saved?.Number.ToString() ?? "";
        return saved;
    }

    private void Choose(CaseDraft seen)
    {
        foreach (var field in CaseField.All.Where(f => Choice.GetValueOrDefault(f.Name) == ConflictChoice.Saved))
        {
            field.Set(Input, field.Get(seen));
            // The form shows what was posted before what the model holds.
            ModelState.Remove($"{nameof(Input)}.{field.Name}");
        }
    }
}
