using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan;
using Hyte.Storage;

namespace Hyte.Programmes.FollowUps;

/// <summary>What was said of a measure in a period (seurantakirjaus). One for each measure and period.</summary>
/// <remarks>
/// A follow-up that is not ready is a draft: those who may edit the programme see it, everybody else sees only that one is being written.
/// Load <see cref="Period"/> with its programme, and <see cref="Measure"/>, before changing one.
/// </remarks>
public sealed class FollowUp : Record
{
    /// <summary>The most letters in a text, a reason or an internal note.</summary>
    public const int LongestText = 4000;

    private FollowUp()
    {
    }

    /// <summary>Starts a follow-up, as an empty draft.</summary>
    /// <exception cref="RuleBrokenException"><c>period.closed</c>, <c>programme.not-active</c>, <c>follow-up.measure-not-followed</c> or <c>follow-up.other-programme</c>.</exception>
    public FollowUp(Measure measure, ReportingPeriod period)
        : this(period, measure)
    {
        EnsureOpen();
        period.Add(this);
    }

    // The order of parameters tells the unchecked constructor from the checked one.
    private FollowUp(ReportingPeriod period, Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(period);
        if (measure.Programme != period.Programme) throw new RuleBrokenException("follow-up.other-programme", Texts.FollowUpOtherProgramme);
        Measure = measure;
        Period = period;
    }

    /// <summary>The measure.</summary>
    public Measure Measure { get; private set; } = null!;

    /// <summary>Key of the measure.</summary>
    public int MeasureId { get; private set; }

    /// <summary>The period.</summary>
    public ReportingPeriod Period { get; private set; } = null!;

    /// <summary>Key of the period.</summary>
    public int PeriodId { get; private set; }

    /// <summary>How the measure proceeds.</summary>
    public FollowUpStatus Status { get; private set; }

    /// <summary>What has been done and what it has changed, in the owner's words.</summary>
    public string? Text { get; private set; }

    /// <summary>Why it does not proceed, for the statuses that ask for it.</summary>
    public string? Reason { get; private set; }

    /// <summary>A note among those who edit the programme. Never in an export, an API or anything that a reader without that right sees.</summary>
    public string? InternalNote { get; private set; }

    /// <summary>The owner has marked it ready.</summary>
    public bool IsReady { get; private set; }

    /// <summary>When it was marked ready, in UTC.</summary>
    public DateTime? ReadyAt { get; private set; }

    /// <summary>Who marked it ready.</summary>
    public string? ReadyByName { get; private set; }

    /// <summary>The earlier period whose text stands here word for word, or null.</summary>
    public PeriodCode? CopiedFromPeriod { get; private set; }

    /// <summary>What the closing of the period made of it.</summary>
    public Freeze Freeze { get; private set; }

    /// <summary>The closing made the row, because nobody had written anything.</summary>
    public bool MadeByClosing { get; private set; }

    /// <summary>The cell of the paper that the follow-up was read from, or null.</summary>
    public string? SourceText { get; private set; }

    /// <summary>Line of the cell in the programme's source.</summary>
    public int? SourceLine { get; private set; }

    /// <summary>Writes the follow-up. A change of what readers see takes the ready mark away.</summary>
    /// <param name="status">How the measure proceeds; <see cref="FollowUpStatus.Unknown"/> while nobody has decided.</param>
    /// <param name="text">The owner's words, at most <see cref="LongestText"/> letters.</param>
    /// <param name="reason">Why it does not proceed; asked for by <see cref="FollowUpStatus.NotProceeding"/> and <see cref="FollowUpStatus.Interrupted"/>, dropped with other statuses.</param>
    /// <param name="internalNote">A note among editors.</param>
    /// <param name="copiedFrom">The earlier period that the text was copied from without a change, or null.</param>
    /// <exception cref="RuleBrokenException">
    /// <c>period.closed</c>, <c>programme.not-active</c>, <c>follow-up.measure-not-followed</c>, <c>follow-up.status-of-system</c>, <c>follow-up.reason</c> or <c>text.too-long</c>.
    /// </exception>
    public void Write(FollowUpStatus status, string? text, string? reason, string? internalNote, PeriodCode? copiedFrom = null)
    {
        EnsureOpen();
        if (status == FollowUpStatus.NotUpdated) throw new RuleBrokenException("follow-up.status-of-system", Texts.FollowUpStatusOfSystem);
        var asksReason = AsksReason(status);
        var (newText, newNote) = (Bounded(text), Bounded(internalNote));
        var newReason = asksReason ? Bounded(reason) : null;
        if (asksReason && newReason is null) throw new RuleBrokenException("follow-up.reason", Texts.FollowUpReasonMissing);

        CopiedFromPeriod = copiedFrom ?? (newText == Text ? CopiedFromPeriod : null);
        InternalNote = newNote;
        if (status == Status && newText == Text && newReason == Reason) return;

        Status = status;
        Text = newText;
        Reason = newReason;
        Unready();
    }

