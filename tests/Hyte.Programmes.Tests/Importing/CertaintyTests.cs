using FsCheck;
using FsCheck.Fluent;
using Hyte.Documents.Papers;
using Hyte.Modules.People;
using Hyte.Programmes.Importing;
using Hyte.Programmes.Importing.FollowUps;
using Hyte.Programmes.Importing.IndicatorPapers;
using Hyte.Programmes.Importing.Log;
using Hyte.Programmes.Importing.Plans;
using Hyte.Programmes.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Programmes.Tests.Importing;

/// <summary>Each line of a preview tells how sure it is, by one rule, and why when it is not.</summary>
public sealed class CertaintyTests
{
    private static readonly Arbitrary<Uncertainty[]> Doubts = Arb.From(
        from doubts in Gen.Elements(Enum.GetValues<UncertaintyKind>()).Select(kind => new Uncertainty(kind, "sana")).ListOf()
        select doubts.ToArray());

    [Fact]
    public void Another_doubt_never_makes_a_line_more_certain() => Prop.ForAll(Doubts, Doubts, (some, more) => Uncertainty.Leave([.. some, .. more]) <= Uncertainty.Leave(some)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_line_is_as_sure_as_its_worst_doubt_in_whatever_order_and_however_often_it_is_told() => Prop.ForAll(Doubts, doubts =>
        Uncertainty.Leave(doubts) == Uncertainty.Leave(doubts.Concat(doubts.Reverse())) && (doubts.Length == 0 || doubts.Any(d => d.AtMost == Uncertainty.Leave(doubts)))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_line_is_sure_only_without_a_doubt_and_each_doubt_has_its_words() => Prop.ForAll(Doubts, doubts =>
        (Uncertainty.Leave(doubts) == Certainty.Sure) == (doubts.Length == 0) && doubts.All(d => d.Words.Length > 0 && !d.Words.Contains('{', StringComparison.Ordinal))).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("Metsäpolku\tkirjasto", Certainty.Sure)]
    [InlineData("Metsä- polku\tkirjasto", Certainty.Likely, UncertaintyKind.JoinedWord)]
    [InlineData("Opetus-suunnitelmissa näkyminen\tkirjasto", Certainty.Likely, UncertaintyKind.MaybeBroken)]
    [InlineData("Metsäpolku\tkokonaan vieras taho", Certainty.Likely, UncertaintyKind.PartyUnknown)]
    [InlineData("Metsäpolku\tkirjasto, kokonaan vieras taho", Certainty.Unsure, UncertaintyKind.PartyCut)]
    [InlineData("Toimenpide 11\tkirjasto", Certainty.Unsure, UncertaintyKind.SimilarName)]
    public async Task A_measure_of_a_plan_tells_what_it_leaves_open(string row, Certainty certainty, params UncertaintyKind[] kinds)
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        var line = (await PlanAsync(database, $"Toimenpide\tVastuutaho\nVaikuttavat palvelut\t\n{row}\n", PlanAnswers.None))[^1];
        Tells(line, certainty, kinds);
    }

