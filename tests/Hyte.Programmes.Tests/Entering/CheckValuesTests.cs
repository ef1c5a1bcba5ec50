using FsCheck;
using FsCheck.Fluent;
using Hyte.Programmes.Indicators.Entering;

namespace Hyte.Programmes.Tests.Entering;

public sealed class CheckValuesTests
{
    private static readonly Arbitrary<ProposedValue[]> AnyRows = Arb.From(
        (from year in Gen.Choose(2014, 2026)
         from series in Gen.Choose(1, 3)
         from area in Gen.Choose(1, 2)
         from text in Gen.Elements("", "12,5", "13", "99", "101", "-3", "1.234", "..", "peitetty", "hyvä", "12 hlö", "0")
         from baseline in Gen.Elements<bool?>(true, null, null, null)
         select Given.Cell(year, text, series, area) with { IsBaseline = baseline }).ArrayOf());

    [Fact]
    public void A_value_that_was_not_there_is_new_and_one_that_was_is_the_same()
    {
        Assert.Equal(EntryOutcome.New, Given.Check(Given.Cell(2020, "12,5")).Outcome);
        Assert.Equal(EntryOutcome.Same, Given.Check(Given.Cell(2020, "12,50 %"), Given.Stored(2020, 12.5m)).Outcome);
    }

    [Fact]
    public void A_revised_value_shows_the_earlier_one()
    {
        var result = Given.Check(Given.Cell(2020, "10,9"), Given.Stored(2020, 10.8m));
        Assert.Equal((EntryOutcome.Changed, 10.8m), (result.Outcome, result.Before!.Value.Number));
    }

    [Theory]
    [InlineData("101")]
    [InlineData("-0,1")]
    public void A_share_outside_0_to_100_is_refused(string text)
    {
        var result = Given.Check(Given.Cell(2020, text));
        Assert.Equal(EntryOutcome.Refused, result.Outcome);
        Assert.Equal(new EntryMessage(EntryField.Value, "Arvon pitää olla 0–100\u00A0%. Tarkista luku ja yksikkö."), result.Messages.Single());
    }

    [Fact]
    public void A_value_of_a_year_to_come_is_refused_and_of_this_year_is_not()
    {
        Assert.Equal(EntryField.Year, Assert.Single(Given.Check(Given.Cell(Given.ThisYear + 1, "5")).Messages).Field);
        Assert.Equal(EntryOutcome.New, Given.Check(Given.Cell(Given.ThisYear, "5")).Outcome);
    }

