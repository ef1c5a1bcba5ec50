using System.Globalization;
using Hyte.Impact.Assessments;
using Hyte.Impact.Cases;
using Hyte.Impact.Conclusions;
using Hyte.Impact.Data;
using Hyte.Impact.Sheets;
using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Areas.Impact.Pages.Cases;

/// <summary>What the comparison shows and what is proposed. Everybody reads it; while the assessment is open, who prepares writes it.</summary>
[Authorize(Policy = ImpactPermissions.Read)]
internal sealed class ConclusionModel(ImpactDbContext db, ReadSheet sheets, EditConclusion edit, TimeProvider clock, ICurrentUser user) : CasePartModel(sheets, user)
{
    public override string Part => "conclusion";

    [BindProperty]
    public ConclusionDraft Input { get; set; } = new();

    [BindProperty]
    public int Version { get; set; }

    /// <summary>What somebody else saved in between; null when nobody did.</summary>
    public Assessment? Saved { get; private set; }

    public bool MayTellPrepared => MayEdit && !IsOpen && EditConclusion.MayTellPrepared(Sheet.Stage);

    public IEnumerable<SelectListItem> Alternatives => Sheet.Alternatives
        .Select(a => new SelectListItem(a.Label, a.Id.ToString(CultureInfo.InvariantCulture)))
        .Prepend(new SelectListItem(ConclusionTexts.ChooseProposal, ""));

    private DateOnly Today => FinnishFormat.DayOf(clock.GetUtcNow().UtcDateTime);

    public string LabelOf(int? alternativeId) => Sheet.Alternatives.FirstOrDefault(a => a.Id == alternativeId)?.Label ?? ConclusionTexts.ChooseProposal;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return NotFound();
        var saved = await db.Assessments.AsNoTracking().SingleAsync(a => a.CaseId == Id, ct);
        (Input, Version) = (ConclusionDraft.Of(saved), saved.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return NotFound();
        if (!MayEdit) return Forbid();
        return ConclusionContent.Read(Input, Sheet.Alternatives.Select(a => a.Id), Today, Refuse) is { } content
            ? await DoAsync(() => edit.SaveAsync(Id, Version, content, ct), ConclusionTexts.Saved)
            : Page();
    }

    public async Task<IActionResult> OnPostPreparedAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return NotFound();
        if (!MayEdit) return Forbid();
        var typed = new Typed(Refuse);
        var day = ConclusionContent.ReadPrepared(Input.PreparedOn, Today, typed);
        return typed.HasRefused ? Page() : await DoAsync(() => edit.PrepareAsync(Id, Version, day, ct), ConclusionTexts.PreparedSaved);
    }

    private async Task<IActionResult> DoAsync(Func<Task<Assessment?>> save, string notice)
    {
        try
        {
            Saved = await save();
            if (Saved is not null)
            {
                Version = Saved.Version;
                return Page();
            }

            TempData["notice"] = notice;
            return LocalRedirect(CasePaths.Part(Id, Part));
        }
        catch (RuleBrokenException broken)
        {
            Refuse("", broken.Message);
            return Page();
        }
    }
}
