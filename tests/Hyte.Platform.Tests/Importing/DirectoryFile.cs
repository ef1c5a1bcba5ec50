using Hyte.Documents.Papers;
using Hyte.Documents.Sheets;
using Hyte.Modules.People;
using Hyte.Platform.CityDirectory;
using Hyte.Platform.CityDirectory.Importing;

namespace Hyte.Platform.Tests.Importing;

/// <summary>A file of the directory as the product writes it.</summary>
internal static class DirectoryFile
{
    public static DirectoryForm Form { get; } = new(
        new Dictionary<DirectoryField, string>
        {
            [DirectoryField.Code] = "Tunnus",
            [DirectoryField.Kind] = "Laji",
            [DirectoryField.Name] = "Nimi",
            [DirectoryField.ParentCode] = "Ylätaso, tunnus",
            [DirectoryField.Parent] = "Yläyksikkö",
            [DirectoryField.Spellings] = "Muut kirjoitusasut",
            [DirectoryField.ValidFrom] = "Voimassa alkaen",
            [DirectoryField.ValidTo] = "Voimassa asti",
        },
        new Dictionary<DirectoryKind, string>
        {
            [DirectoryKind.Unit] = "Yksikkö",
            [DirectoryKind.Body] = "Toimielin",
            [DirectoryKind.Company] = "Yhtiö",
            [DirectoryKind.Partner] = "Kumppani",
            [DirectoryKind.Group] = "Ryhmä",
            [DirectoryKind.Title] = "Nimike",
        });

    /// <summary>Writes a directory and reads what was written.</summary>
    public static Paper Written(IEnumerable<DirectoryEntryRow> entries, IReadOnlyCollection<DirectoryAlias> aliases, SheetFormat format)
    {
        var all = entries.ToList();
        Column[] columns =
        [
            .. Form.Headings.Select(h => h.Key switch
            {
                DirectoryField.ValidFrom or DirectoryField.ValidTo => Column.Day(h.Value, "Päivä."),
                DirectoryField.Kind => Column.Choice(h.Value, "Laji.", Form.Kinds.Values),
                _ => Column.Text(h.Value, "Teksti."),
            }),
        ];
        var rows = all.Select(e => (IReadOnlyList<Cell>)
        [
            e.Code, Form.Kinds[e.Kind], e.Name, e.ParentCode, all.Find(p => p.Code == e.ParentCode)?.Name,
            string.Join(", ", aliases.Where(a => a.EntryCode == e.Code).Select(a => a.Text)), e.ValidFrom, e.ValidTo,
        ]);
        using var file = new MemoryStream(format.Write(new Sheet("Hakemisto", columns, rows)));
        return PaperReader.Read(file, $"hakemisto.{format.Code}", PaperLimits.Standard);
    }
}
