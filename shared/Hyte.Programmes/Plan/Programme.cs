using Hyte.Modules;
using Hyte.Programmes.Periods;
using Hyte.Storage;

namespace Hyte.Programmes.Plan;

/// <summary>A strategic programme of the city (ohjelma): a body has decided it for certain years, and it is followed up period by period.</summary>
public sealed class Programme : Record
{
    private readonly List<FocusArea> _focusAreas = [];
    private readonly List<ReportingPeriod> _periods = [];

    private Programme()
    {
    }

    /// <summary>Makes a draft.</summary>
    /// <param name="code">Stable ASCII key, unique in the module: <c>hyvan-elaman-ohjelma-2022</c>.</param>
    /// <param name="name">The name that people see.</param>
    /// <param name="startYear">First year.</param>
    /// <param name="endYear">Last year, not before the first.</param>
    /// <param name="periodKind">The rhythm of follow-up.</param>
    /// <exception cref="RuleBrokenException"><c>programme.code</c>, <c>programme.name</c> or <c>programme.years</c>.</exception>
    public Programme(string code, string name, int startYear, int endYear, PeriodKind periodKind)
    {
        if (string.IsNullOrWhiteSpace(code)) throw new RuleBrokenException("programme.code", Texts.ProgrammeCodeMissing);
        if (string.IsNullOrWhiteSpace(name)) throw new RuleBrokenException("programme.name", Texts.ProgrammeNameMissing);
        if (endYear < startYear) throw new RuleBrokenException("programme.years", Texts.ProgrammeYears);
        Code = code.Trim();
        Name = name.Trim();
        StartYear = startYear;
        EndYear = endYear;
        PeriodKind = periodKind;
    }

    /// <summary>Stable ASCII key, unique in the module.</summary>
    public string Code { get; private set; } = "";

    /// <summary>The name that people see.</summary>
    public string Name { get; private set; } = "";

    /// <summary>First year.</summary>
    public int StartYear { get; private set; }

    /// <summary>Last year.</summary>
    public int EndYear { get; private set; }

    /// <summary>Where the programme stands.</summary>
    public ProgrammeStatus Status { get; private set; }

    /// <summary>The rhythm of follow-up.</summary>
    public PeriodKind PeriodKind { get; private set; }

    /// <summary>Directory code of the body that decided, see <see cref="Decision"/>.</summary>
    public string? DecisionBodyCode { get; private set; }

    /// <summary>Day of the decision, see <see cref="Decision"/>.</summary>
    public DateOnly? DecisionDate { get; private set; }

    /// <summary>Section of the minutes, see <see cref="Decision"/>.</summary>
    public string? DecisionSection { get; private set; }

    /// <summary>Number of the case, see <see cref="Decision"/>.</summary>
    public string? DecisionNumber { get; private set; }

    /// <summary>By which decision the programme is in force; its parts are null as far as they are not known.</summary>
    /// <remarks>Kept in four columns of the programme itself, so that a correction of one of them is seen in the history.</remarks>
    public Decision Decision => new(DecisionBodyCode, DecisionDate, DecisionSection, DecisionNumber);

    /// <summary>Remarks on the programme as a whole.</summary>
    public string? Note { get; private set; }

    /// <summary>The paper that the programme was transcribed from.</summary>
    public string? Source { get; private set; }

    /// <summary>Line in that paper.</summary>
    public int? SourceLine { get; private set; }

    /// <summary>The focus areas; in their order when loaded so.</summary>
    public IReadOnlyList<FocusArea> FocusAreas => _focusAreas;

    /// <summary>The reporting periods; in their order when loaded so.</summary>
    public IReadOnlyList<ReportingPeriod> Periods => _periods;

    /// <summary>Records by which decision the programme is in force.</summary>
    public void DecideBy(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        DecisionBodyCode = decision.BodyCode;
        DecisionDate = decision.Date;
        DecisionSection = decision.Section;
        DecisionNumber = decision.Number;
    }

    /// <summary>Writes the remarks; an empty text removes them.</summary>
    public void Annotate(string? note) => Note = note.TrimToNull();

    /// <summary>Tells where the programme was transcribed from.</summary>
    public void CameFrom(string? source, int? line)
    {
        Source = source.TrimToNull();
        SourceLine = line;
    }

    /// <summary>Takes a draft into use, so that periods can be opened.</summary>
    /// <exception cref="RuleBrokenException"><c>programme.not-draft</c>.</exception>
    public void Activate()
    {
        if (Status != ProgrammeStatus.Draft) throw new RuleBrokenException("programme.not-draft", Texts.ProgrammeNotDraft);
        Status = ProgrammeStatus.Active;
    }

    /// <summary>Ends the programme. It stays readable and takes no more follow-ups.</summary>
    /// <exception cref="RuleBrokenException"><c>programme.period-open</c> while a period is open.</exception>
    /// <remarks>Load <see cref="Periods"/> first.</remarks>
    public void End()
    {
        if (_periods.Find(p => p.State == PeriodState.Open) is { } open)
        {
            throw new RuleBrokenException("programme.period-open", string.Format(Texts.ProgrammePeriodOpen, open.Code));
        }

        Status = ProgrammeStatus.Closed;
    }

    /// <summary>Opens a new period for follow-ups.</summary>
    /// <param name="code">Which period; of the programme's own rhythm.</param>
    /// <param name="due">The last day that owners are given, or null.</param>
    /// <exception cref="RuleBrokenException">
    /// <c>programme.not-active</c>, <c>period.another-open</c>, <c>period.exists</c>, <c>period.wrong-kind</c> or <c>period.due</c>.
    /// </exception>
    /// <remarks>Load <see cref="Periods"/> first. One period at a time is open, so that an owner never wonders which one to fill.</remarks>
    public ReportingPeriod OpenPeriod(PeriodCode code, DateOnly? due)
    {
        EnsureActive();
        EnsureNoneOpen();
        if (_periods.Exists(p => p.Code == code)) throw new RuleBrokenException("period.exists", string.Format(Texts.PeriodExists, code));
        return new ReportingPeriod(this, code, due: due);
    }

    internal void Add(FocusArea focusArea) => _focusAreas.Add(focusArea);

    internal void Add(ReportingPeriod period) => _periods.Add(period);

    internal void EnsureActive()
    {
        if (Status != ProgrammeStatus.Active) throw new RuleBrokenException("programme.not-active", Texts.ProgrammeNotActive);
    }

    internal void EnsureNoneOpen()
    {
        if (_periods.Find(p => p.State == PeriodState.Open) is { } open)
        {
            throw new RuleBrokenException("period.another-open", string.Format(Texts.PeriodAnotherOpen, open.Code));
        }
    }
}