    [Fact]
    public void Two_rows_of_one_place_are_refused_and_name_each_other()
    {
        var results = CheckValues.Check([Given.Cell(2020, "5") with { Origin = "rivi 7" }, Given.Cell(2020, "6") with { Origin = "rivi 9" }, Given.Cell(2021, "5")], Given.Facts());
        Assert.Equal([EntryOutcome.Refused, EntryOutcome.Refused, EntryOutcome.New], results.Select(r => r.Outcome));
        Assert.Contains("rivi 9", results[0].Messages[0].Text, StringComparison.Ordinal);
        Assert.Contains("rivi 7", results[1].Messages[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_row_is_nobodys_duplicate() =>
        Assert.Equal([EntryOutcome.New, EntryOutcome.Empty], CheckValues.Check([Given.Cell(2020, "5"), Given.Cell(2020, "")], Given.Facts()).Select(r => r.Outcome));

    [Fact]
    public void Two_baselines_of_one_series_and_area_are_refused()
    {
        var results = CheckValues.Check([Given.Cell(2020, "5") with { IsBaseline = true }, Given.Cell(2021, "5") with { IsBaseline = true }], Given.Facts());
        Assert.All(results, r => Assert.Equal(EntryField.Baseline, r.Messages.Single().Field));
    }

    [Fact]
    public void A_jump_larger_than_the_series_has_made_is_asked_and_taken_when_confirmed()
    {
        StoredValue[] stored = [Given.Stored(2017, 10m), Given.Stored(2019, 12m)];
        Assert.Equal(EntryOutcome.New, Given.Check(Given.Cell(2021, "14"), stored).Outcome);

        var asked = Given.Check(Given.Cell(2021, "15"), stored);
        Assert.Equal(EntryOutcome.Question, asked.Outcome);
        Assert.Equal(EntryOutcome.New, Given.Check(Given.Cell(2021, "15") with { Confirmed = asked.Confirmation }, stored).Outcome);
        // The tick spoke of 15, not of whatever was typed after it.
        Assert.Equal(EntryOutcome.Question, Given.Check(Given.Cell(2021, "85") with { Confirmed = asked.Confirmation }, stored).Outcome);
    }

    [Fact]
    public void A_step_over_a_break_is_no_jump()
    {
        StoredValue[] stored = [Given.Stored(2017, 10m), Given.Stored(2018, 11m), Given.Stored(2019, 12m)];
        Assert.Equal(EntryOutcome.New, CheckValues.Check([Given.Cell(2020, "50")], Given.Facts([2020], stored))[0].Outcome);
    }

    [Fact]
    public void The_first_values_of_a_series_are_not_asked_about() =>
        Assert.All(CheckValues.Check([Given.Cell(2017, "5"), Given.Cell(2019, "95")], Given.Facts()), r => Assert.Equal(EntryOutcome.New, r.Outcome));

    [Fact]
    public void A_value_that_somebody_else_has_changed_since_is_asked_and_names_both()
    {
        var mine = Given.Cell(2020, "12") with { Seen = new SeenValue("10,0") };
        var asked = Given.Check(mine, Given.Stored(2020, 11));
        Assert.Equal((EntryOutcome.Question, true), (asked.Outcome, asked.IsConflict));
        Assert.Contains("11,0", asked.Messages[0].Text, StringComparison.Ordinal);
        Assert.Contains("12,0", asked.Messages[0].Text, StringComparison.Ordinal);
        Assert.Equal(EntryOutcome.Changed, Given.Check(mine with { Confirmed = asked.Confirmation }, Given.Stored(2020, 11)).Outcome);
        Assert.Equal(EntryOutcome.Same, Given.Check(mine, Given.Stored(2020, 12)).Outcome);
    }

    [Fact]
    public void Order_does_not_matter() => Prop.ForAll(AnyRows, rows =>
    {
        var facts = Given.Facts(Given.Stored(2015, 10), Given.Stored(2017, 12), Given.Stored(2019, 13), Given.Stored(2019, 7, series: 2));
        return Fates(rows, facts).SequenceEqual(Fates([.. rows.Reverse()], facts)) && Fates(rows, facts).SequenceEqual(Fates([.. rows.OrderBy(r => r.Time)], facts));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_jump_never_refuses() => Prop.ForAll(
        Arb.From(Gen.Choose(0, 1000)), Arb.From(Gen.Choose(0, 1000).ArrayOf()), (number, history) =>
        {
            var stored = history.Take(9).Select((value, year) => Given.Stored(2010 + year, value / 10m)).ToArray();
            var result = Given.Check(Given.Cell(2021, $"{number / 10},{number % 10}"), stored);
            return result.Outcome is EntryOutcome.New or EntryOutcome.Question
                && Given.Check(result.Proposed with { Confirmed = result.Confirmation }, stored).Outcome == EntryOutcome.New;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_written_twice_changes_nothing_the_second_time() => Prop.ForAll(Arb.From(Gen.Choose(0, 1000)), number =>
    {
        var text = $"{number / 10},{number % 10}";
        return Given.Check(Given.Cell(2020, text) with { Seen = new SeenValue("") }, Given.Stored(2020, number / 10m)).Outcome == EntryOutcome.Same;
    }).QuickCheckThrowOnFailure();

    private static IEnumerable<string> Fates(ProposedValue[] rows, EntryFacts facts) =>
        CheckValues.Check(rows, facts).Select(r => $"{r.Proposed.Origin} {r.Proposed.Typed.Cell} {r.Proposed.IsBaseline} {r.Outcome} {r.Confirmation}").Order(StringComparer.Ordinal);
}
