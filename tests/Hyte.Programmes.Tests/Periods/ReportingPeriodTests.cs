using Hyte.Modules;
using Hyte.Programmes.FollowUps;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Tests.Support;

namespace Hyte.Programmes.Tests.Periods;

public sealed class ReportingPeriodTests
{
    private readonly Programme _programme;
    private readonly ReportingPeriod _period;
    private readonly Measure _ready;
    private readonly Measure _draft;
    private readonly Measure _silent;

    public ReportingPeriodTests()
    {
        (_programme, var area, _period) = Sample.OpenPeriod();
        _ready = new Measure(area, "1.1", "Valmis kirjaus", 1);
        _draft = new Measure(area, "1.2", "Luonnos", 2);
        _silent = new Measure(area, "1.3", "Ei kirjausta", 3);
        var followUp = new FollowUp(_ready, _period);
        followUp.Write(FollowUpStatus.InProgress, "Toteutuu.", null, null);
        followUp.MarkReady(TestActors.Librarian, Sample.Now);
        new FollowUp(_draft, _period).Write(FollowUpStatus.Partly, "Kesken.", null, null);
    }

    [Fact]
    public void Closing_a_period_freezes_what_was_not_reported()
    {
        var result = Close();

        Assert.Equal(new ClosingResult(1, 3), result);
        Assert.Equal((Freeze.Reported, false), Frozen(_ready));
        Assert.Equal((Freeze.NotUpdated, false), Frozen(_draft));
        Assert.Equal((Freeze.NotUpdated, true), Frozen(_silent));
        Assert.Equal("Kesken.", Of(_draft)!.Text);
        Assert.Equal(FollowUpStatus.NotUpdated, Of(_silent)!.Status);
        Assert.Equal((PeriodState.Closed, Sample.Now, "hyvinvointikoordinaattori"), (_period.State, _period.ClosedAt, _period.ClosedByName));
    }

    [Fact]
    public void A_closed_period_refuses_changes()
    {
        Close();

        Assert.Equal("period.closed", Refused(() => Of(_draft)!.Write(FollowUpStatus.Completed, "Myöhässä.", null, null)));
        Assert.Equal("period.closed", Refused(() => Of(_draft)!.MarkReady(TestActors.Librarian, Sample.Now)));
        Assert.Equal("period.closed", Refused(() => Of(_ready)!.TakeBack()));
        Assert.Equal("period.closed", Refused(() => _ = new FollowUp(_silent, _period)));
        Assert.Equal("period.not-open", Refused(() => Close()));
    }

    [Fact]
    public void Reopening_undoes_only_the_closing()
    {
        Close();

        var removed = _period.Reopen();

        Assert.Equal(_silent, Assert.Single(removed).Measure);
        Assert.Null(Of(_silent));
        Assert.Equal((Freeze.None, false), Frozen(_ready));
        Assert.True(Of(_ready)!.IsReady);
        Assert.Equal((FollowUpStatus.Partly, "Kesken.", false, Freeze.None), (Of(_draft)!.Status, Of(_draft)!.Text, Of(_draft)!.IsReady, Of(_draft)!.Freeze));
        Assert.Equal((PeriodState.Open, null, null), (_period.State, _period.ClosedAt, _period.ClosedByName));
    }

    [Fact]
    public void A_reported_period_is_final()
    {
        Assert.Equal("period.not-closed", Refused(() => _period.Report(new DateOnly(2024, 8, 1))));
        Close();
        _period.Report(new DateOnly(2024, 8, 1));

        Assert.Equal((PeriodState.Reported, new DateOnly(2024, 8, 1)), (_period.State, _period.ReportedOn));
        Assert.Equal("period.reported", Refused(() => _period.Reopen()));
        Assert.Equal("period.reported", Refused(() => _period.Report(new DateOnly(2024, 9, 1))));
    }

    [Fact]
    public void One_period_of_a_programme_is_open_at_a_time()
    {
        Assert.Equal("period.another-open", Refused(() => _programme.OpenPeriod(PeriodCode.OfHalf(2024, 2), null)));
        Close();
        _programme.OpenPeriod(PeriodCode.OfHalf(2024, 2), null);

        Assert.Equal("period.another-open", Refused(() => _period.Reopen()));
        Assert.Equal("programme.period-open", Refused(_programme.End));
    }

    [Fact]
    public void A_period_follows_the_rhythm_of_its_programme()
    {
        Close();

        Assert.Equal("period.wrong-kind", Refused(() => _programme.OpenPeriod(PeriodCode.OfYear(2025), null)));
        Assert.Equal("period.exists", Refused(() => _programme.OpenPeriod(Sample.FirstOf24, null)));
        Assert.Equal("period.due", Refused(() => _programme.OpenPeriod(PeriodCode.OfHalf(2025, 1), new DateOnly(2024, 12, 31))));
    }

    [Fact]
    public void An_ended_programme_takes_no_follow_ups_and_opens_nothing_again()
    {
        Close();
        _programme.End();

        Assert.Equal("programme.not-active", Refused(() => _programme.OpenPeriod(PeriodCode.OfHalf(2025, 1), null)));
        Assert.Equal("programme.not-active", Refused(() => _period.Reopen()));
    }

    [Fact]
    public void A_measure_dropped_before_the_closing_is_not_counted_in_it()
    {
        _draft.Drop("Rahoitusta ei saatu.");

        var result = _period.Close([_ready, _silent], TestActors.Coordinator, Sample.Now);

        Assert.Equal(new ClosingResult(1, 2), result);
        Assert.Equal(Freeze.None, Of(_draft)!.Freeze);
    }

    private ClosingResult Close() => _period.Close([_ready, _draft, _silent], TestActors.Coordinator, Sample.Now);

    private FollowUp? Of(Measure measure) => _period.FollowUps.SingleOrDefault(f => f.Measure == measure);

    private (Freeze, bool) Frozen(Measure measure) => (Of(measure)!.Freeze, Of(measure)!.MadeByClosing);

    private static string Refused(Action act) => Assert.Throws<RuleBrokenException>(act).Code;
}
