using Hyte.Documents.Papers;
using Hyte.Programmes.Importing.Indicators;
using Hyte.Programmes.Indicators;

namespace Hyte.Programmes.Tests.Importing.Indicators;

/// <summary>Small tables of indicators, as the papers have them.</summary>
internal static class Cells
{
    /// <summary>Headings under which a slash stands between the city and the country.</summary>
    public const string Areas = "Indikaattori\tLähtötilanne (Mikkeli/koko maa)/Tavoite (Mikkeli)\n";

    /// <summary>Headings under which a slash stands between the baseline and the target.</summary>
    public const string Targets = "Elinvoimaohjelma\tToimenpide\tVastuutaho/ yhteistyötahot\tSeuranta-indikaattorit / vuosi\tLähtötilanne/ tavoite\n";

    /// <summary>The only row of a table whose slash stands between areas.</summary>
    public static IndicatorRow OfAreas(string values, string name = "Osuus, % (Kouluterveyskysely)") => Assert.Single(Read($"{Areas}{name}\t{values}\n").Rows);

    /// <summary>The only row of a table whose slash stands between baseline and target.</summary>
    public static IndicatorRow OfTargets(string names, string values) => Assert.Single(Read($"{Targets}1. Osaaminen\tKoulutus\tMiksei\t{names}\t{values}\n").Rows);

    public static IndicatorForm Read(string text, IndicatorVocabulary? vocabulary = null) => IndicatorForm.Of(TextPaper.Parse(text, "", PaperLimits.Standard), vocabulary);

    /// <summary>The numbers of a row, in short: "Lukio koko-maa 2019 74,5".</summary>
    public static IEnumerable<string> Numbers(this IndicatorRow row) => row.Indicators.SelectMany(i => i.Observations).Where(o => o.Value.Number is not null).Select(Short);

    /// <summary>The targets of a row, in short: "Lukio value 80".</summary>
    public static IEnumerable<string> Wanted(this IndicatorRow row) => row.Indicators.SelectMany(i => i.Targets).Select(Short);

    public static void AssertReads(IndicatorRow row, string[] numbers, string[] targets)
    {
        Assert.Equal(numbers, row.Numbers());
        Assert.Equal(targets, row.Wanted());
    }

    public static IEnumerable<IndicatorDoubt> Doubts(this IndicatorRow row) => row.Questions.Select(q => q.Because);

    public static string Short(ReadObservation read) =>
        string.Join(' ', new[] { read.Series.Group, read.Series.Segment, read.Area, Years(read.FromYear, read.Year), read.Value.Number is { } number ? Plain(number) : read.Value.Text ?? IndicatorCodes.Of(read.Value.Missing!.Value) }.Where(s => s is not null));

    public static string Short(ReadTarget read) => string.Join(' ', new[]
    {
        read.Series.Group, read.Series.Segment, read.Area, IndicatorCodes.Of(read.Kind), read.Value is { } value ? Plain(value) + (read.Upper is { } upper ? $"–{Plain(upper)}" : "") : null,
        read.Direction is { } direction ? $"{IndicatorCodes.Of(direction)} {IndicatorCodes.Of(read.Basis)}" : null, read.ReferenceArea,
        read.Kind == TargetKind.Frequency ? IndicatorCodes.Of(read.Per) : null, read.Year?.ToString(),
    }.Where(s => s is not null));

    private static string? Years(int? from, int? year) => year is null ? null : from == year ? $"{year}" : $"{from}–{year}";

    private static string Plain(decimal number) => (number / 1.000000000000000000m).ToString(System.Globalization.CultureInfo.GetCultureInfo("fi-FI")).Replace('−', '-');
}
