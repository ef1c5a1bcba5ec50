using Hyte.Documents.Papers;
using Hyte.Documents.Sheets;

namespace Hyte.Programmes.Tests.RoundTrips;

/// <summary>Words as people write and paste them, with all that a file could take for something else.</summary>
internal sealed class AwkwardTexts(int seed)
{
    private static readonly string[] Pieces =
    [
        "=SUM(A1:A9)", "+358 15 1941", "- tehtiin", "-12", "@kaupunki", "'oma", "'=heitto", "\"näin\"", "sanoi ”ei”", "a; b", "a, b", "eka\ntoka", "eka\r\ntoka", "sarkain\tvälissä", "\tsisennetty",
        "hyvinvointi- koordinaattori", "Osallistumis-aste 82 % (1/2023)", "järjestö- ja hyvinvointifoorumi", "kova\u00A0väli", "tavu\u00ADviiva", "<b>lihava</b>", "<ul><li>kohta", "&nbsp;", "{luku:x}", "_x0041_",
        "4.9.2017", "0012", "3,5", "TOSI", "ääkköset ÅÄÖ õ ß", "😀", "Toteutuu osittain", "Ei päivitetty", "Painopiste 1: Palvelut", "sihy=sivistys", "sep=;", "--", "…", "Toimenpide", "Vastuutaho", "1/24",
    ];

    private readonly Random _random = new(seed);

    public static TheoryData<string, int> Rounds
    {
        get
        {
            var rounds = new TheoryData<string, int>();
            foreach (var format in (SheetFormat[])[SheetFormat.Csv, SheetFormat.Xlsx])
            {
                for (var seed = 1; seed <= 6; seed++) rounds.Add(format.Code, seed);
            }

            return rounds;
        }
    }

    /// <summary>A text of some pieces, and of letters from anywhere.</summary>
    public string Next() => string.Concat(Enumerable.Range(0, _random.Next(1, 5)).Select(_ => Pieces[_random.Next(Pieces.Length)] + (_random.Next(3) == 0 ? $" {(char)_random.Next(0x20, 0x2FF)}" : _random.Next(2) == 0 ? " " : "\n")));

    public string? Maybe() => _random.Next(3) == 0 ? null : Next();

    public int Next(int below) => _random.Next(below);

    public T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];

    /// <summary>What a person sees of a text: neither hard spaces nor line ends of one system or another.</summary>
    public static string? Seen(string? text) => text is null ? null : CellText.Clean(string.Concat(text.Where(letter => !char.IsControl(letter) || letter is '\n' or '\r' or '\t')));
}