    [Fact]
    public async Task What_a_person_has_said_leaves_no_doubt()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        const string paper = "Toimenpide\tVastuutaho\nUusi alue\t\nToimenpide 11\tkirjasto, kokonaan vieras taho\n";
        var lines = await PlanAsync(database, paper, PlanAnswers.None);
        Tells(lines[1], Certainty.Likely, UncertaintyKind.AloneInRow);
        Tells(lines[2], Certainty.Unsure, UncertaintyKind.PartyCut);
        var said = await PlanAsync(database, paper, PlanAnswers.None with { Parties = new Dictionary<string, WrittenParties> { [lines[2].Key] = new("kirjasto\nkokonaan vieras taho", "") } });
        Tells(said[2], Certainty.Sure);
    }

    [Fact]
    public async Task What_is_there_in_other_words_is_understood_and_only_what_to_do_with_it_is_asked()
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        var line = (await PlanAsync(database, "Toimenpide\tVastuutaho\tMittari\nVaikuttavat palvelut\t\t\nToimenpide 1\tkirjasto\tkpl\n", PlanAnswers.None))[^1];
        Assert.Equal(PaperFate.Question, line.Fate);
        Tells(line, Certainty.Sure);
    }

    [Theory]
    [InlineData("Toimenpide 1\tasto\tPidetty 3 kpl.", Certainty.Sure)]
    [InlineData("Toimenpide 1\tasto\tTyö on käynnissä.", Certainty.Likely, UncertaintyKind.StatusFromWords)]
    [InlineData("Toimenpide 1\tasto\tTyö on käynnissä. Toinen osa ei toteudu.", Certainty.Unsure, UncertaintyKind.StatusMixed)]
    [InlineData("Toimenpide 1\tasto\tKumppanuus- pöytä pidetty.", Certainty.Likely, UncertaintyKind.JoinedWord)]
    [InlineData("Toimempide 1\tasto\tPidetty.", Certainty.Unsure, UncertaintyKind.SimilarName)]
    [InlineData("Aivan muu asia\tasto\tPidetty.", Certainty.Unsure, UncertaintyKind.Asked)]
    public async Task A_follow_up_tells_what_it_leaves_open(string row, Certainty certainty, params UncertaintyKind[] kinds)
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        await using var db = database.Open();
        var outcome = await database.ImportFollowUps(db).PreviewAsync(Paper($"Toimenpide\tVastuutaho\tjakso 1/24\n{row}\n"), await db.Programmes.Select(p => p.Id).SingleAsync(), PaperAnswers.None, default);
        Tells(outcome.Lines[^1], certainty, kinds);
    }

    [Theory]
    [InlineData("Lähtötilanne (Mikkeli/koko maa)/Tavoite (Mikkeli)", "Lähtötilanne (2015): 50 %", Certainty.Sure)]
    [InlineData("Kyselyn lähtötilanne ja tavoite (Mikkeli/koko maa)", "Lähtötilanne (2015): 50 %", Certainty.Likely, UncertaintyKind.InferredColumn)]
    [InlineData("Lähtötilanne (Mikkeli/koko maa)/Tavoite (Mikkeli)", "Lähtötilanne (2015): 50", Certainty.Likely, UncertaintyKind.InheritedUnit)]
    [InlineData("Lähtötilanne (Mikkeli/koko maa)/Tavoite (Mikkeli)", "Lähtötilanne: 50 %", Certainty.Unsure, UncertaintyKind.Inferred, UncertaintyKind.NoYear)]
    [InlineData("Lähtötilanne/ tavoite", "2015: 50 % 2018: 60 %", Certainty.Unsure, UncertaintyKind.Guessed)]
    public async Task A_value_of_an_indicator_tells_what_it_leaves_open(string heading, string cell, Certainty certainty, params UncertaintyKind[] kinds)
    {
        await using var database = await TestDatabase.WithProgrammeAsync();
        var line = (await IndicatorsAsync(database, $"Vaikuttavat palvelut: Indikaattori\t{heading}\nOsuus, %\t{cell}\n", IndicatorAnswers.None)).Lines.Last(l => l.Kind is IndicatorLineKind.Value or IndicatorLineKind.Target);
        Tells(line, certainty, kinds);
        if (kinds.Contains(UncertaintyKind.Guessed))
            Assert.Equal(Certainty.Sure, ((IReadLine)(await IndicatorsAsync(database, $"Vaikuttavat palvelut: Indikaattori\t{heading}\nOsuus, %\t{cell}\n", IndicatorAnswers.None with { Right = new HashSet<string> { line.Key } })).Lines.Single(l => l.Key == line.Key)).Certainty);
    }

    [Fact]
    public async Task In_the_citys_own_papers_no_question_is_sure_and_nothing_that_is_not_sure_is_without_a_reason()
    {
        if (CityPapers.Find("001") is not { } paper) return;
        await using var database = await TestDatabase.WithProgrammeAsync();
        var lines = (await IndicatorsAsync(database, paper, IndicatorAnswers.None)).Lines;
        Assert.All(lines.Where(l => l.Fate == PaperFate.Question), l => Assert.Equal(Certainty.Unsure, ((IReadLine)l).Certainty));
        Assert.All(lines.Where(l => ((IReadLine)l).Certainty != Certainty.Sure), l => Assert.NotEmpty(l.Doubts));
    }

    private static void Tells(IReadLine line, Certainty certainty, params UncertaintyKind[] kinds)
    {
        Assert.Equal(kinds.Order(), line.Doubts.Select(d => d.Kind).Order());
        Assert.Equal(certainty, line.Certainty);
    }

    private static Paper Paper(string text) => TextPaper.Parse(text, "paperi.tsv", PaperLimits.Standard);

    private static async Task<IReadOnlyList<PlanPaperLine>> PlanAsync(TestDatabase database, string text, PlanAnswers answers)
    {
        await using var db = database.Open();
        return (await new ImportPlan(db, new ImportLog(db), new City()).PreviewAsync(Paper(text), new PlanPlace(await db.Programmes.Select(p => p.Id).SingleAsync(), null), answers, default)).Lines;
    }

    private static Task<IndicatorPaperOutcome> IndicatorsAsync(TestDatabase database, string text, IndicatorAnswers answers) => IndicatorsAsync(database, Paper(text), answers);

    private static async Task<IndicatorPaperOutcome> IndicatorsAsync(TestDatabase database, Paper paper, IndicatorAnswers answers)
    {
        await using var db = database.Open();
        return await new ImportIndicators(db, new ImportLog(db)).PreviewAsync(paper, await db.Programmes.Select(p => p.Id).SingleAsync(), answers, default);
    }

    private sealed class City : IDirectory
    {
        public ValueTask<DirectorySnapshot> GetAsync(CancellationToken ct) => ValueTask.FromResult(CityDirectory.Read());
    }
}
