using Hyte.Modules.People;
using Hyte.Modules.Search;
using Hyte.Programmes.Access;
using Hyte.Programmes.FollowUps;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan;

namespace Hyte.Programmes.Reading;

/// <summary>Makes the follow-up table of a programme for one person. Works in memory on a snapshot, so a filter costs no query.</summary>
internal sealed class FollowUpTableMaker(ProgrammeSnapshot snapshot, DirectorySnapshot directory, ICurrentUser user, MeasureAccess access)
{
    public FollowUpTable Make(FollowUpFilter filter)
    {
        var period = filter.PeriodOf(snapshot);
        var words = SearchText.Fold(filter.Q).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var shown = snapshot.Measures
            .Where(m => !snapshot.Groups.Contains(m.Id) && Passes(m, filter, period, words))
            .Select(m => m.Id)
            .ToHashSet();
        var headings = snapshot.Measures.Where(m => shown.Contains(m.Id)).SelectMany(snapshot.GroupsOf).Select(group => group.Id).ToHashSet();
        var rows = snapshot.Measures.Where(m => shown.Contains(m.Id) || headings.Contains(m.Id)).ToLookup(m => m.FocusAreaId);
        return new FollowUpTable(snapshot, period, [.. snapshot.FocusAreas.Where(a => rows[a.Id].Any()).Select(a => Group(a, [.. rows[a.Id]]))]);
    }

    /// <summary>Whether the person may update the measure.</summary>
    public bool MayUpdate(MeasureRow measure) =>
        access.MayUpdate(TitlesOf(measure), [.. snapshot.PartiesOf(measure.Id).Select(p => p.EntryCode).OfType<string>()]);

    private FocusGroup Group(FocusArea area, IReadOnlyList<MeasureRow> measures) =>
        new(area, [.. snapshot.Periods.Select(p => snapshot.Summarise(measures, p))], [.. measures.Select(Row)]);

    private TableRow Row(MeasureRow measure)
    {
        var mayUpdate = MayUpdate(measure);
        return new TableRow(
            measure,
            snapshot.Groups.Contains(measure.Id),
            [.. snapshot.Periods.Select(p => snapshot.InPeriod(measure, p) is null ? null : VisibleFollowUp.Of(snapshot.FollowUp(measure.Id, p.Id), mayUpdate))],
            snapshot.PartyNames(measure, PartyKind.Responsible, directory),
            snapshot.PartyNames(measure, PartyKind.Partner, directory),
            [.. snapshot.RolesOf(measure.Id).Select(r => MeasureNames.NameOf(directory, r.TitleCode, r.RawText))],
            mayUpdate);
    }

    private bool Passes(MeasureRow measure, FollowUpFilter filter, ReportingPeriod? period, string[] words) =>
        (filter.Focus is null || snapshot.FocusAreas.Any(a => a.Id == measure.FocusAreaId && a.Number == filter.Focus))
        && (filter.Party is null || snapshot.PartiesOf(measure.Id).Any(p => p.EntryCode == filter.Party))
        && (filter.Role is null || TitlesOf(measure).Contains(filter.Role))
        && (!filter.Mine || TitlesOf(measure).Any(user.Titles.Contains))
        && (!filter.Missing || StatusIn(period, measure) == FollowUpStatus.NotUpdated)
        && (filter.WantedStatus is null || StatusIn(period, measure) == filter.WantedStatus)
        && Array.TrueForAll(words, word => Says(measure, word));

    // The same status that the summary counts: a draft is not yet a status, not even to its writer.
    private FollowUpStatus? StatusIn(ReportingPeriod? period, MeasureRow measure) =>
        period is not null && snapshot.InPeriod(measure, period) is { } counted ? (counted.IsReported ? counted.Status : FollowUpStatus.NotUpdated) : null;

    private bool Says(MeasureRow measure, string word) =>
        measure.SearchText.Contains(word, StringComparison.Ordinal)
        || snapshot.Periods.Any(p => VisibleFollowUp.Of(snapshot.FollowUp(measure.Id, p.Id), mayUpdate: false).Text is { } text && SearchText.Fold(text).Contains(word, StringComparison.Ordinal));

    private IEnumerable<string> TitlesOf(MeasureRow measure) => snapshot.RolesOf(measure.Id).Select(r => r.TitleCode).OfType<string>();
}
