using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Participation.Data;
using Hyte.Participation.Events;
using Hyte.Participation.Files;
using Hyte.Participation.Forms;
using Hyte.Participation.Links;
using Hyte.Participation.Walks;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Pages.Walks;

/// <summary>One observation, where it is also routed and answered. Who may handle it depends on the unit, so it is asked here.</summary>
[Authorize(Policy = Rights.Read)]
internal sealed class DetailsModel(ParticipationDbContext db, HandleObservation handle, MeasureTies ties, FileShelf shelf, IDirectory directory, ICurrentUser user) : PageModel
{
    private DirectorySnapshot _names = null!;

    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    [BindProperty]
    public HandlingDraft Input { get; set; } = new();

    [BindProperty]
    public int Version { get; set; }

    public Observation Observation { get; private set; } = null!;

    public WalkName? Walk { get; private set; }

    public bool HasPlan { get; private set; }

    public FileCard? Photo { get; private set; }

    public IReadOnlyList<TiedMeasure> Measures { get; private set; } = [];

    public EarlierSave? Conflict { get; private set; }

    public bool MayEdit => user.May(Rights.EditRegisters);

    public bool MayHandle { get; private set; }

    public IReadOnlyList<Choice> States => [.. ObservationStates.All.Select(s => new Choice(s.Code, s.Name, ObservationStates.MarkOf(s.State)))];

    /// <summary>Units in force; one that has ended stays a choice where it already is the choice.</summary>
    public IEnumerable<SelectListItem> Units => _names.Entries
        .Where(e => e.Kind == DirectoryKind.Unit && (e.ValidTo is null || e.Code == Input.Unit))
        .OrderBy(e => e.Name, StringComparer.CurrentCulture)
        .Select(e => new SelectListItem(e.Name, e.Code))
        .Prepend(new SelectListItem(WalkTexts.NoUnit, ""));

    public IReadOnlyList<Crumb> Crumbs => [new(Texts.Name, "/participation"), new(WalkTexts.Title, "/participation/observations"), new(WalkTexts.Observation, null)];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return NotFound();
        Input = HandlingDraft.Of(Observation);
        Version = Observation.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return NotFound();
        if (!MayHandle) return Forbid();
        if (!Check()) return Page();
        try
        {
            if (await handle.ExecuteAsync(Id, Version, Input, ct))
            {
                TempData["notice"] = WalkTexts.Handled;
                return LocalRedirect($"/participation/observations/{Id}");
            }

            await LoadAsync(ct);
            Conflict = EarlierSave.Of(Observation, Differences(HandlingDraft.Of(Observation)));
            Version = Observation.Version;
        }
        catch (RuleBrokenException broken)
        {
            var field = broken.Code switch { Participation.Walks.Observation.NeedsUnit => nameof(Input.Unit), Participation.Walks.Observation.NeedsReason => nameof(Input.Reason), _ => nameof(Input.Answer) };
            ModelState.AddModelError($"{nameof(Input)}.{field}", broken.Message);
        }

        return Page();
    }

    private bool Check()
    {
        var fields = new Typed((field, message) => ModelState.AddModelError($"{nameof(Input)}.{field}", message));
        fields.Need(nameof(Input.State), ObservationStates.Find(Input.State), WalkTexts.StateMissing);
        fields.Optional(nameof(Input.Answer), Input.Answer, Observation.LongestText);
        fields.Optional(nameof(Input.Reason), Input.Reason, Observation.LongestText);
        if (!string.IsNullOrEmpty(Input.Unit) && _names.Find(Input.Unit) is not { Kind: DirectoryKind.Unit }) fields.Refuse(nameof(Input.Unit), WalkTexts.NoSuchUnit);
        return !fields.HasRefused;
    }

    private IReadOnlyList<(string Label, string? Value)> Differences(HandlingDraft theirs)
    {
        (string Label, string? Mine, string? Theirs)[] all =
        [
            (WalkTexts.FieldUnit, Input.Unit is { Length: > 0 } mine ? _names.NameOf(mine) : null, theirs.Unit is { } unit ? _names.NameOf(unit) : null),
            (WalkTexts.FieldState, Named(Input.State), Named(theirs.State)),
            (WalkTexts.FieldAnswer, Typed.Plain(Input.Answer), theirs.Answer),
            (WalkTexts.FieldReason, Typed.Plain(Input.Reason), theirs.Reason),
        ];
        return [.. all.Where(f => f.Mine != f.Theirs).Select(f => (f.Label, f.Theirs))];

        static string? Named(string? code) => ObservationStates.Find(code) is { } state ? ObservationStates.NameOf(state) : null;
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await db.Set<Observation>().AsNoTracking().SingleOrDefaultAsync(o => o.Id == Id, ct) is not { } found) return false;
        Observation = found;
        _names = await directory.GetAsync(ct);
        var walk = await db.Set<ParticipationEvent>().Where(e => e.Id == found.EventId).Select(e => new { e.Id, e.Name, e.Day, e.PlanImageId }).SingleOrDefaultAsync(ct);
        Walk = walk is null ? null : new WalkName(walk.Id, walk.Name, walk.Day);
        HasPlan = walk?.PlanImageId is not null;
        Photo = await shelf.FindAsync(found.PhotoId, ct);
        Measures = await ties.OfAsync(Registers.Observation, Id, ct);
        MayHandle = await handle.MayAsync(found.UnitCode, ct);
        return true;
    }
}
