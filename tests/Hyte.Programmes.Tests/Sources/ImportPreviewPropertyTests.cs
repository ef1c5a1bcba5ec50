using FsCheck;
using FsCheck.Fluent;
using Hyte.Programmes.Indicators;
using Hyte.Programmes.Indicators.Entering;
using Hyte.Programmes.Indicators.Sources;
using Hyte.Statistics;
using static Hyte.Programmes.Tests.Entering.Given;
using static Hyte.Programmes.Tests.Sources.Answers;

namespace Hyte.Programmes.Tests.Sources;

/// <summary>What holds of the preview whatever a source says and whatever is stored.</summary>
public sealed class ImportPreviewPropertyTests
{
    private static readonly Gen<StatisticsRow> AnyRow =
        from area in Gen.Elements("mikkeli", "koko-maa", "vieras")
        from year in Gen.Choose(2007, 2027)
        from value in Gen.OneOf(Gen.Constant((decimal?)null), Gen.Choose(-30, 300).Select(n => (decimal?)(n / 7m)), Gen.Choose(0, 5).Select(n => (decimal?)n))
        from mark in Gen.Elements(null, "*", "..", ".", "e", "; *", "  ", "lähteen merkintä")
        select new StatisticsRow(area, year, value, mark);

    private static readonly Gen<StoredValue> AnyStored =
        from area in Gen.Choose(1, 2)
        from year in Gen.Choose(2008, 2024)
        from span in Gen.Frequency((5, Gen.Constant(0)), (1, Gen.Choose(1, 4)))
        from number in Gen.Choose(0, 5)
        from gap in Gen.Frequency((4, Gen.Constant((MissingReason?)null)), (1, Gen.Elements(Enum.GetValues<MissingReason>()).Select(r => (MissingReason?)r)))
        from note in Gen.Elements(null, "ennakkotieto", "2020 koronavuosi", "otos; ennakkotieto", "lähteen merkintä e; muu", "; ;")
        from known in Gen.Frequency((6, Gen.Constant(true)), (1, Gen.Constant(false)))
        select Stored(year, number, area: area) with
        {
            Time = ObservedTime.Span(year - span, year),
            Value = gap is { } reason ? ObservedValue.Of(reason) : ObservedValue.Of(number),
            Note = note,
            YearIsKnown = known,
        };

    private static readonly Gen<StatisticsAnswer> AnyAnswer =
        from rows in AnyRow.ListOf()
        from again in Gen.Elements(0, 1, 3)
        from problems in Gen.Choose(0, 3)
        select Of([.. rows, .. rows.Take(again)]) with { Problems = [.. Enumerable.Range(0, problems).Select(n => new StatisticsProblem($"rivi {n}", "ei ole luku"))] };

    private static readonly Arbitrary<(StatisticsAnswer Answer, StoredValue[] Stored)> Any = Arb.From(
        from answer in AnyAnswer
        from stored in AnyStored.ListOf()
        select (answer, stored.DistinctBy(s => (s.AreaId, s.Time)).ToArray()));

    [Fact]
    public void What_is_taken_once_is_the_same_the_second_time() => Prop.ForAll(Any, given =>
    {
        var first = Make(given.Answer, given.Stored);
        var second = Make(given.Answer, After(first, given.Stored));
        return second.Rows.All(r => !r.IsChange) && second.Count(ImportOutcome.Same) == first.Count(ImportOutcome.Same) + first.Rows.Count(r => r.IsChange);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_rows_does_not_matter() => Prop.ForAll(Any, Arb.From(Gen.Choose(0, 1000)), (given, seed) =>
    {
        var shuffled = given.Answer with { Rows = [.. given.Answer.Rows.Index().OrderBy(r => ((r.Index + 1) * 7919 * (seed + 1)) % 1009).Select(r => r.Item)] };
        return Told(Make(given.Answer, given.Stored)).SequenceEqual(Told(Make(shuffled, given.Stored)), StringComparer.Ordinal);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_missing_value_stays_missing_and_every_number_is_the_sources_own() => Prop.ForAll(Any, given =>
        Make(given.Answer, given.Stored).Rows.Take(given.Answer.Rows.Count).Zip(given.Answer.Rows).All(pair =>
            pair.Second.Value is null
                ? pair.First is { Outcome: ImportOutcome.Unknown, Value: null }
                : pair.First.Value is { } told && Math.Abs(told - pair.Second.Value.Value) < 0.000001m)).QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_is_dropped() => Prop.ForAll(Any, given =>
    {
        var rows = Make(given.Answer, given.Stored).Rows;
        return rows.Select(r => r.Number).SequenceEqual(Enumerable.Range(0, given.Answer.Rows.Count + given.Answer.Problems.Count))
            && rows.All(r => r.Outcome is ImportOutcome.New or ImportOutcome.Changed or ImportOutcome.Same || r.Because is { Length: > 0 });
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_place_is_taken_at_most_once_and_only_what_is_stored_is_changed() => Prop.ForAll(Any, given =>
    {
        var changes = Make(given.Answer, given.Stored).Rows.Where(r => r.IsChange).ToList();
        return changes.DistinctBy(r => (r.AreaId, r.Year)).Count() == changes.Count && changes.All(r => (r.Outcome == ImportOutcome.Changed) == (r.Before is not null));
    }).QuickCheckThrowOnFailure();

    private static ImportPreview Make(StatisticsAnswer answer, StoredValue[] stored) => ImportPreview.Make(answer, Series, Years, Facts(stored));

    // What taking every row that can be taken leaves stored.
    private static StoredValue[] After(ImportPreview preview, StoredValue[] stored)
    {
        var taken = preview.Rows.Where(r => r.IsChange).ToDictionary(
            r => (Area: r.AreaId!.Value, Time: ObservedTime.Of(r.Year!.Value)),
            r => (r.Before ?? Stored(r.Year!.Value, 0, area: r.AreaId!.Value)) with { Value = ObservedValue.Of(r.Value!.Value), Note = r.Note });
        return [.. stored.Where(s => !taken.ContainsKey((s.AreaId, s.Time))), .. taken.Values];
    }

    private static IEnumerable<string> Told(ImportPreview preview) => preview.Rows
        .Select(r => $"{r.Outcome} {r.Area} {r.Year} {r.Value} {r.Mark} {r.Note} {r.Because} {r.SeenVersion} {string.Join('/', r.Remarks)}")
        .Order(StringComparer.Ordinal);
}
