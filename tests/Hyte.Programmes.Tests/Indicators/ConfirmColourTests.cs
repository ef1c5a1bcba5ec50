using Hyte.Modules;
using Hyte.Programmes.Indicators;
using Hyte.Programmes.Indicators.Confirming;
using Hyte.Programmes.Indicators.Progress;
using Hyte.Programmes.Indicators.Reading;
using Hyte.Programmes.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Programmes.Tests.Indicators;

/// <summary>A person decides beside the rule, and the decision is frozen with the period.</summary>
public sealed class ConfirmColourTests : IAsyncLifetime
{
    private const int Period = 1;
    private TestDatabase _database = null!;

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.WithProgrammeAsync();
        await using var db = _database.Open();
        var area = await db.FocusAreas.Include(a => a.Programme).SingleAsync();
        var city = new Area("mikkeli", "Mikkeli", AreaKind.Municipality, isOwn: true);
        foreach (var (code, latest) in new[] { ("yksinaisyys", 10.8m), ("tupakointi", 4.5m) })
        {
            var indicator = new Indicator(code, code, 1);
            indicator.MeasureIn("%", 1, BetterDirection.Down, 0, 100);
            var series = new IndicatorSeries(indicator, "kaikki", 1, null, null);
            new Observation(series, city, ObservedTime.Of(2017), ObservedValue.Of(8.6m)).MarkBaseline(true);
            _ = new Observation(series, city, ObservedTime.Of(2019), ObservedValue.Of(latest));
            _ = new Target(indicator, null, area.Programme, new TargetTerms(TargetKind.Value, "0 %") { Value = 0, Comparison = TargetComparison.AtMost });
            _ = new IndicatorLink(indicator, area, null, LinkEffect.Unknown, null);
            db.Indicators.Add(indicator);
        }

