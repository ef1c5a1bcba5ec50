using Hyte.Participation.Data;
using Hyte.Participation.Events;
using Hyte.Participation.Files;
using Hyte.Participation.Links;
using Hyte.Participation.Walks;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Pages.Walks;

/// <summary>The form that changes what an observation says. Who loses a race sees what the other saved and chooses.</summary>
[Authorize(Policy = Rights.EditRegisters)]
[RequestSizeLimit(CheckedFile.LargestRequest), RequestFormLimits(MultipartBodyLengthLimit = CheckedFile.LargestRequest)]
internal sealed class EditModel(ParticipationDbContext db, EditObservation edit, ObservationRegister register, FileShelf shelf, MeasureTies ties, TimeProvider clock)
    : ObservationFormModel(register, ties, clock)
{
    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public EarlierSave? Conflict { get; private set; }

    public override IReadOnlyList<Crumb> Crumbs =>
        [new(Texts.Name, "/participation"), new(WalkTexts.Title, "/participation/observations"), new(WalkTexts.Observation, $"/participation/observations/{Id}"), new(WalkTexts.EditTitle, null)];

    public override string DraftKey => $"participation-observation-{Id}";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await LoadAsync(ct) is not { } saved) return NotFound();
        Input = ObservationDraft.Of(saved);
        Version = saved.Version;
        await LoadChoicesAsync(Id, posted: false, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await LoadAsync(ct) is null) return NotFound();
        if (await ReadInputAsync(ct) is { } read)
        {
            if (await edit.ChangeAsync(Id, Version, read.Content, read.Photo, RemovePhoto, Chosen, ct))
            {
                TempData["notice"] = WalkTexts.Saved;
                return LocalRedirect($"/participation/observations/{Id}");
            }

            var theirs = (await LoadAsync(ct))!;
            Conflict = EarlierSave.Of(theirs, Input.DifferencesIn(ObservationDraft.Of(theirs))) with { LosesFile = true };
            Version = theirs.Version;
        }

        await LoadChoicesAsync(Id, posted: true, ct);
        return Page();
    }

    private async Task<Observation?> LoadAsync(CancellationToken ct)
    {
        if (await db.Set<Observation>().AsNoTracking().SingleOrDefaultAsync(o => o.Id == Id, ct) is not { } saved) return null;
        Present = await shelf.FindAsync(saved.PhotoId, ct);
        HasPlan = saved.PlanX is not null || await db.Set<ParticipationEvent>().AnyAsync(e => e.Id == saved.EventId && e.PlanImageId != null, ct);
        return saved;
    }
}
