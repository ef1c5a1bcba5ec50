using Hyte.Modules.People;
using Hyte.Participation.Links;
using Hyte.Participation.Spaces.Register;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Hyte.Participation.Pages.Spaces;

/// <summary>The form that changes a space. Who loses a race sees what the other saved and may save over it.</summary>
[Authorize(Policy = Rights.EditSpaces)]
internal sealed class EditModel(SpaceRegister register, SaveSpace saving, IDirectory directory, MeasureTies ties, TimeProvider clock) : SpaceFormModel(directory, ties, clock)
{
    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public Conflict? Conflict { get; private set; }

    public string Name { get; private set; } = "";

    public override IReadOnlyList<Crumb> Crumbs => [new(Texts.Name, "/participation"), new(SpaceTexts.Title, "/participation/spaces"), new(Name, $"/participation/spaces/{Id}"), new(SpaceTexts.EditTitle, null)];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await register.FindAsync(Id, ct) is not { } space) return NotFound();
        await LoadAsync(Id, posted: false, ct);
        (Name, Input, Version) = (space.Name, SpaceDraft.Of(space, Names), space.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await register.FindAsync(Id, ct) is not { } before) return NotFound();
        Name = before.Name;
        await LoadAsync(Id, posted: true, ct);
        if (ReadInput() is not { } content) return Page();
        switch (await saving.ChangeAsync(Id, Version, content, Measures, ct))
        {
            case SaveOutcome.NotFound:
                return NotFound();
            case SaveOutcome.Conflict:
                var saved = (await register.FindAsync(Id, ct))!;
                Conflict = new Conflict(saved.ChangedByName, saved.ChangedAt, Spaces.Conflict.Between(SpaceDraft.Fields, SpaceDraft.Of(saved, Names), Input));
                Version = saved.Version;
                return Page();
        }

        TempData["notice"] = string.Format(SpaceTexts.Saved, content.Name);
        return LocalRedirect($"/participation/spaces/{Id}");
    }
}
