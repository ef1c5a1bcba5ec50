using Hyte.Modules.People;
using Hyte.Modules.Reports;
using Hyte.Programmes.Indicators;
using Hyte.Programmes.Indicators.Listing;
using Hyte.Programmes.Indicators.Progress;
using Hyte.Programmes.Indicators.Reading;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;

namespace Hyte.Programmes.Reports;

/// <summary>All that a module's chapters of one report stand on. Chapters are made of it in memory, so none of them asks the database.</summary>
/// <param name="Module">The module.</param>
/// <param name="Frame">What the report tells of.</param>
/// <param name="Directory">Names of parties and titles.</param>
/// <param name="Today">The day of the judgement.</param>
internal sealed record ReportMaterial(ProgrammeModule Module, ReportFrame Frame, DirectorySnapshot Directory, DateOnly Today)
{
    /// <summary>The programmes that the report tells of.</summary>
    public IReadOnlyList<ReportedProgramme> Programmes { get; init; } = [];

    /// <summary>The programme whose measures and targets lie ahead: the next one, or else the one of the term; null when there is none.</summary>
    public ProgrammeSnapshot? Ahead { get; init; }

    /// <summary>Keys of the programmes in force.</summary>
    public IReadOnlySet<int> InForce { get; init; } = new HashSet<int>();

    /// <summary>The module's public indicators; empty when it follows none.</summary>
    public IReadOnlyList<IndicatorDetails> Indicators { get; init; } = [];

    /// <summary>Why areas stand in for the city, by the keys of the indicator and the area.</summary>
    public IReadOnlyDictionary<int, IReadOnlyDictionary<int, string>> SubstituteNotes { get; init; } = new Dictionary<int, IReadOnlyDictionary<int, string>>();

    /// <summary>The indicators that are still followed.</summary>
    public IEnumerable<IndicatorDetails> Followed => Indicators.Where(i => i.Indicator.DiscontinuedBecause is null);

    /// <summary>The indicators whose colours are confirmed in the periods of a programme: its own, and those of no programme in force.</summary>
    public IEnumerable<IndicatorDetails> FollowedWith(Programme programme) =>
        Followed.Where(i => i.Ties.Any(t => t.ProgrammeId == programme.Id) || !i.Ties.Any(t => InForce.Contains(t.ProgrammeId)));

    public SeriesFigures FiguresOf(IndicatorDetails indicator, IndicatorLine line) => new(Module, indicator, line);

    public IReadOnlyList<SeriesFigures> FiguresOf(IndicatorDetails indicator) => [.. IndicatorListMaker.LinesOf(indicator, Today).Select(line => FiguresOf(indicator, line))];

    /// <summary>A part of the judgement with its figures.</summary>
    public SeriesFigures FiguresOf(IndicatorDetails indicator, SeriesProgress part) =>
        FiguresOf(indicator).First(f => f.Line.Kind == LineKind.Own && f.Line.Series.Id == part.Series.Id && f.Line.Area.Id == part.Area.Id);

    public IReadOnlyDictionary<int, string> SubstituteNotesOf(Indicator indicator) =>
        SubstituteNotes.TryGetValue(indicator.Id, out var notes) ? notes : new Dictionary<int, string>();
}

/// <summary>A programme and those of its periods that the report tells of.</summary>
/// <param name="Snapshot">The programme.</param>
/// <param name="Periods">Its closed periods in the time of the report, oldest first.</param>
internal sealed record ReportedProgramme(ProgrammeSnapshot Snapshot, IReadOnlyList<ReportingPeriod> Periods)
{
    /// <summary>What is told of the programme outside its periods.</summary>
    public IReadOnlyList<NarrativeEntry> Told { get; init; } = [];

    public Programme Programme => Snapshot.Programme;

    /// <summary>The closed period before another, or null.</summary>
    public ReportingPeriod? Before(ReportingPeriod period) => Snapshot.Periods.LastOrDefault(p => p.Start < period.Start && p.State != PeriodState.Open);
}
