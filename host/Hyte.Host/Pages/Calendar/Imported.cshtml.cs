using Hyte.Host.Pages.Importing;
using Hyte.Modules;
using Hyte.Platform.Calendar.Importing;
using Hyte.Platform.Importing;
using Hyte.Platform.Rights;
using Hyte.Platform.Storage;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Host.Pages.Calendar;

/// <summary>One import of events with every line of its paper, and the button that undoes it as a whole.</summary>
[Authorize(Policy = PlatformPermissions.CalendarEdit)]
internal sealed class ImportedModel(PlatformDbContext db, UndoEventImport undo) : PageModel
{
    public CalendarImport Import { get; private set; } = default!;

    public KeptLinesView Lines { get; private set; } = default!;

    /// <summary>The import has just been made.</summary>
    public bool IsFresh { get; private set; }

    /// <summary>The year to look at: that of the first event.</summary>
    public int? Year { get; private set; }

    public async Task<IActionResult> OnGetAsync(int id, [FromQuery] ImportFate? show, [FromQuery] bool made, CancellationToken ct)
    {
        IsFresh = made;
        return await FindAsync(id, show, ct) ? Page() : NotFound();
    }

    /// <summary>Undoes it.</summary>
    public async Task<IActionResult> OnPostAsync(int id, CancellationToken ct)
    {
        try
        {
            if (await undo.ExecuteAsync(id, ct) is not { } undone) return NotFound();
            TempData["notice"] = string.Format(ImportTexts.Undone, undone.Paper);
            return RedirectToPage(new { id });
        }
        catch (RuleBrokenException refused)
        {
            ModelState.AddModelError("", refused.Message);
            return await FindAsync(id, null, ct) ? Page() : NotFound();
        }
    }

    private async Task<bool> FindAsync(int id, ImportFate? show, CancellationToken ct)
    {
        if (await db.Set<CalendarImport>().AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, ct) is not { } import) return false;
        Import = import;
        Lines = new KeptLinesView(import.ReadLines(), show, $"/calendar/imports/{id}");
        Year = (await db.Set<Hyte.Platform.Calendar.CalendarEvent>().Where(e => e.ImportId == id).OrderBy(e => e.Start).Select(e => new { e.Start.Year }).FirstOrDefaultAsync(ct))?.Year;
        return true;
    }
}
