using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Platform.CityDirectory;
using Hyte.Platform.People;
using Hyte.Platform.Rights;
using Hyte.Platform.Storage;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Host.Pages.Admin.Directory;

/// <summary>One entry: what it is, its other spellings and, for a title, who holds it.</summary>
[Authorize(Policy = PlatformPermissions.DirectoryManage)]
internal sealed class EditModel(PlatformDbContext db, DirectoryChanges changes, TitleHoldings holdings, IDirectory directory, CityClock clock) : PageModel
{
    public DirectoryEntryRow Entry { get; private set; } = default!;

    public IReadOnlyList<DirectoryAlias> Aliases { get; private set; } = [];

    public IReadOnlyList<HoldingLine> Holdings { get; private set; } = [];

    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    public DateOnly Today => clock.Today;

    [BindProperty]
    public int Version { get; set; }

    // The page has four forms; each handler binds its own input, so that one form's gaps are not another's errors.
    public EntryInput Input { get; set; } = new();

    public HoldingInput Holding { get; set; } = new();

    /// <summary>The spelling that was typed and refused.</summary>
    public string? NewAlias { get; private set; }

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        if (!await FindAsync(code, ct)) return NotFound();
        Fill();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, [Bind(Prefix = "Input")] EntryInput input, CancellationToken ct)
    {
        if (!await FindAsync(code, ct)) return NotFound();
        Input = input;
        if (!ModelState.IsValid) return Page();
        try
        {
            await changes.ChangeAsync(code, Version, input.ToDetails(), ct);
        }
        catch (RuleBrokenException broken)
        {
            // The form keeps what was typed and takes the version it lost to: pressing save again is a decision.
            if (broken.Code == "directory.changed") ModelState.Remove(nameof(Version));
            Version = Entry.Version;
            return Refuse(broken);
        }

        return Done(code, PeopleTexts.EntrySaved);
    }

    public Task<IActionResult> OnPostAddAliasAsync(string code, string? alias, CancellationToken ct) => ActAsync(code, async () =>
    {
        NewAlias = alias;
        if (string.IsNullOrWhiteSpace(alias)) throw new RuleBrokenException("directory.alias-missing", PeopleTexts.AliasMissing);
        await changes.AddAliasAsync(code, alias, ct);
        return PeopleTexts.AliasAdded;
    }, ct);

    public Task<IActionResult> OnPostRemoveAliasAsync(string code, int alias, CancellationToken ct) => ActAsync(code, async () =>
    {
        await changes.RemoveAliasAsync(code, alias, ct);
        return PeopleTexts.AliasRemoved;
    }, ct);

    public Task<IActionResult> OnPostAssignAsync(string code, [Bind(Prefix = "Holding")] HoldingInput holding, CancellationToken ct)
    {
        Holding = holding;
        return ActAsync(code, async () =>
        {
            if (holding.From is not { } from) throw new RuleBrokenException("holding.from-missing", PeopleTexts.FirstDayMissing);
            await holdings.AssignAsync(code, holding.UserId ?? "", from, holding.To, ct);
            return PeopleTexts.Assigned;
        }, ct);
    }

    public Task<IActionResult> OnPostEndAsync(string code, int holding, DateOnly? lastDay, CancellationToken ct) => ActAsync(code, async () =>
    {
        await holdings.EndAsync(code, holding, lastDay ?? Today, ct);
        return PeopleTexts.HoldingEnded;
    }, ct);

    private async Task<IActionResult> ActAsync(string code, Func<Task<string>> act, CancellationToken ct)
    {
        if (!await FindAsync(code, ct)) return NotFound();
        Fill();
        if (!ModelState.IsValid) return Page();
        try
        {
            return Done(code, await act());
        }
        catch (RuleBrokenException broken)
        {
            return Refuse(broken);
        }
    }

    private PageResult Refuse(RuleBrokenException broken)
    {
        ModelState.AddModelError("", broken.Message);
        return Page();
    }

    private RedirectToPageResult Done(string code, string notice)
    {
        TempData["notice"] = notice;
        return RedirectToPage(new { code });
    }

    private void Fill()
    {
        ModelState.Remove(nameof(Version));
        Version = Entry.Version;
        Input = new EntryInput { Name = Entry.Name, Parent = Entry.ParentCode, ValidFrom = Entry.ValidFrom, ValidTo = Entry.ValidTo, Note = Entry.Note };
        Holding.From ??= Today;
    }

    private async Task<bool> FindAsync(string code, CancellationToken ct)
    {
        if (await db.Set<DirectoryEntryRow>().AsNoTracking().SingleOrDefaultAsync(e => e.Code == code, ct) is not { } entry) return false;
        Entry = entry;
        ViewData["parents"] = EntryInput.ParentsIn(await directory.GetAsync(ct));
        Aliases = await db.Set<DirectoryAlias>().AsNoTracking().Where(a => a.EntryCode == code).OrderBy(a => a.Id).ToListAsync(ct);
        if (entry.Kind != DirectoryKind.Title) return true;

        Holdings = await (
            from holding in db.Set<TitleHoldingRow>()
            join user in db.Users on holding.UserId equals user.Id
            where holding.TitleCode == code
            orderby holding.From descending
            select new HoldingLine(holding.Id, user.DisplayName, holding.From, holding.To)).ToListAsync(ct);
        People = [.. (await db.Users.AsNoTracking().Where(u => u.IsActive).ToListAsync(ct))
            .OrderBy(u => u.DisplayName, StringComparer.CurrentCulture).Select(u => new SelectListItem($"{u.DisplayName} ({u.UserName})", u.Id))];
        return true;
    }
}

/// <summary>A person's time in the title.</summary>
internal sealed record HoldingLine(int Id, string Person, DateOnly From, DateOnly? To);

/// <summary>Who is put into the title, and when.</summary>
internal sealed class HoldingInput
{
    public string? UserId { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }
}
