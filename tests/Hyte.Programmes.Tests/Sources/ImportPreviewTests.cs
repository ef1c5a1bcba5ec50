using Hyte.Programmes.Indicators;
using Hyte.Programmes.Indicators.Entering;
using Hyte.Programmes.Indicators.Sources;
using Hyte.Statistics;
using static Hyte.Programmes.Tests.Entering.Given;
using static Hyte.Programmes.Tests.Sources.Answers;

namespace Hyte.Programmes.Tests.Sources;

/// <summary>A source's answer beside what is stored.</summary>
public sealed class ImportPreviewTests
{
    [Fact]
    public void A_value_is_new_changed_or_the_same()
    {
        var rows = Make(Of(Row(2017, 10m), Row(2019, 10.8m), Row(2021, 9m)), Stored(2017, 10m), Stored(2019, 11m));
        Assert.Equal([ImportOutcome.Same, ImportOutcome.Changed, ImportOutcome.New], rows.Select(r => r.Outcome));
        Assert.Equal((10.8m, 11m, 3), (rows[1].Value, rows[1].Before!.Value.Number, rows[1].SeenVersion));
        Assert.Equal((0, "Mikkeli"), (rows[2].SeenVersion, rows[2].Area));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(".")]
    [InlineData("..")]
    public void A_missing_value_is_never_zero_and_takes_nothing_away(string? mark)
    {
        var rows = Make(Of(Row(2017, null, mark), Row(2019, null, mark)), Stored(2017, 10m));
        Assert.All(rows, row => Assert.Equal((ImportOutcome.Unknown, null), (row.Outcome, row.Value)));
        Assert.All(rows, row => Assert.NotNull(row.Because));
        if (mark is not null) Assert.All(rows, row => Assert.Contains($"”{mark}”", row.Because!, StringComparison.Ordinal));
    }

    [Fact]
    public void Zero_is_a_value() => Assert.Equal((ImportOutcome.New, 0m), One(Row(2019, 0m), r => (r.Outcome, r.Value)));

    [Fact]
    public void A_gap_with_a_reason_gives_way_to_a_value_only_as_a_change()
    {
        var row = Make(Of(Row(2019, 10m)), Stored(2019, 0) with { Value = ObservedValue.Of(MissingReason.NoMunicipalData) })[0];
        Assert.Equal((ImportOutcome.Changed, MissingReason.NoMunicipalData), (row.Outcome, row.Before!.Value.Missing));
    }

