using Hyte.Participation.Data;
using Hyte.Participation.Public;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Pages.ResidentsPages;

/// <summary>Opens and closes the residents' pages, part by part.</summary>
[Authorize(Policy = Rights.ManagePublic)]
internal sealed class IndexModel(ParticipationDbContext db) : PageModel
{
    [BindProperty]
    public ResidentsPagesInput Input { get; set; } = new();

    public PublicArea Area { get; private set; } = new();

    public async Task OnGetAsync(CancellationToken ct)
    {
        Area = await ReadAsync(ct) ?? Area;
        Input = ResidentsPagesInput.Of(Area);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var area = await ReadAsync(ct);
        if (area is null) db.Add(area = new PublicArea());
        Input.Write(area);
        await db.SaveChangesAsync(ct);
        TempData["notice"] = area.IsOpen ? PublicTexts.Opened : PublicTexts.Closed;
        return LocalRedirect("/participation/public");
    }

    private Task<PublicArea?> ReadAsync(CancellationToken ct) => db.Set<PublicArea>().OrderBy(a => a.Id).FirstOrDefaultAsync(ct);
}

/// <summary>The switches as a form posts them.</summary>
internal sealed class ResidentsPagesInput
{
    public bool IsOpen { get; set; }

    public bool Answers { get; set; }

    public bool Surveys { get; set; }

    public bool Events { get; set; }

    public bool Feedback { get; set; }

    public bool Spaces { get; set; }

    public static ResidentsPagesInput Of(PublicArea area) => new()
    {
        IsOpen = area.IsOpen,
        Answers = area.Answers,
        Surveys = area.Surveys,
        Events = area.Events,
        Feedback = area.Feedback,
        Spaces = area.Spaces,
    };

    public void Write(PublicArea area) =>
        (area.IsOpen, area.Answers, area.Surveys, area.Events, area.Feedback, area.Spaces) = (IsOpen, Answers, Surveys, Events, Feedback, Spaces);
}
