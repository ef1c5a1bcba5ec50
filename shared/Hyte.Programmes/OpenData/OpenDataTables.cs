using Hyte.Documents.Sheets;
using Hyte.Modules.People;
using Hyte.Programmes.FollowUps;
using Hyte.Programmes.Indicators;
using Hyte.Programmes.Pages;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Seeding;
using Hyte.Programmes.Web;

namespace Hyte.Programmes.OpenData;

/// <summary>The tables of the open data: columns named as in the files that the product itself is loaded from, so that what goes out can come back.</summary>
internal static class OpenDataTables
{
    private static readonly string[] YesNo = ["yes", "no"];

    private static readonly Dictionary<string, FollowUpStatus> Statuses = Enum.GetValues<FollowUpStatus>().ToDictionary(StatusCodes.Of);

    private static readonly Dictionary<string, PeriodState> ClosedStates =
        SeedCodes.PeriodStates.Where(s => s.Value != PeriodState.Open).ToDictionary(s => s.Key, s => s.Value, StringComparer.Ordinal);

    private static readonly Dictionary<string, ProgrammeStatus> PublicStatuses =
        SeedCodes.ProgrammeStatuses.Where(s => s.Value != ProgrammeStatus.Draft).ToDictionary(s => s.Key, s => s.Value, StringComparer.Ordinal);

    private static readonly Dictionary<string, MeasureState> MeasureStates = Enum.GetValues<MeasureState>().ToDictionary(state => IndicatorCodes.Of(state), StringComparer.Ordinal);

    /// <summary>Programmes.</summary>
    public static Table<Programme> Programmes(DirectorySnapshot directory) => new()
    {
        { Column.Text("code", ExportTexts.OpenCode), p => p.Code },
        { Column.Text("name", ExportTexts.OpenProgrammeName), p => p.Name },
        { Column.WholeNumber("start", ExportTexts.OpenStart), p => p.StartYear },
        { Column.WholeNumber("end", ExportTexts.OpenEnd), p => p.EndYear },
        { Coded.Column("status", ExportTexts.OpenProgrammeStatus, PublicStatuses, status => status.Word()), p => CodeOf(SeedCodes.ProgrammeStatuses, p.Status) },
        { Column.Choice("period_kind", ExportTexts.OpenPeriodKind, SeedCodes.PeriodKinds.Keys.Order(StringComparer.Ordinal)), p => CodeOf(SeedCodes.PeriodKinds, p.PeriodKind) },
        { Column.Text("decision_body", ExportTexts.OpenDecisionBody), p => p.DecisionBodyCode is { } body ? directory.NameOf(body) : null },
        { Column.Day("decision_date", ExportTexts.OpenDecisionDate), p => p.DecisionDate },
        { Column.Text("decision_section", ExportTexts.OpenDecisionSection), p => p.DecisionSection },
        { Column.Text("decision_number", ExportTexts.OpenDecisionNumber), p => p.DecisionNumber },
    };

    /// <summary>Focus areas, with the code of the programme.</summary>
    public static Table<(string Programme, FocusArea Area)> FocusAreas { get; } = new()
    {
        { Column.Text("programme", ExportTexts.OpenProgramme), a => a.Programme },
        { Column.WholeNumber("number", ExportTexts.FocusAreaNumberMeaning), a => a.Area.Number },
        { Column.Text("name", ExportTexts.OpenFocusName), a => a.Area.Name },
        { Column.Text("themes", ExportTexts.OpenThemes), a => a.Area.Themes },
    };

