using Hyte.Modules;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Tests.Support;

namespace Hyte.Programmes.Tests.Plan;

public sealed class MeasureTests
{
    private readonly FocusArea _area = Sample.OpenPeriod().Area;

    [Fact]
    public void The_decided_name_stays_under_a_working_name()
    {
        var measure = new Measure(_area, "1.1", "Kävelyn edistämishjelman laadinta", 1);
        measure.Rename("Kävelyn edistämisohjelma");
        Assert.Equal(("Kävelyn edistämisohjelma", "Kävelyn edistämishjelman laadinta"), (measure.Name, measure.DecidedName));

        measure.Rename("Kävelyn edistämishjelman laadinta");
        Assert.Null(measure.WorkingName);
        measure.Rename(" ");
        Assert.Equal(measure.DecidedName, measure.Name);
    }

    [Fact]
    public void A_measure_is_found_by_everything_that_is_said_of_it()
    {
        var measure = new Measure(_area, "1.1", "Järjestöpöytä", 1);
        measure.Rename("Kumppanuuspöytä");
        measure.Describe("Kuvaus", "Mittari", "Åland");
        measure.CameFrom("sihy ja asto", "sihyn johto", 5);
        measure.AddParty(PartyKind.Responsible, "sihy", "sihy");
        measure.AddRole("rehtori", "Kansalaisopiston REHTORI");

        Assert.Equal("jarjestopoyta kumppanuuspoyta kuvaus sihy ja asto sihyn johto aland kansalaisopiston rehtori", measure.SearchText);
    }

    [Fact]
    public void Only_an_active_measure_without_measures_below_it_is_followed_up()
    {
        var group = new Measure(_area, "1", "Ryhmä", 1);
        Assert.True(group.IsFollowedUp);
        var child = new Measure(_area, "1.1", "Toimenpide", 2, group);
        Assert.Equal((false, true), (group.IsFollowedUp, child.IsFollowedUp));

        child.Postpone("Siirtyy vuodelle 2026.");
        Assert.Equal((false, MeasureState.Postponed, "Siirtyy vuodelle 2026."), (child.IsFollowedUp, child.State, child.StateReason));
        child.Restore();
        Assert.Equal((true, null), (child.IsFollowedUp, child.StateReason));
    }

    [Fact]
    public void Leaving_the_plan_takes_a_reason_and_an_empty_group()
    {
        var group = new Measure(_area, "1", "Ryhmä", 1);
        var child = new Measure(_area, "1.1", "Toimenpide", 2, group);

        Assert.Equal("measure.reason", Refused(() => child.Drop(" ")));
        Assert.Equal("measure.active-children", Refused(() => group.Drop("Ei rahaa.")));
        child.Drop("Ei rahaa.");
        group.Drop("Ei rahaa.");
        Assert.Equal(MeasureState.Dropped, group.State);
    }

    [Fact]
    public void A_successor_is_another_active_measure()
    {
        var measure = new Measure(_area, "1", "Vanha", 1);
        var successor = new Measure(_area, "2", "Uusi", 2);
        Assert.Equal("measure.successor", Refused(() => measure.ReplaceBy(measure, "Turha.")));

        measure.ReplaceBy(successor, "Yhdistyi suunnitelmaan.");
        Assert.Equal((MeasureState.Replaced, successor), (measure.State, measure.Successor));
        Assert.Equal("measure.successor", Refused(() => successor.MergeInto(measure, "Kehä.")));
    }

    [Fact]
    public void Measures_are_grouped_in_four_levels_of_one_focus_area_and_never_in_a_circle()
    {
        var first = new Measure(_area, "1", "Ryhmä", 1);
        var second = new Measure(_area, "1.1", "Ryhmä", 2, first);
        var third = new Measure(_area, "1.1.1", "Ryhmä", 3, second);
        var fourth = new Measure(_area, "1.1.1.1", "Toimenpide", 4, third);
        var other = new FocusArea(_area.Programme, 2, "Toinen");

        Assert.Equal("measure.too-deep", Refused(() => _ = new Measure(_area, "1.1.1.1.1", "Liian syvällä", 5, fourth)));
        Assert.Equal("measure.too-deep", Refused(() => first.MoveTo(_area, new Measure(_area, "2", "Uusi ylin", 5))));
        Assert.Equal("measure.circle", Refused(() => first.MoveTo(_area, third)));
        Assert.Equal("measure.other-focus-area", Refused(() => _ = new Measure(other, "2.1", "Väärässä", 5, first)));
        Assert.Equal("measure.other-focus-area", Refused(() => fourth.MoveTo(other, third)));
        Assert.Equal([false, false, false, true], new[] { first, second, third, fourth }.Select(m => m.IsFollowedUp));
    }

    [Fact]
    public void A_group_that_loses_its_last_measure_becomes_a_measure()
    {
        var group = new Measure(_area, "1", "Ryhmä", 1);
        var child = new Measure(_area, "1.1", "Toimenpide", 2, group);

        child.MoveTo(_area, parent: null);

        Assert.True(group.IsFollowedUp);
        Assert.Empty(group.Children);
    }

    [Fact]
    public void The_same_work_is_linked_once()
    {
        var measure = new Measure(_area, "1", "Toimenpide", 1);
        Assert.Same(measure.LinkTo("participation", "osallisuus", "1.3.1"), measure.LinkTo("participation", "osallisuus", "1.3.1"));
        Assert.Single(measure.Links);
    }

    [Fact]
    public void A_milestone_is_done_today_or_before()
    {
        var today = new DateOnly(2024, 5, 13);
        var milestone = new Measure(_area, "1", "Toimenpide", 1).AddMilestone("Suunnitelma valmis", today.AddDays(-1));
        Assert.True(milestone.IsLate(today));

        Assert.Equal("milestone.future", Refused(() => milestone.Complete(today.AddDays(1), today)));
        milestone.Complete(today, today);
        Assert.False(milestone.IsLate(today.AddDays(9)));
    }

    private static string Refused(Action act) => Assert.Throws<RuleBrokenException>(act).Code;
}