    /// <summary>Marks it ready, so that everybody sees it and the closing counts it as reported.</summary>
    /// <param name="by">Who marks.</param>
    /// <param name="at">When, in UTC.</param>
    /// <exception cref="RuleBrokenException"><c>period.closed</c>, <c>programme.not-active</c>, <c>follow-up.measure-not-followed</c> or <c>follow-up.status</c>: no status has been chosen.</exception>
    public void MarkReady(Actor by, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(by);
        EnsureOpen();
        if (Status is FollowUpStatus.Unknown or FollowUpStatus.NotUpdated) throw new RuleBrokenException("follow-up.status", Texts.FollowUpStatusMissing);
        if (IsReady) return;
        IsReady = true;
        ReadyAt = at;
        ReadyByName = by.Name;
    }

    /// <summary>Takes the ready mark away.</summary>
    /// <exception cref="RuleBrokenException"><c>period.closed</c>, <c>programme.not-active</c> or <c>follow-up.measure-not-followed</c>.</exception>
    public void TakeBack()
    {
        EnsureOpen();
        Unready();
    }

    /// <summary>Tells whether a status asks for a reason.</summary>
    public static bool AsksReason(FollowUpStatus status) => status is FollowUpStatus.NotProceeding or FollowUpStatus.Interrupted;

    /// <summary>A cell of the city's own paper: ready as it stands, also without a status word or a reason, which the paper does not give.</summary>
    internal static FollowUp FromSource(Measure measure, ReportingPeriod period, FollowUpStatus status, string? text, int? line, Actor by, DateTime at, string? reason = null)
    {
        var followUp = new FollowUp(period, measure)
        {
            Status = status,
            Text = Bounded(text),
            Reason = AsksReason(status) ? Bounded(reason) : null,
            SourceText = Bounded(text),
            SourceLine = line,
            IsReady = true,
            ReadyAt = at,
            ReadyByName = by.Name,
            Freeze = period.State == PeriodState.Open ? Freeze.None : Freeze.Reported,
        };
        period.Add(followUp);
        return followUp;
    }

    /// <summary>Tells which cell of which line of a paper it was read from.</summary>
    internal void CameFrom(string? sourceText, int? line)
    {
        SourceText = Bounded(sourceText);
        SourceLine = line;
    }

    internal static FollowUp NothingWritten(Measure measure, ReportingPeriod period)
    {
        var followUp = new FollowUp(period, measure) { Status = FollowUpStatus.NotUpdated, MadeByClosing = true };
        period.Add(followUp);
        return followUp;
    }

    internal void FreezeAtClosing() => Freeze = IsReady ? Freeze.Reported : Freeze.NotUpdated;

    internal void Thaw() => Freeze = Freeze.None;

    private void EnsureOpen()
    {
        Period.EnsureTakesFollowUps();
        if (!Measure.IsFollowedUp) throw new RuleBrokenException("follow-up.measure-not-followed", Texts.FollowUpMeasureNotFollowed);
    }

    private void Unready()
    {
        IsReady = false;
        ReadyAt = null;
        ReadyByName = null;
    }

    private static string? Bounded(string? text) => text.TrimToNull().Within(LongestText);
}