    /// <summary>Measures and groups of measures.</summary>
    public static Table<OpenMeasure> Measures { get; } = new()
    {
        { Column.Text("programme", ExportTexts.OpenProgramme), m => m.Programme },
        { Column.Text("number", ExportTexts.OpenMeasureNumber), m => m.Row.Number },
        { Column.WholeNumber("focus_area", ExportTexts.OpenFocusArea), m => m.FocusArea },
        { Column.Text("parent", ExportTexts.ParentNumberMeaning), m => m.Parent },
        { Column.Text("name", ExportTexts.OpenMeasureName), m => m.Row.DecidedName },
        { Column.Text("working_name", ExportTexts.OpenWorkingName), m => m.Row.WorkingName },
        { Column.LongText("description", ExportTexts.DescriptionMeaning), m => m.Row.Description },
        { Column.LongText("metric", ExportTexts.MetricMeaning), m => m.Row.Metric },
        { Column.Text("responsible", ExportTexts.ResponsibleMeaning), m => string.Join(", ", m.Responsible) },
        { Column.Text("partners", ExportTexts.PartnersMeaning), m => string.Join(", ", m.Partners) },
        { Column.Text("titles", ExportTexts.RolesMeaning), m => string.Join(", ", m.Titles) },
        { Coded.Column("state", ExportTexts.OpenMeasureState, MeasureStates, state => state.Word()), m => IndicatorCodes.Of(m.Row.State) },
        { Column.Choice("followed_up", ExportTexts.OpenFollowedUp, YesNo), m => m.Row.IsFollowedUp ? "yes" : "no" },
    };

    /// <summary>Follow-ups of periods that are closed or reported, as everybody may see them.</summary>
    public static Table<OpenFollowUp> FollowUps { get; } = new()
    {
        { Column.Text("programme", ExportTexts.OpenProgramme), f => f.Programme },
        { Column.Text("measure", ExportTexts.OpenMeasure), f => f.Measure },
        { Column.Text("period", ExportTexts.OpenPeriod), f => f.Period.ToString() },
        { Column.Day("period_start", ExportTexts.OpenPeriodStart), f => f.Start },
        { Column.Day("period_end", ExportTexts.OpenPeriodEnd), f => f.End },
        { Coded.Column("period_state", ExportTexts.OpenPeriodState, ClosedStates, state => state.Word()), f => CodeOf(ClosedStates, f.State) },
        { Coded.Column("status", ExportTexts.OpenStatus, Statuses, status => status.ToMark().Word), f => StatusCodes.Of(f.Seen.Status) },
        { Column.LongText("text", ExportTexts.OpenText), f => f.Seen.Text },
        { Column.LongText("reason", ExportTexts.OpenReason), f => f.Seen.Reason },
    };

    /// <summary>Indicators.</summary>
    public static Table<Indicator> Indicators { get; } = new()
    {
        { Column.Text("code", ExportTexts.OpenCode), i => i.Code },
        { Column.WholeNumber("order", ExportTexts.OpenOrder), i => i.Order },
        { Column.Text("name", ExportTexts.OpenIndicatorName), i => i.Name },
        { Column.Text("unit", ExportTexts.OpenUnit), i => i.Unit },
        { Column.WholeNumber("decimals", ExportTexts.OpenDecimals), i => i.Decimals },
        { Coded.Column("better", ExportTexts.OpenBetter, IndicatorCodes.BetterDirections, better => better.Word()), i => IndicatorCodes.Of(i.Better) },
        { Column.Text("producer", ExportTexts.OpenProducer), i => i.Producer },
        { Coded.Column("rhythm", ExportTexts.OpenRhythm, IndicatorCodes.Rhythms, rhythm => rhythm.Word()), i => IndicatorCodes.Of(i.Rhythm) },
        { Column.Text("states", ExportTexts.OpenStates), i => i.States },
        { Column.LongText("method", ExportTexts.OpenMethod), i => i.Method },
        { Column.LongText("note", ExportTexts.OpenIndicatorNote), i => i.Note },
        { Column.LongText("discontinued_because", ExportTexts.OpenDiscontinued), i => i.DiscontinuedBecause },
    };

    /// <summary>Series of indicators, with the indicator's own unit, decimals and direction where they have none.</summary>
    public static Table<(Indicator Indicator, IndicatorSeries Series)> Series { get; } = new()
    {
        { Column.Text("indicator", ExportTexts.ObsIndicator), s => s.Indicator.Code },
        { Column.Text("code", ExportTexts.OpenSeriesCode), s => s.Series.Code },
        { Column.WholeNumber("order", ExportTexts.OpenOrder), s => s.Series.Order },
        { Column.Text("group", ExportTexts.OpenGroup), s => s.Series.Group },
        { Column.Text("segment", ExportTexts.OpenSegment), s => s.Series.Segment },
        { Column.Text("unit", ExportTexts.OpenSeriesUnit), s => s.Series.OwnUnit ?? s.Indicator.Unit },
        { Column.WholeNumber("decimals", ExportTexts.OpenDecimals), s => s.Series.OwnDecimals ?? s.Indicator.Decimals },
        { Coded.Column("better", ExportTexts.OpenBetter, IndicatorCodes.BetterDirections, better => better.Word()), s => IndicatorCodes.Of(s.Series.OwnBetter ?? s.Indicator.Better) },
        { Column.LongText("note", ExportTexts.OpenIndicatorNote), s => s.Series.Note },
    };

