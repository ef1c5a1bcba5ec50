using Hyte.Modules.People;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Hyte.Host.Pages.Admin.Directory;

/// <summary>What the kinds of entries are called.</summary>
internal static class KindNames
{
    public static IReadOnlyList<SelectListItem> Options { get; } = [.. Enum.GetValues<DirectoryKind>().Select(kind => new SelectListItem(Of(kind), kind.ToString()))];

    public static string Of(DirectoryKind kind) => kind switch
    {
        DirectoryKind.Unit => PeopleTexts.KindUnit,
        DirectoryKind.Body => PeopleTexts.KindBody,
        DirectoryKind.Company => PeopleTexts.KindCompany,
        DirectoryKind.Partner => PeopleTexts.KindPartner,
        DirectoryKind.Group => PeopleTexts.KindGroup,
        _ => PeopleTexts.KindTitle,
    };
}
