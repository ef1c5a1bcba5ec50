using FsCheck;
using FsCheck.Fluent;
using Hyte.Documents.Papers;
using Hyte.Programmes.Importing.Indicators;

namespace Hyte.Programmes.Tests.Importing.Indicators;

/// <summary>Whatever a cell holds, no number comes out of it that does not stand in it.</summary>
public sealed partial class IndicatorReadingPropertyTests
{
    private static readonly string[] Pieces =
    [
        "Lähtötilanne ", "(MLI/koko maa 2017, 2019): ", "(2015): ", "Tavoite: ", "Toteuma ", "Tilanne 2017/2018 ", "lukio: ", "4.-5. lk: ", "65+ ", "20-64 v. ", "Kaikki ", "Etelä-Savo 2018: ", "koko maa ", "v. 2020 / ", "v. 2021; ",
        "90,8 %", "1.1 %", "32, 6 %", "635 534", "+5 kpl ", "-94 ", "14. sija ", "3,55/5 ", "240-290 ", "1,3, M€ ", "15kpl/vuosi ", "12.5.2016 ", "1.234 ", "2 019 ", "99999999999999 ", "/", " / ", " ", "(", ")", ":", ";", ",", ".", "- ", "-",
        "<td>", "</p>", "<ul>", "•", "kasvaa vuosittain ", "Vähenee kaikissa ryhmissä ", "ei kasva ", "koko maan taso ", "Kuntakohtaista seurantatietoa ei ole saatavilla. ", "Kirjasto: ", "Huom. ", "talvikausi 11-04/kesäkausi 05-10 ", "&nbsp;", "ja ", "joista 5 palvelutalo ",
    ];

    private static readonly Arbitrary<string> Cell = Arb.From(
        from pieces in Gen.Frequency((8, Gen.Elements(Pieces)), (1, ArbMap.Default.GeneratorFor<char>().Select(c => c is '\t' or '\r' or '\n' ? " " : c.ToString()))).ListOf()
        select string.Concat(pieces));

    private static readonly string[] Tables = [Cells.Areas + "Osuus, % (Kouluterveyskysely)\t", Cells.Targets + "1. Osaaminen\tKoulutus\tMiksei\t• Määrä • Osuus\t", Cells.Targets + "1. Osaaminen\tKoulutus\tMiksei\tMäärä\t"];

    [Fact]
    public void A_number_stands_in_the_cell_where_it_was_read() => ForAllCells((row, form) => Read(form).All(read =>
    {
        var cell = row[read.Words.Column];
        var stands = read.Words.Offset >= 0 && read.Words.Offset + read.Words.Text.Length <= cell.Length && cell.Substring(read.Words.Offset, read.Words.Text.Length) == read.Words.Text;
        return stands && (read.Number is not { } number || Digits(read.Words.Text).Contains(Digits(Math.Abs(number).ToString(System.Globalization.CultureInfo.InvariantCulture)), StringComparison.Ordinal));
    }));

    [Fact]
    public void No_two_numbers_are_read_from_the_same_place() => ForAllCells((_, form) =>
    {
        var places = form.Indicators.SelectMany(i => i.Observations).Where(o => o.Value.Number is not null).Select(o => o.Words.Offset)
            .Concat(form.Indicators.SelectMany(i => i.Targets).Where(t => t.Value is not null).Select(t => t.Words.Offset)).ToList();
        return places.Distinct().Count() == places.Count;
    });

    [Fact]
    public void One_series_has_one_value_for_an_area_and_a_year_or_a_person_is_asked() => ForAllCells((_, form) => form.Indicators.All(i =>
        i.Observations.Where(o => o is { Value.Number: not null, Year: not null }).GroupBy(o => (o.Series, o.Area, o.FromYear, o.Year)).All(g => g.Count() == 1) || form.Questions.Any()));

    [Fact]
    public void Reading_again_reads_the_same() => Prop.ForAll(Cell, cell => Array.TrueForAll(Tables, table =>
        Describe(Cells.Read(table + cell + "\n")).SequenceEqual(Describe(Cells.Read(table + cell + "\n"))))).QuickCheckThrowOnFailure();

    [Fact]
    public void White_space_and_dashes_change_nothing() => Prop.ForAll(Cell, cell => Array.TrueForAll(Tables, table =>
    {
        var read = Describe(Cells.Read(table + cell + "\n")).ToList();
        string[] changed = [cell.Replace(' ', '\u00A0'), cell.Replace('-', '–'), cell.Replace(" ", " \u00A0 ", StringComparison.Ordinal)];
        return Array.TrueForAll(changed, other => read.SequenceEqual(Describe(Cells.Read(table + other + "\n"))));
    })).QuickCheckThrowOnFailure();

    private static void ForAllCells(Func<PaperRow, IndicatorForm, bool> holds) => Prop.ForAll(Cell, cell => Array.TrueForAll(Tables, table =>
    {
        var paper = TextPaper.Parse(table + cell + "\n", "", PaperLimits.Standard);
        return holds(paper.Parts[0].Rows[^1], IndicatorForm.Of(paper));
    })).QuickCheckThrowOnFailure();

    private static IEnumerable<(SourceWords Words, decimal? Number)> Read(IndicatorForm form) => form.Indicators
        .SelectMany(i => i.Observations.Select(o => (o.Words, o.Value.Number)).Concat(i.Targets.Select(t => (t.Words, t.Value))));

    private static IEnumerable<string> Describe(IndicatorForm form) => form.Indicators.SelectMany(i => i.Observations.Where(o => o.Value.Text is null).Select(Cells.Short).Concat(i.Targets.Select(Cells.Short)))
        .Concat(form.Questions.Select(q => q.Because.ToString())).Select(text => Spaces().Replace(text.Replace('–', '-'), " "));

    [System.Text.RegularExpressions.GeneratedRegex(@"\s+", System.Text.RegularExpressions.RegexOptions.None, 1000)]
    private static partial System.Text.RegularExpressions.Regex Spaces();

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit)).TrimStart('0');
}
