using Hyte.Impact.Cases;
using Hyte.Impact.Data;
using Hyte.Impact.Mitigations;
using Hyte.Impact.Sheets;
using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Impact.Areas.Impact.Pages.Cases;

/// <summary>Where the owner of an action, or who prepares, says that it is done. Everybody may read it, because the owner need not be a preparer.</summary>
[Authorize(Policy = ImpactPermissions.Read)]
internal sealed class FinishMitigationModel(ImpactDbContext db, ReadSheet sheets, EditMitigations edit, IDirectory directory, TimeProvider clock, ICurrentUser user) : CasePartModel(sheets, user)
{
    public override string Part => "mitigations";

    [BindProperty(SupportsGet = true)]
    public int MitigationId { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public OutcomeDraft Input { get; set; } = new();

    public Mitigation Action { get; private set; } = null!;

    public string OwnerName { get; private set; } = "";

    public bool MayFinish => EditMitigations.MayFinish(CurrentUser, Action.OwnerTitleCode);

    public string EffectText => Sheet.Effects.FirstOrDefault(e => e.Id == Action.EffectId)?.Text ?? MitigationTexts.WholeCase;

    private DateOnly Today => FinnishFormat.DayOf(clock.GetUtcNow().UtcDateTime);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        (Input.DoneOn, Version) = (Today.ToString("yyyy-MM-dd"), Action.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        if (!MayFinish) return Forbid();
        if (Input.Read(Today, Refuse) is not { } done) return Page();
        return await DoAsync(() => edit.FinishAsync(Id, MitigationId, Version, done.On, done.Outcome, ct), MitigationTexts.Finished);
    }

    public async Task<IActionResult> OnPostReopenAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        if (!MayFinish) return Forbid();
        return await DoAsync(() => edit.ReopenAsync(Id, MitigationId, Version, ct), MitigationTexts.Reopened);
    }

    private async Task<IActionResult> DoAsync(Func<Task> act, string notice)
    {
        try
        {
            await act();
            TempData["notice"] = notice;
            return LocalRedirect(CasePaths.Part(Id, Part));
        }
        catch (RuleBrokenException broken)
        {
            // What is saved now is shown above the form: the next try is made on it.
            Version = Action.Version;
            Refuse("", broken.Message);
            return Page();
        }
    }

    private async Task<bool> FindAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct) || await db.Mitigations.AsNoTracking().SingleOrDefaultAsync(m => m.CaseId == Id && m.Id == MitigationId, ct) is not { } saved) return false;
        (Action, OwnerName) = (saved, (await directory.GetAsync(ct)).NameOf(saved.OwnerTitleCode));
        return true;
    }
}
