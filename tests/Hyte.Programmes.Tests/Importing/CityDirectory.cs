using Hyte.Documents.Csv;
using Hyte.Modules.People;

namespace Hyte.Programmes.Tests.Importing;

/// <summary>The city's directory as it is loaded at the first start.</summary>
internal static class CityDirectory
{
    public static DirectorySnapshot Read()
    {
        var entries = Table("directory").Rows.Select(row => new DirectoryEntry(
            row.Required("code"), Enum.Parse<DirectoryKind>(row.Required("kind"), ignoreCase: true), row.Required("name"), row.Text("parent"), row.Date("valid_from"), row.Date("valid_to")));
        return new DirectorySnapshot(entries, Table("aliases").Rows.Select(row => (row.Required("alias"), row.Required("entry"))), []);
    }

    private static CsvTable Table(string name) => CsvTable.Read(Path.Combine(CityPapers.Solution, "seeds", "platform", name + ".csv"));
}
