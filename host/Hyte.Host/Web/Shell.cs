using Hyte.Modules.People;
using Hyte.Platform.Modules;
using Hyte.Platform.Rights;
using Hyte.Web;

namespace Hyte.Host;

/// <summary>The menus around every page: what the person may open of what is on.</summary>
internal sealed class Shell(ICurrentUser user, IDirectory directory, ModuleCatalogue catalogue, IModuleStates states, IHostEnvironment environment, ShellViews made) : IShell
{
    public async ValueTask<ShellView> BuildAsync(HttpContext context)
    {
        var notice = environment.IsProduction() ? null : environment.EnvironmentName;
        if (!user.IsSignedIn) return new ShellView([], null, notice, []);

        // Taken before anything is looked at: a switch meanwhile leaves the view under an old number.
        var serial = states.Serial;
        var path = context.Request.Path;
        var title = user.Titles.Count > 0 ? (await directory.GetAsync(context.RequestAborted)).NameOf(user.Titles.Order(StringComparer.Ordinal).First()) : null;
        var name = context.User.Identity?.Name ?? user.Actor.Name;
        return made.Get(new ShellKey(serial, user.RightsFingerprint, name, title, path), () => new ShellView(Main(path), new ShellUser(name, title), notice, Admin(path)));
    }

    private List<ShellLink> Main(PathString path)
    {
        var modules =
            from module in catalogue.Modules
            where states.IsEnabled(module.Id)
            from item in module.Manifest!.Navigation
            where user.May(item.Permission)
            orderby item.Order, item.Text
            select new ShellLink(item.Text, item.Path, path.StartsWithSegments(item.Path));
        IEnumerable<ShellLink> reports = user.May(PlatformPermissions.ReportsRead) ? [new ShellLink(ReportTexts.Title, "/reports", path.StartsWithSegments("/reports"))] : [];
        return [new ShellLink(HostTexts.NavHome, "/", path == "/"), .. modules, .. reports, new ShellLink(HostTexts.NavCalendar, "/calendar", path.StartsWithSegments("/calendar"))];
    }

    private List<ShellLink> Admin(PathString path)
    {
        (string Text, string Href, string Permission)[] pages =
        [
            (HostTexts.AdminModules, "/admin/modules", PlatformPermissions.ModulesManage),
            (HostTexts.AdminUsers, "/admin/users", PlatformPermissions.UsersManage),
            (HostTexts.AdminRoles, "/admin/roles", PlatformPermissions.RolesManage),
            (HostTexts.AdminDirectory, "/admin/directory", PlatformPermissions.DirectoryManage),
            (HostTexts.AdminAudit, "/admin/audit", PlatformPermissions.AuditRead),
            (HostTexts.AdminBackup, "/admin/backup", PlatformPermissions.BackupMake),
        ];
        return [.. pages.Where(page => user.May(page.Permission)).Select(page => new ShellLink(page.Text, page.Href, path.StartsWithSegments(page.Href)))];
    }
}
