using Hyte.Participation.Data;
using Hyte.Participation.Events;
using Hyte.Participation.Events.Editing;
using Hyte.Participation.Files;
using Hyte.Participation.Forms;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Pages.Events;

/// <summary>The minutes of an event: a text, a file, or both.</summary>
[Authorize(Policy = Rights.EditRegisters)]
[RequestSizeLimit(CheckedFile.LargestRequest), RequestFormLimits(MultipartBodyLengthLimit = CheckedFile.LargestRequest)]
internal sealed class MinutesModel(ParticipationDbContext db, WriteMinutes write, FileShelf shelf) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public bool RemoveFile { get; set; }

    [BindProperty]
    public IFormFile? Attached { get; set; }

    public string Name { get; private set; } = "";

    public FileCard? Present { get; private set; }

    public EarlierSave? Conflict { get; private set; }

    public IReadOnlyList<Crumb> Crumbs =>
        [new(Texts.Name, "/participation"), new(EventTexts.Title, "/participation/events"), new(Name, $"/participation/events/{Id}"), new(EventTexts.MinutesTitle, null)];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await LoadAsync(ct) is not { } saved) return NotFound();
        (Text, Version) = (saved.Minutes, saved.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await LoadAsync(ct) is null) return NotFound();
        var fields = new Typed(ModelState.AddModelError);
        var text = fields.Optional(nameof(Text), Text, ParticipationEvent.LongestText);
        var file = await CheckedFile.ReadAsync(Attached, CheckedFile.Documents, message => fields.Refuse(nameof(Attached), message), ct);
        if (fields.HasRefused) return Page();
        if (await write.ExecuteAsync(Id, Version, text, file, RemoveFile, ct))
        {
            TempData["notice"] = EventTexts.MinutesSaved;
            return LocalRedirect($"/participation/events/{Id}");
        }

        var theirs = (await LoadAsync(ct))!;
        Conflict = EarlierSave.Of(theirs, theirs.Minutes == text ? [] : [(EventTexts.FieldMinutes, theirs.Minutes)]) with { LosesFile = true };
        Version = theirs.Version;
        return Page();
    }

    private async Task<ParticipationEvent?> LoadAsync(CancellationToken ct)
    {
        if (await db.Set<ParticipationEvent>().AsNoTracking().SingleOrDefaultAsync(e => e.Id == Id, ct) is not { } saved) return null;
        Name = saved.Name;
        Present = await shelf.FindAsync(saved.MinutesFileId, ct);
        return saved;
    }
}
