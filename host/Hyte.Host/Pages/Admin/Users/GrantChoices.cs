using Hyte.Modules.People;
using Hyte.Platform.Rights;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Hyte.Host.Pages.Admin.Users;

/// <summary>The roles that can be given and how far each can reach, as options of two lists.</summary>
internal static class GrantChoices
{
    public static GrantOptions Of(IEnumerable<RoleDefinition> roles, PermissionCatalogue permissions, DirectorySnapshot directory)
    {
        var units = directory.Entries
            .Where(e => e.Kind is DirectoryKind.Unit or DirectoryKind.Body or DirectoryKind.Company)
            .OrderBy(e => e.Name, StringComparer.CurrentCulture);
        var modulesGroup = new SelectListGroup { Name = PeopleTexts.ScopeModules };
        var unitsGroup = new SelectListGroup { Name = PeopleTexts.ScopeUnits };
        return new GrantOptions(
            [.. roles.Select(r => new SelectListItem(r.Title, r.Id))],
            [
                new SelectListItem(PeopleTexts.ScopeEverything, nameof(ScopeKind.Everything)),
                .. permissions.Groups.Select(g => new SelectListItem(g.Name, $"{nameof(ScopeKind.Module)}:{g.Owner}") { Group = modulesGroup }),
                .. units.Select(e => new SelectListItem(e.Name, $"{nameof(ScopeKind.Unit)}:{e.Code}") { Group = unitsGroup }),
            ]);
    }

    /// <summary>Reads an option back. What cannot be read is a unit that does not exist, which is refused where it is used.</summary>
    public static (ScopeKind Kind, string Value) Parse(string? option)
    {
        var parts = (option ?? "").Split(':', 2);
        return parts switch
        {
            [nameof(ScopeKind.Everything)] => (ScopeKind.Everything, ""),
            [nameof(ScopeKind.Module), var module] => (ScopeKind.Module, module),
            _ => (ScopeKind.Unit, parts[^1]),
        };
    }
}

/// <summary>Options of the form.</summary>
internal sealed record GrantOptions(IReadOnlyList<SelectListItem> Roles, IReadOnlyList<SelectListItem> Scopes);
