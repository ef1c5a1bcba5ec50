using Hyte.Modules;
using Hyte.Platform.CityDirectory;
using Hyte.Platform.Rights;
using Hyte.Platform.Storage;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Host.Pages.Admin.Glossary;

/// <summary>Changes what an abbreviation stands for, or removes it.</summary>
[Authorize(Policy = PlatformPermissions.DirectoryManage)]
internal sealed class EditModel(PlatformDbContext db, GlossaryChanges changes) : PageModel
{
    /// <summary>The abbreviation. It stands in the query, because it may have a slash.</summary>
    [BindProperty(SupportsGet = true)]
    public string Term { get; set; } = "";

    [BindProperty]
    public int Version { get; set; }

    public TermInput Input { get; private set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await FindAsync(ct) is not { } term) return NotFound();
        (Version, Input) = (term.Version, new TermInput { Meaning = term.Meaning, Source = term.Source });
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([Bind(Prefix = "Input")] TermInput input, CancellationToken ct)
    {
        Input = input;
        if (!ModelState.IsValid) return Page();
        return await ActAsync(() => changes.ChangeAsync(Term, Version, input.Meaning, input.Source, ct), PeopleTexts.TermSaved, ct);
    }

    public async Task<IActionResult> OnPostRemoveAsync(bool isSure, CancellationToken ct)
    {
        // The other form was not sent: it shows what is stored.
        if (await FindAsync(ct) is { } now) Input = new TermInput { Meaning = now.Meaning, Source = now.Source };
        if (isSure) return await ActAsync(() => changes.RemoveAsync(Term, Version, ct), PeopleTexts.TermRemoved, ct);
        ModelState.AddModelError("isSure", PeopleTexts.TermRemoveUnsure);
        return Page();
    }

    private async Task<IActionResult> ActAsync(Func<Task> act, string done, CancellationToken ct)
    {
        try
        {
            await act();
            TempData["notice"] = string.Format(done, Term);
            return LocalRedirect("~/glossary");
        }
        catch (RuleBrokenException broken)
        {
            ModelState.AddModelError(TermInput.FieldOf(broken.Code), broken.Message);
            return await ShowAsync(ct);
        }
    }

    // The form keeps what was typed and takes the version it lost to: pressing save again is a decision.
    private async Task<IActionResult> ShowAsync(CancellationToken ct)
    {
        if (await FindAsync(ct) is { } now && now.Version != Version)
        {
            ModelState.Remove(nameof(Version));
            Version = now.Version;
        }

        return Page();
    }

    private Task<GlossaryTerm?> FindAsync(CancellationToken ct) => db.Set<GlossaryTerm>().AsNoTracking().SingleOrDefaultAsync(t => t.Abbreviation == Term, ct);
}
