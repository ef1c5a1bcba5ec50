using FsCheck;
using FsCheck.Fluent;
using Hyte.Impact.Assessments;
using Hyte.Impact.Guides;
using Hyte.Impact.Screenings;

namespace Hyte.Impact.Tests;

public sealed class StageMovesTests
{
    private static readonly Gen<bool> Coin = Gen.Elements(true, false);

    private static readonly Arbitrary<AssessmentFacts> Facts = (
        from screened in Gen.Elements<ScreeningDecision?>(null, ScreeningDecision.Assess, ScreeningDecision.NotAssess)
        from flags in Gen.ArrayOf(Coin, 9)
        from counts in Gen.ArrayOf(Gen.Choose(0, 2), 7)
        from silent in Gen.Elements<IReadOnlyList<string>>([], ["Ympäristö"])
        from steps in Gen.ArrayOf(Coin, 3)
        select new AssessmentFacts
        {
            Screened = screened,
            HasReasonNotTo = flags[0],
            HasSigner = flags[1],
            HasZero = flags[2],
            Alternatives = counts[0],
            SingleIsApproved = flags[3],
            SilentPerspectives = silent,
            Effects = counts[1],
            EmptyCells = counts[2],
            UnjustifiedCells = counts[3],
            UnusedHearings = counts[4],
            OpenStatements = counts[5],
            HasSummary = flags[4],
            HasProposal = flags[5],
            HasFollowUp = flags[6],
            HasDecision = flags[7],
            HeardOrExplained = flags[8],
            UncheckedPredictions = counts[6],
            Steps = steps[0] ? [] : [new TemplateStep("Lapsivaikutukset", "Lapset ja nuoret", steps[1], "Kerrotaan lapsille", steps[1], steps[2])],
        }).ToArbitrary();

    private static readonly Arbitrary<Stage> Stages = Gen.Elements(Enum.GetValues<Stage>()).ToArbitrary();

    [Fact]
    public void Nothing_reaches_a_decision_without_alternatives_justifications_and_reasons() => Prop.ForAll(Stages, Facts, (stage, facts) =>
        StageMoves.Of(stage, facts).Where(m => m.IsPossible && m.To is Stage.Finished or Stage.Attached && m.IsPossible).All(_ =>
            facts.HasZero && (facts.Alternatives >= 2 || facts.SingleIsApproved) && facts.SilentPerspectives.Count == 0
            && facts is { Effects: > 0, EmptyCells: 0, UnjustifiedCells: 0, UnusedHearings: 0, OpenStatements: 0, HeardOrExplained: true, HasSummary: true, HasProposal: true }
            && facts.Steps.All(s => s.IsHeard && s.IsPlanned)))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void A_decision_is_reached_from_a_finished_assessment_only() => Prop.ForAll(Stages, Facts, (stage, facts) =>
        StageMoves.Of(stage, facts).All(m => m.To != Stage.Attached || (stage == Stage.Finished && (!m.IsPossible || facts.HasFollowUp))))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Not_assessing_wants_the_decision_a_reason_and_a_signer() => Prop.ForAll(Stages, Facts, (stage, facts) =>
        StageMoves.Of(stage, facts).All(m => m.To != Stage.NotAssessed || m.IsPossible == (facts is { Screened: ScreeningDecision.NotAssess, HasReasonNotTo: true, HasSigner: true })))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_is_closed_while_a_prediction_is_unchecked_or_something_is_untold() => Prop.ForAll(Stages, Facts, (stage, facts) =>
        StageMoves.Of(stage, facts).All(m => m.To != Stage.Closed || (stage == Stage.Following && m.IsPossible == (facts.UncheckedPredictions == 0 && facts.Steps.All(s => s.IsTold)))))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Every_stage_but_the_last_leads_on_when_everything_is_there()
    {
        var whole = new AssessmentFacts { Screened = ScreeningDecision.Assess, HasZero = true, Alternatives = 2, Effects = 1, HeardOrExplained = true, HasSummary = true, HasProposal = true, HasFollowUp = true, HasDecision = true };
        foreach (var stage in Enum.GetValues<Stage>().Where(s => s != Stage.Closed)) Assert.Contains(StageMoves.Of(stage, whole), m => m.IsPossible);
        Assert.Empty(StageMoves.Of(Stage.Closed, whole));
    }

    [Fact]
    public void A_move_that_is_not_possible_tells_what_is_missing() => Prop.ForAll(Stages, Facts, (stage, facts) =>
        StageMoves.Of(stage, facts).All(m => m.IsPossible || m.Preconditions.Any(p => !p.IsMet && p.Text.Length > 0 && p.Section is not null)))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void One_yes_recommends_an_assessment_and_only_a_no_to_everything_recommends_none()
    {
        var guide = GuideContent.Standard;
        var codes = guide.Questions.Select(q => q.Code).ToList();
        Prop.ForAll(Gen.ArrayOf(Gen.Elements<bool?>(null, true, false), codes.Count).ToArbitrary(), given =>
        {
            var answers = new ScreeningAnswers(codes.Zip(given).Where(a => a.Second is not null).ToDictionary(a => a.First, a => a.Second!.Value));
            var expected = given.Contains(true) ? true : given.Contains(null) ? (bool?)null : false;
            var recommended = Recommendation.Of(guide, answers);
            return recommended.ShouldAssess == expected && recommended.Because.Count == given.Count(g => g == true) && recommended.Open.Count == given.Count(g => g is null);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_standard_guide_holds_together()
    {
        var guide = GuideContent.Standard;
        Assert.Equal(guide.ToJson(), GuideContent.FromJson(guide.ToJson()).ToJson());
        Assert.Contains(guide.Scale, step => step.Value == 0);
        Assert.All(guide.Templates.SelectMany(t => t.Rows), row =>
        {
            Assert.Contains(guide.Find(row.Perspective)!.Dimensions, d => d.Code == row.Dimension);
            if (row.Group is not null) Assert.Contains(guide.Groups, g => g.Code == row.Group);
        });
        Assert.All(guide.Questions.Where(q => q.Template is not null), q => Assert.Contains(guide.Templates, t => t.Code == q.Template));
        Assert.Equal(13, guide.Templates.Single(t => t.Code == "business").Rows.Count);
    }
}