    [Fact]
    public void What_cannot_be_placed_says_why()
    {
        Assert.Contains("vieras", One(Row(2019, 1m, area: "vieras"), r => r.Because), StringComparison.Ordinal);
        Assert.Contains("ei kysytty (2010–2024)", One(Row(2009, 1m), r => r.Because), StringComparison.Ordinal);
        var ahead = ImportPreview.Make(Of(Row(2030, 1m)), Series, AskedYears.Of(2020, 2030), Facts()).Rows[0];
        Assert.Equal((ImportOutcome.Unknown, true), (ahead.Outcome, ahead.Because!.Contains("edessä päin", StringComparison.Ordinal)));
        var gone = ImportPreview.Make(Of(Row(2019, 1m)), 99, Years, Facts()).Rows[0];
        Assert.Equal((ImportOutcome.Unknown, "Sarjaa ei enää ole."), (gone.Outcome, gone.Because));
        var open = Make(Of(Row(2017, 1m)), Stored(2017, 10m) with { YearIsKnown = false })[0];
        Assert.Equal((ImportOutcome.Unknown, true), (open.Outcome, open.Because!.Contains("vuotta paperi ei kerro", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_is_not_plausible_is_refused()
    {
        Assert.Equal((ImportOutcome.Refused, "Arvon pitää olla 0,0–100,0\u00A0%. Tarkista yksikkö ja numero tai taulukko."), One(Row(2019, 250.5m), r => (r.Outcome, r.Because)));
        Assert.Equal(ImportOutcome.Refused, ImportPreview.Make(Of(Row(2019, -1m)), 2, Years, Facts()).Rows[0].Outcome);
        Assert.Equal(ImportOutcome.Refused, ImportPreview.Make(Of(Row(2019, 1e15m)), 2, Years, Facts()).Rows[0].Outcome);
        Assert.Equal((ImportOutcome.Refused, "Mittari kirjataan sanoin, ei lukuna."), (Words(2).Outcome, Words(2).Because));

        static ImportRow Words(decimal value) => ImportPreview.Make(Of(Row(2019, value)), 3, Years, Facts()).Rows[0];
    }

    [Fact]
    public void Two_values_of_one_place_are_taken_only_when_they_are_one()
    {
        var differ = Make(Of(Row(2019, 10m), Row(2019, 11m)));
        Assert.All(differ, row => Assert.Equal(ImportOutcome.Unknown, row.Outcome));
        var same = Make(Of(Row(2019, 10m), Row(2019, 10m)));
        Assert.Equal([ImportOutcome.New, ImportOutcome.Unknown], same.Select(r => r.Outcome));
    }

    [Fact]
    public void A_preliminary_value_says_so_and_a_final_one_takes_the_word_away()
    {
        Assert.Equal("ennakkotieto", One(Row(2023, 10m, "*"), r => r.Note));
        Assert.Equal("lähteen merkintä e", One(Row(2023, 10m, "e"), r => r.Note));

        var kept = Stored(2023, 10m) with { Note = "2023 otos oli pieni; ennakkotieto" };
        Assert.Equal(ImportOutcome.Same, Make(Of(Row(2023, 10m, "*")), kept)[0].Outcome);
        var final = Make(Of(Row(2023, 10m)), kept)[0];
        Assert.Equal((ImportOutcome.Changed, "2023 otos oli pieni"), (final.Outcome, final.Note));
    }

    [Fact]
    public void A_baseline_a_doubt_a_span_and_a_leap_are_told_beforehand()
    {
        var baseline = Make(Of(Row(2017, 11m)), Stored(2017, 10m) with { IsBaseline = true, Doubt = "Sama luku kolmesti" })[0];
        Assert.Equal(["Tämä on lähtötilanne: muutos voi vaihtaa mittarin värin.", "Merkitty tarkistettavaksi: Sama luku kolmesti"], baseline.Remarks);

        var span = Stored(2020, 0) with { Time = ObservedTime.Span(2016, 2020), Value = ObservedValue.Of(MissingReason.NotCollected) };
        Assert.Equal(["Jaksolle 2016–2020 on kirjattu: tietoa ei ole kerätty."], Make(Of(Row(2018, 10m)), span)[0].Remarks);

        var leap = Make(Of(Row(2021, 96m), Row(2022, 9.2m)), Stored(2017, 10m), Stored(2019, 9.6m));
        Assert.Equal("Poikkeaa paljon arvosta 9,6\u00A0% (2019). Tarkista yksikkö.", Assert.Single(leap[0].Remarks));
    }

    [Fact]
    public void The_readers_problems_are_rows_of_their_own()
    {
        var rows = Make(Of(Row(2019, 10m)) with { Problems = [new StatisticsProblem("rivi 3", "”x” ei ole luku.")] });
        Assert.Equal([(0, ImportOutcome.New, null), (1, ImportOutcome.Unknown, "rivi 3: ”x” ei ole luku.")], rows.Select(r => (r.Number, r.Outcome, r.Because)));
    }

    [Fact]
    public void More_digits_than_are_stored_are_rounded_before_they_are_compared()
    {
        var row = Make(Of(Row(2019, 10.12345678m)))[0];
        Assert.Equal(10.123457m, row.Value);
        Assert.Equal(ImportOutcome.Same, Make(Of(Row(2019, 10.12345678m)), Stored(2019, 10.123457m))[0].Outcome);
    }

    private static IReadOnlyList<ImportRow> Make(StatisticsAnswer answer, params StoredValue[] stored) => ImportPreview.Make(answer, Series, Years, Facts(stored)).Rows;

    private static T One<T>(StatisticsRow row, Func<ImportRow, T> what) => what(Make(Of(row))[0]);
}
