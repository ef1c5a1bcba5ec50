using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using Hyte.Documents.Papers;
using Hyte.Modules.People;
using Hyte.Programmes.FollowUps;
using Hyte.Programmes.Importing;
using Hyte.Programmes.Importing.Indicators;

namespace Hyte.Programmes.Tests.Importing;

/// <summary>Tables come cut short, doubled and mixed up. Whatever they have become, they are read to the last line, soon and within little memory, and no line of them gets lost.</summary>
public sealed class DamagedPaperTests
{
    private const long Memory = 300_000_000;

    private static readonly DirectorySnapshot Directory = CityDirectory.Read();

    // Long enough for a machine that is busy with something else; what hangs takes minutes.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly string[] Samples =
    [
        "Tavoite ja toimenpide\tVastuutaho\tjakso 1/23\tjakso 2/23\tVastuuhenkilö\tHuom.\nPalvelut\t\t\t\t\t\nOsallistumis-aste\tsihy ja asto/henkilöliikenne\tEi toteudu. 82 % (1/2023).\tKumppanuus- pöytäiltoja 3 kpl\thyvinvointi- koordinaattori\t\n\nsihy=sivistys\nasto=alue hyvos-\nltk=lautakunta\nB\ty\t\t\t\t\n",
        "Toimenpide\tToiminnan kuvaus / vastuu\tVastuu / yhteistyötahot\ttavoite / mittari\nPainopiste: Arki\t\t\t\nA\tkuvaus\tx, yhteistyötahoina järjestöt\tmittari\n\tkuvaus 2\ty & z\tmittari 2\n",
        "Hyvän elämän ohjelma\tToimenpide\tVastuutaho/ yhteistyötahot\tSeurantaindikaattoreiden teemat\n<h1>1. Yhteisöllisyys</h1>\t<p>1. Osallisuus</p> <ul> - Budjetointi <ul> - Kokeilu\t<p>Kaupunki/Essote</p>\t\nToimenpiteet\n- Budjetointi\n - Kokeilu\n",
        "Yhteisöllisyys: Indikaattori\tLähtötilanne (MLI/koko maa 2017, 2019)/Tavoite\nOsuus, % (Kouluterveyskysely)\t4.-5. lk: 58,6 %/6,7 % 64,5 %/ 61,7 % Tavoite: 0 % lukio: 82 %/83,3 %\nPYLL\tLähtötilanne (2010-2014): Miehet: huonompi 1) 58 % Tavoite: koko maan taso\n",
        "Elinvoimaohjelma\tToimenpide\tVastuutaho\tSeuranta-indikaattorit / vuosi\tLähtötilanne/ tavoite (v. 2017/ v. 2018)\n1. Osaaminen\tKoulutus\tMiksei\t• Määrä • Osuus\t119 / 130 kpl v. 2020 / 112 kpl -94 (Mikkelin seutu; kuntaan 395)\n\tUudet yritykset\t119 / 130 kpl\t\t\n",
        "Syyskuussa 2017 tapahtuu\n4. – 5.9. Seminaari\n30.10. – 12.11. Kommentointi\n> esittely\n31.2. Ei sellaista\n",
    ];

    private static readonly string[] Pieces =
        ["", "\t", "\t\t\t\t", "\n", "\n\n", " ", "\u00A0", "–", "-", "/", "//", "%", "=", "(", ")", "((", ":", ".", "9999999999999999999", "29.2.", "99/99", "1/9999", "31.12.9999", "<ul>", "</p>", "<td", "&nbsp;", "&#0;", "\uFFFF", "\uD800", "ja ", "yhteistyötahoina ", "Painopiste: ", "Toimenpide", "jakso 1/23", "Indikaattori", "Lähtötilanne", "Tavoite: "];

    private static readonly Arbitrary<(int Sample, (int Kind, int At, int Length, string Piece)[] Damage)> AnyDamage = Arb.From(
        from sample in Gen.Choose(0, 1_000)
        from count in Gen.Choose(1, 6)
        from damage in Gen.ArrayOf(
            from kind in Gen.Choose(0, 3)
            from at in Gen.Choose(0, 1_000_000)
            from length in Gen.Choose(0, 80)
            from piece in Gen.Elements(Pieces)
            select (kind, at, length, piece), count)
        select (sample, damage));

    [Fact]
    public void Damaged_tables_are_read_to_the_last_line() => Prop.ForAll(AnyDamage, damage => IsRead(Damaged(Samples[damage.Sample % Samples.Length], damage.Damage)))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Theory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("004")]
    public void The_citys_own_papers_are_read_however_damaged(string name)
    {
        if (CityPapers.Find(name) is not { } paper) return;
        var text = string.Join('\n', paper.Parts.SelectMany(p => p.Rows).Select(r => string.Join('\t', r.Cells.Select(c => c.Text))));
        Prop.ForAll(AnyDamage, damage => IsRead(Damaged(text, damage.Damage))).Check(Config.QuickThrowOnFailure.WithMaxTest(15));
    }

    [Fact]
    public void A_cell_of_nothing_but_separators_and_the_longest_of_names_do_not_hang_it()
    {
        var watch = Stopwatch.StartNew();
        Assert.Equal(8_000, PartyText.Split(string.Concat(Enumerable.Repeat("a,b/", 4_000)), Directory).Count);
        var names = Enumerable.Range(0, 200).Select(i => new string((char)('a' + (i % 20)), 30_000)).ToList();
        Assert.Null(SimilarNames.Find(new string('z', 30_000), names, n => n));
        Assert.True(watch.Elapsed < Patience, $"{watch.Elapsed}");
    }

    private static bool IsRead(string text)
    {
        var (watch, before) = (Stopwatch.StartNew(), GC.GetAllocatedBytesForCurrentThread());
        var paper = TextPaper.Parse(text, "", PaperLimits.Standard);
        var lines = paper.Parts.SelectMany(p => p.Rows).Select(r => r.Line).ToList();
        var plan = PlanForm.Of(paper);
        var indicators = IndicatorForm.Of(paper);
        var events = DatedList.Of(paper);
        foreach (var cell in paper.Parts.SelectMany(p => p.Rows).SelectMany(r => r.Cells))
        {
            _ = PartyText.Split(cell.Text, Directory);
            _ = OfferedNumber.In(cell.Text);
            _ = StatusSuggestion.From(cell.Text);
        }

        return plan.Lines.Select(l => l.Place.Line).SequenceEqual(lines)
            && indicators.Lines.Select(l => l.Place.Line).SequenceEqual(lines)
            && events.Others.Count + events.Entries.Count <= lines.Count
            && watch.Elapsed < Patience
            && GC.GetAllocatedBytesForCurrentThread() - before < Memory;
    }

    // A piece put in the place of some letters, put between them, a stretch said twice, or the end cut off.
    private static string Damaged(string text, IEnumerable<(int Kind, int At, int Length, string Piece)> damage) => damage.Aggregate(text, (now, each) =>
    {
        var from = each.At % (now.Length + 1);
        var to = Math.Min(now.Length, from + each.Length);
        return each.Kind switch
        {
            0 => string.Concat(now.AsSpan(0, from), each.Piece, now.AsSpan(to)),
            1 => now.Insert(from, each.Piece),
            2 => now.Insert(from, now[from..to]),
            _ when each.At % 7 == 0 => now[..from],
            _ => string.Concat(now.AsSpan(0, from), now.AsSpan(to)),
        };
    });
}
