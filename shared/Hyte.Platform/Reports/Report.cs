using Hyte.Modules;
using Hyte.Modules.People;
using Hyte.Modules.Reports;

namespace Hyte.Platform.Reports;

/// <summary>A report of the city: which one, of what time, and how far it has come.</summary>
public sealed class Report
{
    /// <summary>The longest title, in characters.</summary>
    public const int LongestTitle = 200;

    /// <summary>The longest reason or note, in characters.</summary>
    public const int LongestNote = 2000;

    private readonly List<ReportStep> _steps = [];

    private Report()
    {
    }

    /// <summary>Starts a report.</summary>
    /// <param name="span">What it tells of, as the modules offer it.</param>
    /// <param name="title">Its title, 1–<see cref="LongestTitle"/> characters.</param>
    /// <param name="by">Who starts it.</param>
    /// <param name="at">Now, in UTC.</param>
    /// <exception cref="RuleBrokenException"><c>report.title</c>: the title is missing or too long.</exception>
    public Report(ReportSpan span, string title, Actor by, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(span);
        ArgumentNullException.ThrowIfNull(by);
        (Template, From, To, SpanName) = (span.Template, span.From, span.To, span.Name);
        Rename(title);
        (CreatedAt, CreatedByName) = (at, by.Name);
        _steps.Add(new ReportStep(null, ReportState.Draft, null, by, at));
    }

    /// <summary>Key.</summary>
    public int Id { get; private set; }

    /// <summary>Which report.</summary>
    public ReportTemplate Template { get; private set; }

    /// <summary>First day of what it tells of.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Last day of it.</summary>
    public DateOnly To { get; private set; }

    /// <summary>The time as people call it: <c>1/24</c>, <c>2023</c>.</summary>
    public string SpanName { get; private set; } = "";

    /// <summary>Its title.</summary>
    public string Title { get; private set; } = "";

    /// <summary>How far it has come.</summary>
    public ReportState State { get; private set; }

    /// <summary>1 for a report, 2 for the one that corrects it.</summary>
    public int Edition { get; private set; } = 1;

    /// <summary>The approved report that this one corrects, and why; null when it corrects none.</summary>
    public int? CorrectsId { get; private set; }

    /// <summary>Why the earlier report is corrected.</summary>
    public string? CorrectionReason { get; private set; }

    /// <summary>When it was started, in UTC.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>Who started it.</summary>
    public string CreatedByName { get; private set; } = "";

    /// <summary>The moment, in UTC, at which the modules' chapters were frozen; null while they live.</summary>
    public DateTime? FrozenAt { get; private set; }

    /// <summary>The day of the board's decision.</summary>
    public DateOnly? BoardDay { get; private set; }

    /// <summary>The section (§) of the board's minutes.</summary>
    public int? BoardSection { get; private set; }

    /// <summary>The day of the council's decision, or of the audit committee's of its extract.</summary>
    public DateOnly? CouncilDay { get; private set; }

    /// <summary>The section (§) of the council's minutes.</summary>
    public int? CouncilSection { get; private set; }

    /// <summary>When the snapshot was made, in UTC; null before that.</summary>
    public DateTime? ApprovedAt { get; private set; }

    /// <summary>Raised at every step, so that two people see each other.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Its steps so far, oldest first.</summary>
    public IReadOnlyList<ReportStep> Steps => _steps;

    /// <summary>Starts a report that corrects an approved one.</summary>
    /// <exception cref="RuleBrokenException"><c>report.not-approved</c>: what is not approved is changed, not corrected. <c>report.reason</c>: no reason was given.</exception>
    public static Report Correcting(Report earlier, string? reason, Actor by, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        if (earlier.State != ReportState.Approved) throw new RuleBrokenException("report.not-approved", ReportTexts.NotApproved);
        var span = new ReportSpan(earlier.Template, earlier.From, earlier.To, earlier.SpanName, null);
        return new Report(span, earlier.Title, by, at) { Edition = earlier.Edition + 1, CorrectsId = earlier.Id, CorrectionReason = Reason(reason, ReportTexts.CorrectionReasonMissing) };
    }

    /// <summary>What the report tells of, as known at a moment.</summary>
    /// <param name="now">Now, in UTC; the moment of freezing takes its place once there is one.</param>
    public ReportFrame FrameAt(DateTime now) => new(Template, From, To, FrozenAt ?? now);

    /// <summary>Gives the report another title.</summary>
    /// <exception cref="RuleBrokenException"><c>report.title</c>: the title is missing or too long. <c>report.locked</c>: nothing changes any more.</exception>
    public void Rename(string? title)
    {
        EnsureTakesTexts();
        if (string.IsNullOrWhiteSpace(title)) throw new RuleBrokenException("report.title", ReportTexts.TitleMissing);
        if (title.Trim().Length > LongestTitle) throw new RuleBrokenException("report.title", string.Format(ReportTexts.TitleTooLong, LongestTitle));
        Title = title.Trim();
    }

