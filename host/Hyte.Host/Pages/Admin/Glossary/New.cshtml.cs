using System.ComponentModel.DataAnnotations;
using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Platform.CityDirectory;
using Hyte.Platform.Rights;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Host.Pages.Admin.Glossary;

/// <summary>Adds an abbreviation.</summary>
[Authorize(Policy = PlatformPermissions.DirectoryManage)]
internal sealed class NewModel(GlossaryChanges changes) : PageModel
{
    [BindProperty]
    [StringLength(ExplainedAbbreviation.LongestAbbreviation, ErrorMessageResourceType = typeof(PeopleTexts), ErrorMessageResourceName = nameof(PeopleTexts.TooLong))]
    public string? Abbreviation { get; set; }

    [BindProperty]
    public TermInput Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid) return Page();
        try
        {
            await changes.AddAsync(Abbreviation, Input.Meaning, Input.Source, ct);
            TempData["notice"] = string.Format(PeopleTexts.TermAdded, Abbreviation!.Trim());
            return LocalRedirect("~/glossary");
        }
        catch (RuleBrokenException broken)
        {
            ModelState.AddModelError(TermInput.FieldOf(broken.Code), broken.Message);
            return Page();
        }
    }
}
