using System.Reflection;
using Hyte.Documents.Papers;

namespace Hyte.Documents.Tests;

/// <summary>Files that a real office program has written.</summary>
public sealed class RealOfficeTests
{
    private static readonly string Folder = Path.Combine(
        typeof(RealOfficeTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "SolutionDirectory").Value!, "tests", "fixtures", "papers");

    [Fact]
    public void Slides_are_read_in_their_order_with_their_titles_and_without_the_hidden_one()
    {
        var paper = Read("puistot.pptx");

        Assert.Equal(["Puistojen ohjelma 2030", "1. Yhteiset puistot", "Lähireitit ja valot", "Taulukko", null], paper.Parts.Select(p => p.Title));
        Assert.Equal(["Piilotettuja dioja ei luettu: 5.", "Diojen muistiinpanoja ei luettu."], paper.Remarks.Order(StringComparer.Ordinal).Reverse());
        Assert.Equal(
            ["1: 1. Yhteiset puistot", "2: Penkkejä reittien varrelle", "3: Kumppanuus- puistot asukkaiden kanssa", "5: – Leikkipaikkojen kunnostus", "6: Kaksi kohdetta vuodessa", "7: Lisää teksti napsauttamalla"],
            paper.Parts[1].Lines());
        Assert.Equal(["1: Lähireitit⏎ja valot", "2: Valot  rantareitille"], paper.Parts[2].Lines());
        Assert.Equal(
            ["1: Taulukko", "2: Toimenpde | Vastuutahot | Huom.", "3: Vihreä keskusta | · | ·", "4: Istutukset⏎torille | puutarha- yksikkö | ", "5: Puukartta |  | Lisää teksti napsauttamalla"],
            paper.Parts[3].Lines());
        Assert.Equal(["1: irrallinen huomautus"], paper.Parts[4].Lines());
    }

    [Fact]
    public void A_workbook_gives_its_cells_as_they_look_its_days_as_days_and_leaves_out_the_hidden_sheet()
    {
        var paper = Read("puistot.xlsx");

        var sheet = paper.Only();
        Assert.Equal("Seuranta", sheet.Title);
        Assert.Equal("1: Puistojen ohjelma", sheet.Lines()[0].TrimEnd(' ', '|'));
        Assert.Equal("4: Vihreä keskusta | · | · | ·", sheet.Lines()[2]);
        Assert.StartsWith("5: Istutukset torille | puutarhayksikkö | Toteutunut.⏎Uudet altaat. | ", sheet.Lines()[3], StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2024, 5, 14), sheet.Rows[3].Cells[3].Day);
        Assert.Equal("6: Puukartta | maankäyttö |  | 12,5", sheet.Lines()[4]);
        Assert.Contains(paper.Remarks, r => r.Contains("Apu", StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_gives_its_paragraphs_lists_and_tables_in_their_order()
    {
        var paper = Read("puistot.docx");

        Assert.Contains(paper.Texts(), t => t == "Puistojen ohjelma");
        Assert.Contains(paper.Texts(), t => t == "Ensimmäinen kohta");
        var table = paper.Parts.Single(p => p.Kind == PaperPartKind.Table);
        Assert.Equal(["Toimenpide | Vastuutaho | Vastuuhenkilö", "Vihreä keskusta | · | ·", "Istutukset torille | puutarha-⏎yksikkö | puutarhuri", "Puukartta | maankäyttö | "], table.Lines().Select(l => l[(l.IndexOf(':', StringComparison.Ordinal) + 2)..]));
    }

    private static Paper Read(string name) => Reading.Read(File.ReadAllBytes(Path.Combine(Folder, name)), name: name);
}
