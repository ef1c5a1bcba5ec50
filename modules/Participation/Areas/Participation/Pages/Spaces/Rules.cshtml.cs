using Hyte.Participation.Spaces.Register;
using Hyte.Participation.Spaces.Rules;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Hyte.Participation.Pages.Spaces;

/// <summary>The form of how a space may be booked.</summary>
[Authorize(Policy = Rights.EditSpaces)]
internal sealed class RulesModel(SpaceRegister register, SaveSpace saving) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public RulesDraft Input { get; set; } = new();

    public Conflict? Conflict { get; private set; }

    public string Name { get; private set; } = "";

    public IEnumerable<SelectListItem> Intervals => BookingRules.StartIntervals.Select(minutes => new SelectListItem(string.Format(SpaceTexts.EveryMinutes, minutes), $"{minutes}"));

    public IReadOnlyList<Crumb> Crumbs => [new(Texts.Name, "/participation"), new(SpaceTexts.Title, "/participation/spaces"), new(Name, $"/participation/spaces/{Id}"), new(SpaceTexts.RulesTitle, null)];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await register.FindAsync(Id, ct) is not { } space) return NotFound();
        (Name, Input, Version) = (space.Name, RulesDraft.Of(space.Rules), space.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await register.FindAsync(Id, ct) is not { } before) return NotFound();
        Name = before.Name;
        if (Input.Read((field, message) => ModelState.AddModelError($"{nameof(Input)}.{field}", message)) is not { } rules) return Page();
        switch (await saving.ChangeAsync(Id, Version, rules, ct))
        {
            case SaveOutcome.NotFound:
                return NotFound();
            case SaveOutcome.Conflict:
                var saved = (await register.FindAsync(Id, ct))!;
                Conflict = new Conflict(saved.ChangedByName, saved.ChangedAt, Spaces.Conflict.Between(RulesDraft.Fields, RulesDraft.Of(saved.Rules), Input));
                Version = saved.Version;
                return Page();
        }

        TempData["notice"] = SpaceTexts.RulesSaved;
        return LocalRedirect($"/participation/spaces/{Id}");
    }
}
