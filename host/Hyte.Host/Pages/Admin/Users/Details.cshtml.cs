using System.ComponentModel.DataAnnotations;
using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Platform.People;
using Hyte.Platform.Rights;
using Hyte.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hyte.Host.Pages.Admin.Users;

/// <summary>One account: its state, its titles and its roles, and what may be done to it.</summary>
[Authorize(Policy = PlatformPermissions.UsersManage)]
internal sealed class DetailsModel(
    UserManager<User> users, Accounts accounts, Grants grants, PermissionCatalogue permissions, IDirectory directory, ICurrentUser current, CityClock today, TimeProvider clock) : PageModel
{
    internal const string LinkKey = "password-token";

    public User Account { get; private set; } = default!;

    public Mark State { get; private set; } = default!;

    public IReadOnlyList<string> Titles { get; private set; } = [];

    public IReadOnlyList<GrantedRole> Roles { get; private set; } = [];

    public GrantOptions Options { get; private set; } = default!;

    public bool MayGiveRoles => current.May(PlatformPermissions.RolesManage);

    /// <summary>False for an account that may do more than the person who looks at it.</summary>
    public bool MayHandle { get; private set; }

    /// <summary>The one-time link, shown once after it was made.</summary>
    public string? PasswordLink { get; private set; }

    [BindProperty]
    public string? RoleId { get; set; }

    /// <summary><c>Everything</c>, <c>Module:{id}</c> or <c>Unit:{code}</c>.</summary>
    [BindProperty]
    public string? Scope { get; set; }

    [BindProperty]
    [EmailAddress(ErrorMessageResourceType = typeof(PeopleTexts), ErrorMessageResourceName = nameof(PeopleTexts.EmailInvalid))]
    [StringLength(256, ErrorMessageResourceType = typeof(PeopleTexts), ErrorMessageResourceName = nameof(PeopleTexts.TooLong))]
    public string? Email { get; set; }

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct)) return NotFound();
        Email = Account.Email;
        if (TempData[LinkKey] is string token)
            PasswordLink = Url.Page("/Account/SetPassword", null, new { user = id, token }, Request.Scheme);
        return Page();
    }

    public Task<IActionResult> OnPostLinkAsync(string id, CancellationToken ct) => HandleAsync(id, async () =>
    {
        TempData[LinkKey] = await accounts.PasswordTokenAsync(Account, ct);
        return PeopleTexts.LinkMade;
    }, ct);

    public Task<IActionResult> OnPostCloseAsync(string id, CancellationToken ct) => HandleAsync(id, async () =>
    {
        await accounts.CloseAsync(Account, ct);
        return PeopleTexts.UserClosed;
    }, ct);

    public Task<IActionResult> OnPostOpenAsync(string id, CancellationToken ct) => HandleAsync(id, async () =>
    {
        await accounts.OpenAsync(Account);
        return PeopleTexts.UserOpened;
    }, ct);

    public Task<IActionResult> OnPostUnlockAsync(string id, CancellationToken ct) => HandleAsync(id, async () =>
    {
        await accounts.UnlockAsync(Account);
        return PeopleTexts.UserUnlocked;
    }, ct);

    public async Task<IActionResult> OnPostEmailAsync(string id, CancellationToken ct)
    {
        if (!ModelState.IsValid) return await FindAsync(id, ct) ? Page() : NotFound();
        return await HandleAsync(id, async () =>
        {
            await accounts.ChangeEmailAsync(Account, Email?.Trim());
            return PeopleTexts.EmailSaved;
        }, ct);
    }

    public Task<IActionResult> OnPostGiveAsync(string id, CancellationToken ct) => HandleAsync(id, async () =>
    {
        if (!MayGiveRoles) return null;
        var (kind, value) = GrantChoices.Parse(Scope);
        await grants.GiveAsync(id, RoleId ?? "", kind, value, ct);
        return PeopleTexts.RoleGiven;
    }, ct);

    public Task<IActionResult> OnPostTakeAsync(string id, int grant, CancellationToken ct) => HandleAsync(id, async () =>
    {
        if (!MayGiveRoles) return null;
        await grants.TakeAsync(id, grant, ct);
        return PeopleTexts.RoleTaken;
    }, ct);

    private async Task<IActionResult> HandleAsync(string id, Func<Task<string?>> act, CancellationToken ct)
    {
        if (!await FindAsync(id, ct)) return NotFound();
        if (!MayHandle) return Forbid();
        try
        {
            if (await act() is not { } done) return Forbid();
            TempData["notice"] = done;
            return RedirectToPage(new { id });
        }
        catch (RuleBrokenException broken)
        {
            ModelState.AddModelError("", broken.Message);
            Email ??= Account.Email;
            return Page();
        }
    }

    private async Task<bool> FindAsync(string id, CancellationToken ct)
    {
        if (await users.FindByIdAsync(id) is not { } account) return false;
        Account = account;
        State = AccountState.Of(account, clock.GetUtcNow());
        MayHandle = MayGiveRoles || !await accounts.MayManageRolesAsync(id, ct);
        Roles = await grants.OfAsync(id, ct);
        var names = await directory.GetAsync(ct);
        Options = GrantChoices.Of(await grants.RolesAsync(ct), permissions, names);
        Titles = [.. names.Entries.Where(e => e.Kind == DirectoryKind.Title && names.HoldersOf(e.Code, today.Today).Contains(id, StringComparer.Ordinal)).Select(e => e.Name).Order(StringComparer.CurrentCulture)];
        return true;
    }
}