    /// <summary>Targets, with what they refer to.</summary>
    public static Table<OpenTarget> Targets { get; } = new()
    {
        { Column.Text("indicator", ExportTexts.ObsIndicator), t => t.Indicator },
        { Column.Text("series", ExportTexts.OpenTargetSeries), t => t.Series },
        { Column.Text("area", ExportTexts.OpenTargetArea), t => t.Area },
        { Column.Text("programme", ExportTexts.OpenProgramme), t => t.Programme },
        { Coded.Column("kind", ExportTexts.OpenTargetKind, IndicatorCodes.TargetKinds, kind => kind.Word()), t => IndicatorCodes.Of(t.Target.Kind) },
        { Column.Number("value", ExportTexts.OpenTargetValue), t => t.Target.Value },
        { Column.Number("upper", ExportTexts.OpenTargetUpper), t => t.Target.Upper },
        { Column.Text("state", ExportTexts.OpenTargetState), t => t.Target.State },
        { Coded.Column("comparison", ExportTexts.OpenComparison, IndicatorCodes.Comparisons, comparison => comparison.Word()), t => IndicatorCodes.Of(t.Target.Comparison) },
        { Coded.Column("direction", ExportTexts.OpenDirection, IndicatorCodes.Directions, direction => direction.Word()), t => t.Target.Direction is { } direction ? IndicatorCodes.Of(direction) : null },
        { Column.Text("reference_area", ExportTexts.OpenReferenceArea), t => t.ReferenceArea },
        { Column.WholeNumber("year", ExportTexts.OpenTargetYear), t => t.Target.Year },
        { Column.Day("reached_on", ExportTexts.OpenReachedOn), t => t.Target.ReachedOn },
        { Column.LongText("wording", ExportTexts.OpenWording), t => t.Target.Wording },
    };

    /// <summary>The data dictionary: a row for each column of each file, its own included.</summary>
    public static Table<(string File, Column Column)> Dictionary { get; } = new()
    {
        { Column.Text(ExportTexts.DictionaryFile, ExportTexts.DictionaryFileMeaning), c => c.File },
        { Column.Text(ExportTexts.DictionaryColumn, ExportTexts.DictionaryColumnMeaning), c => c.Column.Heading },
        { Column.LongText(ExportTexts.DictionaryMeaning, ExportTexts.DictionaryMeaningMeaning), c => c.Column.Meaning },
        { Column.Text(ExportTexts.DictionaryKind, ExportTexts.DictionaryKindMeaning), c => c.Column.KindName },
        { Column.Text(ExportTexts.DictionaryValues, ExportTexts.DictionaryValuesMeaning), c => string.Join(" | ", c.Column.Choices) },
    };

    private static string CodeOf<T>(IReadOnlyDictionary<string, T> codes, T value)
        where T : struct, Enum => codes.First(c => EqualityComparer<T>.Default.Equals(c.Value, value)).Key;
}

/// <summary>A measure with what it stands under and who carries it out: by names of the directory, and titles in the place of persons.</summary>
internal sealed record OpenMeasure(string Programme, int FocusArea, string? Parent, MeasureRow Row, IEnumerable<string> Responsible, IEnumerable<string> Partners, IEnumerable<string> Titles);

/// <summary>A measure in a period that is closed.</summary>
internal sealed record OpenFollowUp(string Programme, string Measure, PeriodCode Period, DateOnly Start, DateOnly End, PeriodState State, VisibleFollowUp Seen);

/// <summary>A target with the codes of what it refers to.</summary>
internal sealed record OpenTarget(string Indicator, string? Series, string? Area, string Programme, string? ReferenceArea, Target Target);
