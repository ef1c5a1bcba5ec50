using System.Globalization;
using Hyte.Participation.Data;
using Hyte.Participation.Events;
using Hyte.Participation.Files;
using Hyte.Participation.Forms;
using Hyte.Participation.Links;
using Hyte.Participation.Walks;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Pages.Walks;

/// <summary>The form that adds an observation, of a walk or of its own.</summary>
[Authorize(Policy = Rights.EditRegisters)]
[RequestSizeLimit(CheckedFile.LargestRequest), RequestFormLimits(MultipartBodyLengthLimit = CheckedFile.LargestRequest)]
internal sealed class NewModel(ParticipationDbContext db, EditObservation edit, ObservationRegister register, MeasureTies ties, TimeProvider clock) : ObservationFormModel(register, ties, clock)
{
    /// <summary>The walk in the address.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Event { get; set; }

    /// <summary>The walk that is chosen in the form.</summary>
    [BindProperty]
    public int? Walk { get; set; }

    public IReadOnlyList<SelectListItem> Walks { get; private set; } = [];

    public string Lead => WalkTexts.NewLead;

    public override IReadOnlyList<Crumb> Crumbs => [new(Texts.Name, "/participation"), new(WalkTexts.Title, "/participation/observations"), new(WalkTexts.Add, null)];

    public override string DraftKey => $"participation-observation-new-{Event}";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Walk = Event;
        var walk = await FindWalkAsync(ct);
        var day = walk is null || walk.Day > Today ? Today : walk.Day;
        Input.Day = Shown.Day(day);
        Input.Place = walk?.Place;
        await LoadAsync(walk, posted: false, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var walk = await FindWalkAsync(ct);
        if (Walk is not null && walk is null) ModelState.AddModelError(nameof(Walk), WalkTexts.NoSuchWalk);
        if (await ReadInputAsync(ct) is not { } read || (Walk is not null && walk is null))
        {
            await LoadAsync(walk, posted: true, ct);
            return Page();
        }

        var id = await edit.CreateAsync(walk?.Id, read.Content, read.Photo, Chosen, ct);
        TempData["notice"] = WalkTexts.Added;
        return LocalRedirect(walk?.PlanImageId is not null && read.Content.PlanX is null ? $"/participation/observations/{id}/place" : $"/participation/observations/{id}");
    }

    private async Task LoadAsync(ParticipationEvent? walk, bool posted, CancellationToken ct)
    {
        HasPlan = walk?.PlanImageId is not null || Input.PlanX is not null || Input.PlanY is not null;
        Walks = [new SelectListItem(WalkTexts.NoWalk, ""), .. (await Register.WalksAsync(ct)).Select(w => new SelectListItem($"{w.Name} {FinnishFormat.Date(w.Day)}", w.Id.ToString(CultureInfo.InvariantCulture)))];
        await LoadChoicesAsync(0, posted, ct);
    }

    private async Task<ParticipationEvent?> FindWalkAsync(CancellationToken ct) =>
        Walk is { } id && await db.Set<ParticipationEvent>().AsNoTracking().SingleOrDefaultAsync(e => e.Id == id, ct) is { } found && found.Kind.IsWalk() ? found : null;
}
