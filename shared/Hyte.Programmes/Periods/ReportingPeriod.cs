using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Programmes.FollowUps;
using Hyte.Programmes.Plan;
using Hyte.Storage;

namespace Hyte.Programmes.Periods;

/// <summary>A reporting period of a programme (jakso): open → closed → reported.</summary>
/// <remarks>
/// While it is open, owners write and mark ready. Closing freezes every followed-up measure: what is ready counts as reported, the rest as not updated.
/// Reopening undoes the closing and nothing else.
/// </remarks>
public sealed class ReportingPeriod : Record
{
    private readonly List<FollowUp> _followUps = [];

    private ReportingPeriod()
    {
    }

    internal ReportingPeriod(Programme programme, PeriodCode code, DateOnly? start = null, DateOnly? end = null, DateOnly? due = null)
    {
        if (code.Kind != programme.PeriodKind) throw new RuleBrokenException("period.wrong-kind", string.Format(Texts.PeriodWrongKind, code));
        Programme = programme;
        Code = code;
        Start = start ?? code.Start;
        End = end ?? code.End;
        if (End < Start) throw new RuleBrokenException("period.dates", Texts.PeriodDates);
        SetDue(due);
        programme.Add(this);
    }

    /// <summary>The programme.</summary>
    public Programme Programme { get; private set; } = null!;

    /// <summary>Key of the programme.</summary>
    public int ProgrammeId { get; private set; }

    /// <summary>Short name, unique in the programme.</summary>
    public PeriodCode Code { get; private set; }

    /// <summary>First day. Periods sort by it.</summary>
    public DateOnly Start { get; private set; }

    /// <summary>Last day.</summary>
    public DateOnly End { get; private set; }

    /// <summary>The last day that owners are given, or null.</summary>
    public DateOnly? Due { get; private set; }

    /// <summary>Where the period stands.</summary>
    public PeriodState State { get; private set; }

    /// <summary>When it was closed, in UTC; null while open.</summary>
    public DateTime? ClosedAt { get; private set; }

    /// <summary>Who closed it; null while open.</summary>
    public string? ClosedByName { get; private set; }

    /// <summary>The day on which it was given to the body that decides, or null.</summary>
    public DateOnly? ReportedOn { get; private set; }

    /// <summary>What was written of each measure.</summary>
    public IReadOnlyList<FollowUp> FollowUps => _followUps;

    /// <summary>Sets or removes the last day that owners are given.</summary>
    /// <exception cref="RuleBrokenException"><c>period.due</c>: it is before the period begins.</exception>
    public void SetDue(DateOnly? due)
    {
        if (due < Start) throw new RuleBrokenException("period.due", Texts.PeriodDueTooEarly);
        Due = due;
    }

    /// <summary>Closes the period: freezes what is ready as reported and everything else as not updated.</summary>
    /// <param name="measures">Every followed-up measure of the programme.</param>
    /// <param name="by">Who closes.</param>
    /// <param name="at">When, in UTC.</param>
    /// <returns>How many measures were reported, of how many.</returns>
    /// <exception cref="RuleBrokenException"><c>period.not-open</c>.</exception>
    /// <remarks>Load <see cref="FollowUps"/> first. A draft keeps its words; a measure of which nothing was written gets a row that says so.</remarks>
    public ClosingResult Close(IReadOnlyCollection<Measure> measures, Actor by, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(measures);
        ArgumentNullException.ThrowIfNull(by);
        if (State != PeriodState.Open) throw new RuleBrokenException("period.not-open", string.Format(Texts.PeriodNotOpen, Code));

        var written = _followUps.ToDictionary(f => f.Measure);
        var reported = 0;
        foreach (var measure in measures)
        {
            var followUp = written.GetValueOrDefault(measure) ?? FollowUp.NothingWritten(measure, this);
            followUp.FreezeAtClosing();
            if (followUp.Freeze == Freeze.Reported) reported++;
        }

        State = PeriodState.Closed;
        ClosedAt = at;
        ClosedByName = by.Name;
        return new ClosingResult(reported, measures.Count);
    }

    /// <summary>Opens a closed period again. Nobody's words change; rows that the closing made go away.</summary>
    /// <returns>The rows that the closing had made; the caller removes them from the database.</returns>
    /// <exception cref="RuleBrokenException"><c>period.reported</c>, <c>period.not-closed</c>, <c>period.another-open</c> or <c>programme.not-active</c>.</exception>
    /// <remarks>Load <see cref="FollowUps"/> and the programme with its periods first.</remarks>
    public IReadOnlyList<FollowUp> Reopen()
    {
        EnsureNotReported();
        if (State != PeriodState.Closed) throw new RuleBrokenException("period.not-closed", string.Format(Texts.PeriodNotClosed, Code));
        Programme.EnsureActive();
        Programme.EnsureNoneOpen();

        var made = _followUps.FindAll(f => f.MadeByClosing);
        _followUps.RemoveAll(f => f.MadeByClosing);
        foreach (var followUp in _followUps) followUp.Thaw();
        State = PeriodState.Open;
        ClosedAt = null;
        ClosedByName = null;
        return made;
    }

    /// <summary>Marks a closed period as given to the body that decides. It cannot be reopened after that.</summary>
    /// <param name="on">The day, or null when it is not known.</param>
    /// <exception cref="RuleBrokenException"><c>period.reported</c> or <c>period.not-closed</c>.</exception>
    public void Report(DateOnly? on)
    {
        EnsureNotReported();
        if (State != PeriodState.Closed) throw new RuleBrokenException("period.not-closed", string.Format(Texts.PeriodNotClosed, Code));
        State = PeriodState.Reported;
        ReportedOn = on;
    }

    /// <summary>Refuses when the period takes no follow-ups.</summary>
    /// <exception cref="RuleBrokenException"><c>period.closed</c> or <c>programme.not-active</c>.</exception>
    /// <remarks>Load <see cref="Programme"/> first.</remarks>
    public void EnsureTakesFollowUps()
    {
        if (State != PeriodState.Open) throw new RuleBrokenException("period.closed", string.Format(Texts.PeriodClosed, Code));
        Programme.EnsureActive();
    }

    internal void Add(FollowUp followUp) => _followUps.Add(followUp);

    private void EnsureNotReported()
    {
        if (State == PeriodState.Reported) throw new RuleBrokenException("period.reported", string.Format(Texts.PeriodReported, Code));
    }
}

/// <summary>What closing a period found.</summary>
/// <param name="Reported">Measures that were marked ready.</param>
/// <param name="Total">All followed-up measures.</param>
public sealed record ClosingResult(int Reported, int Total);
