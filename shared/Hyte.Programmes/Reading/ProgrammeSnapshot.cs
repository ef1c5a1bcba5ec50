using Hyte.Programmes.FollowUps;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan;

namespace Hyte.Programmes.Reading;

/// <summary>A programme's plan and follow-up at one moment, read in a fixed number of queries. Immutable; nothing in it is tracked and no internal note is in it.</summary>
public sealed class ProgrammeSnapshot
{
    private readonly Dictionary<int, MeasureRow> _measures;
    private readonly ILookup<int?, MeasureRow> _below;
    private readonly Dictionary<(int Measure, int Period), FollowUpRow> _followUps;
    private readonly ILookup<int, PartyRow> _parties;
    private readonly ILookup<int, RoleRow> _roles;

    internal ProgrammeSnapshot(
        Programme programme,
        IReadOnlyList<FocusArea> focusAreas,
        IReadOnlyList<ReportingPeriod> periods,
        IReadOnlyList<MeasureRow> measures,
        IEnumerable<PartyRow> parties,
        IEnumerable<RoleRow> roles,
        IEnumerable<FollowUpRow> followUps)
    {
        Programme = programme;
        FocusAreas = focusAreas;
        Periods = periods;
        Measures = measures;
        _measures = measures.ToDictionary(m => m.Id);
        _below = measures.ToLookup(m => m.ParentId);
        Groups = measures.Where(m => m.ParentId is not null).Select(m => m.ParentId!.Value).ToHashSet();
        _parties = parties.ToLookup(p => p.MeasureId);
        _roles = roles.ToLookup(r => r.MeasureId);
        _followUps = followUps.ToDictionary(f => (f.MeasureId, f.PeriodId));
    }

    /// <summary>The programme itself.</summary>
    public Programme Programme { get; }

    /// <summary>Its focus areas in their order.</summary>
    public IReadOnlyList<FocusArea> FocusAreas { get; }

    /// <summary>Its periods, oldest first.</summary>
    public IReadOnlyList<ReportingPeriod> Periods { get; }

    /// <summary>Its measures in the order of the city's paper: a group stands just before its own measures.</summary>
    public IReadOnlyList<MeasureRow> Measures { get; }

    /// <summary>Keys of the measures that have measures below them.</summary>
    public IReadOnlySet<int> Groups { get; }

    /// <summary>The measures right below a group, in their order.</summary>
    public IEnumerable<MeasureRow> Below(int measureId) => _below[measureId];

    /// <summary>The group that a measure stands in, or null.</summary>
    public MeasureRow? GroupOf(MeasureRow measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure.ParentId is { } id ? _measures[id] : null;
    }

    /// <summary>Every group that a measure stands in, the nearest first.</summary>
    public IEnumerable<MeasureRow> GroupsOf(MeasureRow measure)
    {
        for (var group = GroupOf(measure); group is not null; group = GroupOf(group)) yield return group;
    }

    /// <summary>The period that takes follow-ups, or null.</summary>
    public ReportingPeriod? OpenPeriod => Periods.LastOrDefault(p => p.State == PeriodState.Open);

    /// <summary>The period that people mean when they name none: the open one, or else the latest; null when the programme has none.</summary>
    public ReportingPeriod? CurrentPeriod => OpenPeriod ?? (Periods.Count > 0 ? Periods[^1] : null);

    /// <summary>The measure's parties in their order.</summary>
    public IEnumerable<PartyRow> PartiesOf(int measureId) => _parties[measureId];

    /// <summary>The measure's titles in their order.</summary>
    public IEnumerable<RoleRow> RolesOf(int measureId) => _roles[measureId];

    /// <summary>What was written of the measure in the period, or null.</summary>
    public FollowUpRow? FollowUp(int measureId, int periodId) => _followUps.GetValueOrDefault((measureId, periodId));

    /// <summary>How the measure counts in the period; null when it does not belong to it: a group, or a measure that was not followed up then.</summary>
    public MeasureInPeriod? InPeriod(MeasureRow measure, ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(period);
        var written = FollowUp(measure.Id, period.Id);
        if (period.State == PeriodState.Open) return measure.IsFollowedUp ? written?.Counted ?? MeasureInPeriod.Nothing() : null;
        return written is { Freeze: not Freeze.None } ? written.Counted : null;
    }

    /// <summary>How some of the measures stand in a period.</summary>
    public StatusSummary Summarise(IEnumerable<MeasureRow> measures, ReportingPeriod period) =>
        StatusSummary.Of(measures.Select(m => InPeriod(m, period)).OfType<MeasureInPeriod>());
}