        await db.SaveChangesAsync();
    }

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task The_suggestion_is_confirmed_as_it_is()
    {
        Assert.Equal(ConfirmResult.Saved, await ConfirmAsync("yksinaisyys", ProgressColour.Red, null, 0));

        var read = await ReadAsync("yksinaisyys");
        Assert.Equal((ProgressColour.Red, true, false), (read.Colour, read.Confirmed is not null, read.IsContradicted));
        Assert.Equal(read.Suggestion.Sentence, read.Confirmed!.Explanation);
    }

    [Fact]
    public async Task Another_colour_needs_a_reason_and_the_contradiction_is_told()
    {
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => ConfirmAsync("yksinaisyys", ProgressColour.Yellow, "  ", 0));
        Assert.Equal("confirmation.reason", refused.Code);
        Assert.Null((await ReadAsync("yksinaisyys")).Confirmed);

        await ConfirmAsync("yksinaisyys", ProgressColour.Yellow, "Kysymyksen muotoilu vaihtui.", 0);
        var read = await ReadAsync("yksinaisyys");
        Assert.Equal((ProgressColour.Yellow, ProgressColour.Red, true), (read.Colour, read.Suggestion.Colour, read.IsContradicted));
        Assert.True(read.Confirmed!.IsAgainstRule);
    }

    [Fact]
    public async Task The_second_of_two_people_is_told_and_overwrites_nothing()
    {
        await ConfirmAsync("yksinaisyys", ProgressColour.Red, null, 0);
        Assert.Equal(ConfirmResult.Conflict, await ConfirmAsync("yksinaisyys", ProgressColour.Green, "Olen eri mieltä.", 0));
        Assert.Equal(ProgressColour.Red, (await ReadAsync("yksinaisyys")).Colour);
    }

    [Fact]
    public async Task A_newer_value_makes_the_decision_old()
    {
        await ConfirmAsync("yksinaisyys", ProgressColour.Yellow, "Otos oli pieni.", 0);
        await using (var db = _database.Open())
        {
            var series = await db.Series.SingleAsync(s => s.Indicator.Code == "yksinaisyys");
            db.Observations.Add(new Observation(series, await db.Areas.SingleAsync(), ObservedTime.Of(2021), ObservedValue.Of(6.0m)));
            await db.SaveChangesAsync();
        }

        var read = await ReadAsync("yksinaisyys");
        Assert.Equal((ProgressColour.Green, true), (read.Colour, read.Confirmed is null));
        Assert.Single(read.Confirmations);
    }

    [Fact]
    public async Task Closing_freezes_what_was_decided_and_what_nobody_looked_at()
    {
        await ConfirmAsync("yksinaisyys", ProgressColour.Yellow, "Otos oli pieni.", 0);
        await using (var db = _database.Open()) await _database.Close(db).ExecuteAsync(Period, default);

        var (decided, left) = (await ReadAsync("yksinaisyys"), await ReadAsync("tupakointi"));
        Assert.Equal((ProgressColour.Yellow, true), (decided.Confirmations[0].Confirmed!.Value, decided.Confirmations[0].IsFrozen));
        Assert.Equal((ProgressColour.Green, null, true), (left.Confirmations[0].Suggested, left.Confirmations[0].Confirmed, left.Confirmations[0].IsFrozen));
        Assert.Null(left.Confirmed);
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => ConfirmAsync("tupakointi", ProgressColour.Green, null, 1));
        Assert.Equal("confirmation.frozen", refused.Code);
    }

    [Fact]
    public async Task Reopening_undoes_the_freezing_and_nothing_else()
    {
        await ConfirmAsync("yksinaisyys", ProgressColour.Yellow, "Otos oli pieni.", 0);
        await using (var db = _database.Open()) await _database.Close(db).ExecuteAsync(Period, default);
        await using (var db = _database.Open()) await _database.Reopen(db).ExecuteAsync(Period, default);

        var decided = await ReadAsync("yksinaisyys");
        Assert.Equal((ProgressColour.Yellow, false), (decided.Colour, decided.Confirmations[0].IsFrozen));
        Assert.Empty((await ReadAsync("tupakointi")).Confirmations);
        Assert.Equal(ConfirmResult.Saved, await ConfirmAsync("yksinaisyys", null, null, decided.Confirmations[0].Version));
        Assert.Null((await ReadAsync("yksinaisyys")).Confirmed);
    }

    [Fact]
    public async Task Frozen_colours_do_not_move_when_figures_are_revised()
    {
        await ConfirmAsync("tupakointi", ProgressColour.Green, null, 0);
        await using (var db = _database.Open()) await _database.Close(db).ExecuteAsync(Period, default);
        await using (var db = _database.Open())
        {
            var value = await db.Observations.SingleAsync(o => o.Series.Indicator.Code == "tupakointi" && o.Year == 2019);
            value.Revise(ObservedValue.Of(9.9m));
            await db.SaveChangesAsync();
        }

        var read = await ReadAsync("tupakointi");
        Assert.Equal((ProgressColour.Red, ProgressColour.Green), (read.Suggestion.Colour, read.Confirmations[0].Confirmed));
        Assert.True(read.IsContradicted);
        await using var look = _database.Open();
        var change = Assert.Single(await look.History.Where(h => h.RecordType == nameof(Observation)).ToListAsync());
        Assert.Contains(change.ReadChanges(), c => (c.Field, c.Before, c.After) == ("Number", "4.5", "9.9"));
    }

    private async Task<ConfirmResult> ConfirmAsync(string code, ProgressColour? colour, string? reason, int version)
    {
        await using var db = _database.Open();
        var id = await db.Indicators.Where(i => i.Code == code).Select(i => i.Id).SingleAsync();
        return await _database.Confirm(db).ExecuteAsync(id, Period, colour, reason, version, default);
    }

    private async Task<IndicatorDetails> ReadAsync(string code)
    {
        await using var db = _database.Open();
        return (await _database.Reading(db).FindAsync(code, default))!;
    }
}
