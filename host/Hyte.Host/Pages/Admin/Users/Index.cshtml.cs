using Hyte.Modules.Search;
using Hyte.Platform.Rights;
using Hyte.Platform.Storage;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Host.Pages.Admin.Users;

/// <summary>Everybody who has an account, open accounts first.</summary>
[Authorize(Policy = PlatformPermissions.UsersManage)]
internal sealed class IndexModel(PlatformDbContext db, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Closed { get; set; }

    public IReadOnlyList<UserLine> Lines { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var roles = (await (
            from grant in db.Set<Grant>()
            join role in db.Set<RoleDefinition>() on grant.RoleId equals role.Id
            orderby role.Order
            select new { grant.UserId, role.Title }).ToListAsync(ct)).ToLookup(r => r.UserId, r => r.Title, StringComparer.Ordinal);
        var users = await db.Users.AsNoTracking().Where(u => Closed || u.IsActive).ToListAsync(ct);
        var wanted = SearchText.Fold(Q);
        // Folded in memory, since the database folds ASCII only; a city has hundreds of accounts, not millions.
        Lines =
        [
            .. users
                .Where(u => SearchText.Fold($"{u.DisplayName} {u.UserName}").Contains(wanted, StringComparison.Ordinal))
                .OrderByDescending(u => u.IsActive).ThenBy(u => u.DisplayName, StringComparer.CurrentCulture)
                .Select(u => new UserLine(u.Id, u.DisplayName, u.UserName!, string.Join(", ", roles[u.Id].Distinct()), AccountState.Of(u, now))),
        ];
    }
}

/// <summary>A line of the list.</summary>
internal sealed record UserLine(string Id, string Name, string UserName, string Roles, Hyte.Web.Mark State);
