using Hyte.Modules.People;
using Hyte.Participation.Data;
using Hyte.Participation.Events;
using Hyte.Participation.Events.Editing;
using Hyte.Participation.Links;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Pages.Events;

/// <summary>The form that changes an event. Who loses a race sees what the other saved and chooses.</summary>
[Authorize(Policy = Rights.EditRegisters)]
internal sealed class EditModel(ParticipationDbContext db, EditEvent edit, IDirectory directory, MeasureTies ties) : EventFormModel(directory, ties)
{
    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    /// <summary>The version that the form was filled from.</summary>
    [BindProperty]
    public int Version { get; set; }

    public EarlierSave? Conflict { get; private set; }

    public string Name { get; private set; } = "";

    public override IReadOnlyList<Crumb> Crumbs =>
        [new(Texts.Name, "/participation"), new(EventTexts.Title, "/participation/events"), new(Name, $"/participation/events/{Id}"), new(EventTexts.EditTitle, null)];

    public override string DraftKey => $"participation-event-{Id}";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await FindAsync(ct) is not { } saved) return NotFound();
        await LoadNamesAsync(ct);
        Input = EventDraft.Of(saved, Names);
        Version = saved.Version;
        await OfferMeasuresAsync(Id, posted: false, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await FindAsync(ct) is null) return NotFound();
        await LoadNamesAsync(ct);
        if (ReadInput() is not { } content)
        {
            await OfferMeasuresAsync(Id, posted: true, ct);
            return Page();
        }

        if (await edit.ChangeAsync(Id, Version, content, Chosen, ct) is not { } moved)
        {
            var theirs = (await FindAsync(ct))!;
            Conflict = EarlierSave.Of(theirs, Input.DifferencesIn(EventDraft.Of(theirs, Names)));
            Version = theirs.Version;
            await OfferMeasuresAsync(Id, posted: true, ct);
            return Page();
        }

        TempData["notice"] = moved switch
        {
            (0, _) => EventTexts.Saved,
            (_, 0) => string.Format(EventTexts.SavedPromoted, moved.Promoted),
            _ => string.Format(EventTexts.SavedPromotedUntold, moved.Promoted, moved.Untold),
        };
        return LocalRedirect($"/participation/events/{Id}");
    }

    private async Task<ParticipationEvent?> FindAsync(CancellationToken ct)
    {
        var saved = await db.Set<ParticipationEvent>().AsNoTracking().SingleOrDefaultAsync(e => e.Id == Id, ct);
        Name = saved?.Name ?? "";
        return saved;
    }
}
