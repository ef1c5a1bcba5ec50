using System.ComponentModel.DataAnnotations;
using Hyte.Modules.People;
using Hyte.Platform.CityDirectory;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Hyte.Host.Pages.Admin.Directory;

/// <summary>What is typed of an entry.</summary>
internal sealed class EntryInput
{
    [Required(ErrorMessageResourceType = typeof(PeopleTexts), ErrorMessageResourceName = nameof(PeopleTexts.EntryNameMissing))]
    [StringLength(300, ErrorMessageResourceType = typeof(PeopleTexts), ErrorMessageResourceName = nameof(PeopleTexts.TooLong))]
    public string? Name { get; set; }

    public string? Parent { get; set; }

    public DateOnly? ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    [StringLength(2000, ErrorMessageResourceType = typeof(PeopleTexts), ErrorMessageResourceName = nameof(PeopleTexts.TooLong))]
    public string? Note { get; set; }

    public EntryDetails ToDetails() => new(Name!.Trim(), string.IsNullOrEmpty(Parent) ? null : Parent, ValidFrom, ValidTo, Note);

    /// <summary>The entries that another may stand under.</summary>
    public static IReadOnlyList<SelectListItem> ParentsIn(DirectorySnapshot directory) =>
    [
        new SelectListItem(PeopleTexts.NoParent, ""),
        .. directory.Entries.Where(e => e.Kind != DirectoryKind.Title).OrderBy(e => e.Name, StringComparer.CurrentCulture).Select(e => new SelectListItem(e.Name, e.Code)),
    ];
}
