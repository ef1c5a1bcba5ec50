using Hyte.Modules;
using Hyte.Programmes.FollowUps;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Tests.Support;

namespace Hyte.Programmes.Tests.FollowUps;

public sealed class FollowUpTests
{
    private readonly FocusArea _area;
    private readonly ReportingPeriod _period;
    private readonly FollowUp _followUp;

    public FollowUpTests()
    {
        (_, _area, _period) = Sample.OpenPeriod();
        _followUp = new FollowUp(new Measure(_area, "1.1", "Kulttuuriohjelma", 1), _period);
    }

    [Fact]
    public void A_text_without_a_status_is_a_draft_that_cannot_be_ready()
    {
        _followUp.Write(FollowUpStatus.Unknown, "Työ jatkuu.", null, null);

        Assert.Equal("follow-up.status", Refused(MarkReady));
        Assert.False(_followUp.IsReady);
    }

    [Fact]
    public void A_change_of_what_readers_see_takes_the_ready_mark_away()
    {
        _followUp.Write(FollowUpStatus.InProgress, "Toteutuu.", null, null);
        MarkReady();
        Assert.Equal((true, Sample.Now, "kirjastopäällikkö"), (_followUp.IsReady, _followUp.ReadyAt, _followUp.ReadyByName));

        _followUp.Write(FollowUpStatus.InProgress, " Toteutuu. ", null, "Kysy rahoituksesta.");
        Assert.True(_followUp.IsReady);

        _followUp.Write(FollowUpStatus.InProgress, "Toteutuu hyvin.", null, "Kysy rahoituksesta.");
        Assert.Equal((false, null, null), (_followUp.IsReady, _followUp.ReadyAt, _followUp.ReadyByName));
    }

    [Theory]
    [InlineData(FollowUpStatus.NotProceeding)]
    [InlineData(FollowUpStatus.Interrupted)]
    public void What_does_not_proceed_has_a_reason(FollowUpStatus status)
    {
        Assert.Equal("follow-up.reason", Refused(() => _followUp.Write(status, "Ei.", "  ", null)));

        _followUp.Write(status, "Ei.", "Rahoitus puuttuu.", null);
        Assert.Equal("Rahoitus puuttuu.", _followUp.Reason);

        _followUp.Write(FollowUpStatus.Completed, "Valmis.", "Rahoitus puuttuu.", null);
        Assert.Null(_followUp.Reason);
    }

    [Fact]
    public void Nobody_chooses_not_updated() =>
        Assert.Equal("follow-up.status-of-system", Refused(() => _followUp.Write(FollowUpStatus.NotUpdated, null, null, null)));

    [Fact]
    public void A_text_has_a_bound_and_a_refused_write_changes_nothing()
    {
        _followUp.Write(FollowUpStatus.Partly, "Ensin.", null, "muistiin");

        Assert.Equal("text.too-long", Refused(() => _followUp.Write(FollowUpStatus.Completed, new string('ä', 4001), null, "toinen")));
        Assert.Equal((FollowUpStatus.Partly, "Ensin.", "muistiin"), (_followUp.Status, _followUp.Text, _followUp.InternalNote));
        _followUp.Write(FollowUpStatus.Completed, new string('ä', 4000), null, null);
    }

    [Fact]
    public void A_copied_text_is_marked_until_it_is_changed()
    {
        var earlier = PeriodCode.OfHalf(2023, 1);
        _followUp.Write(FollowUpStatus.InProgress, "Toteutuu.", null, null, earlier);
        _followUp.Write(FollowUpStatus.Completed, "Toteutuu.", null, null);
        Assert.Equal(earlier, _followUp.CopiedFromPeriod);

        _followUp.Write(FollowUpStatus.Completed, "Toteutui.", null, null);
        Assert.Null(_followUp.CopiedFromPeriod);
    }

    [Fact]
    public void A_group_and_a_dropped_measure_are_not_followed_up()
    {
        var group = new Measure(_area, "2", "Ryhmä", 2);
        _ = new Measure(_area, "2.1", "Ryhmän toimenpide", 3, group);
        var dropped = new Measure(_area, "3", "Luovuttu", 4);
        dropped.Drop("Ei rahaa.");

        Assert.Equal("follow-up.measure-not-followed", Refused(() => _ = new FollowUp(group, _period)));
        Assert.Equal("follow-up.measure-not-followed", Refused(() => _ = new FollowUp(dropped, _period)));
    }

    [Fact]
    public void A_measure_is_followed_up_in_periods_of_its_own_programme_only()
    {
        var other = new FocusArea(Sample.ActiveProgramme(), 1, "Muu");
        Assert.Equal("follow-up.other-programme", Refused(() => _ = new FollowUp(new Measure(other, "1", "Muu", 1), _period)));
    }

    private void MarkReady() => _followUp.MarkReady(TestActors.Librarian, Sample.Now);

    private static string Refused(Action act) => Assert.Throws<RuleBrokenException>(act).Code;
}
