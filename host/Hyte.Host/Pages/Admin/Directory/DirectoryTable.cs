using Hyte.Documents.Sheets;
using Hyte.Modules.People;
using Hyte.Platform.CityDirectory.Importing;

namespace Hyte.Host.Pages.Admin.Directory;

/// <summary>The directory as a table that leaves the product and comes back. Titles stand without the persons who hold them.</summary>
internal static class DirectoryTable
{
    public static Table<EntryLine> Columns { get; } = new()
    {
        { Column.Text(PeopleTexts.EntryCode, PeopleTexts.EntryCodeMeaning), line => line.Entry.Code },
        { Column.Choice(PeopleTexts.Kind, PeopleTexts.KindMeaning, Enum.GetValues<DirectoryKind>().Select(KindNames.Of)), line => KindNames.Of(line.Entry.Kind) },
        { Column.Text(PeopleTexts.EntryName, PeopleTexts.EntryNameMeaning) with { Width = 44, Wraps = true }, line => line.Entry.Name },
        { Column.Text(PeopleTexts.ParentCode, PeopleTexts.ParentCodeMeaning), line => line.Entry.ParentCode },
        { Column.Text(PeopleTexts.Parent, PeopleTexts.ParentMeaning) with { Wraps = true }, line => line.Parent },
        { Column.LongText(PeopleTexts.Spellings, PeopleTexts.SpellingsMeaning), line => line.Spellings },
        { Column.Day(PeopleTexts.ValidFromDay, PeopleTexts.ValidFromMeaning), line => line.Entry.ValidFrom },
        { Column.Day(PeopleTexts.ValidToDay, PeopleTexts.ValidToMeaning), line => line.Entry.ValidTo },
    };

    /// <summary>The same words for a file that comes back.</summary>
    public static DirectoryForm Form { get; } = new(
        new Dictionary<DirectoryField, string>
        {
            [DirectoryField.Code] = PeopleTexts.EntryCode,
            [DirectoryField.Kind] = PeopleTexts.Kind,
            [DirectoryField.Name] = PeopleTexts.EntryName,
            [DirectoryField.ParentCode] = PeopleTexts.ParentCode,
            [DirectoryField.Parent] = PeopleTexts.Parent,
            [DirectoryField.Spellings] = PeopleTexts.Spellings,
            [DirectoryField.ValidFrom] = PeopleTexts.ValidFromDay,
            [DirectoryField.ValidTo] = PeopleTexts.ValidToDay,
        },
        Enum.GetValues<DirectoryKind>().ToDictionary(kind => kind, KindNames.Of));
}