    /// <summary>Refuses a change of texts or choices when the report is past them.</summary>
    /// <exception cref="RuleBrokenException"><c>report.locked</c></exception>
    public void EnsureTakesTexts()
    {
        if (!ReportPath.TakesTexts(State)) throw new RuleBrokenException("report.locked", State == ReportState.Approved ? ReportTexts.LockedApproved : ReportTexts.Locked);
    }

    /// <summary>Refuses a comment outside the round of comments.</summary>
    /// <exception cref="RuleBrokenException"><c>report.no-comments</c></exception>
    public void EnsureTakesComments()
    {
        if (State != ReportState.Comments) throw new RuleBrokenException("report.no-comments", ReportTexts.NoComments);
    }

    /// <summary>Whether a draft has stayed among its writers: nobody has commented on it, and no body has decided anything of it.</summary>
    /// <param name="comments">How many comments there are on it.</param>
    public bool MayBeDeleted(int comments) => State == ReportState.Draft && comments == 0 && !_steps.Exists(s => s.To > ReportState.Board);

    /// <summary>Refuses the deletion of a report that others than its writers have had a part in.</summary>
    /// <param name="comments">How many comments there are on it.</param>
    /// <exception cref="RuleBrokenException"><c>report.kept</c></exception>
    public void EnsureMayBeDeleted(int comments)
    {
        if (!MayBeDeleted(comments)) throw new RuleBrokenException("report.kept", State == ReportState.Draft ? ReportTexts.DeleteSpokenOf : ReportTexts.DeleteNoDraft);
    }

    /// <summary>Freezes the chapters and asks the wellbeing group for comments.</summary>
    /// <exception cref="RuleBrokenException"><c>report.state</c>: it is no draft.</exception>
    internal void SendToComments(Actor by, DateTime at, string? note)
    {
        Step(ReportState.Draft, ReportState.Comments, by, at, note);
        FrozenAt = at;
    }

    /// <summary>Takes the report to the first body that decides of it: the board, or the audit committee of its extract.</summary>
    internal void SendToBody(Actor by, DateTime at, string? note) => Step(ReportState.Comments, ReportPath.After(Template, ReportState.Comments)!.Value, by, at, note);

    /// <summary>Records what the board decided and takes the report to the council.</summary>
    internal void SendToCouncil(BodyDecision decision, Actor by, DateTime at, string? note)
    {
        Step(ReportState.Board, ReportState.Council, by, at, note);
        (BoardDay, BoardSection) = (decision.Day, decision.Section);
    }

    /// <summary>Records what the council, or the audit committee of its extract, decided. From here on nothing changes.</summary>
    internal void Approve(BodyDecision decision, Actor by, DateTime at, string? note)
    {
        if (State == ReportState.Council && decision.Day < BoardDay) throw new RuleBrokenException("report.day", ReportTexts.CouncilBeforeBoard);
        Step(ReportState.Council, ReportState.Approved, by, at, note);
        (CouncilDay, CouncilSection, ApprovedAt) = (decision.Day, decision.Section, at);
    }

    /// <summary>Takes the last step back, with a reason. Going back to the draft undoes the freezing and nothing else.</summary>
    /// <exception cref="RuleBrokenException"><c>report.state</c>: there is no way back. <c>report.reason</c>: no reason was given.</exception>
    internal void StepBack(string? reason, Actor by, DateTime at)
    {
        if (ReportPath.Before(Template, State) is not { } before) throw new RuleBrokenException("report.state", State == ReportState.Approved ? ReportTexts.LockedApproved : ReportTexts.NoWayBack);
        Step(State, before, by, at, Reason(reason, ReportTexts.BackReasonMissing));
        if (before == ReportState.Draft) FrozenAt = null;
        if (before == ReportState.Board) (BoardDay, BoardSection) = (null, null);
    }

    private static string Reason(string? reason, string missing) =>
        string.IsNullOrWhiteSpace(reason) ? throw new RuleBrokenException("report.reason", missing) : Note(reason)!;

    private static string? Note(string? note) => string.IsNullOrWhiteSpace(note)
        ? null
        : note.Trim().Length <= LongestNote ? note.Trim() : throw new RuleBrokenException("report.note", string.Format(ReportTexts.NoteTooLong, LongestNote));

    private void Step(ReportState from, ReportState to, Actor by, DateTime at, string? note)
    {
        if (State != from) throw new RuleBrokenException("report.state", ReportTexts.MovedMeanwhile);
        _steps.Add(new ReportStep(from, to, Note(note), by, at));
        State = to;
        Version++;
    }
}
