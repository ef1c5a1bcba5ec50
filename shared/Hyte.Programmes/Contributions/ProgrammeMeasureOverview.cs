using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Programmes.Access;
using Hyte.Programmes.FollowUps;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;

namespace Hyte.Programmes.Contributions;

/// <summary>The measures of the module's programmes in force for the list of all measures. One query, and six for each programme in force, whatever its size.</summary>
/// <param name="module">The module.</param>
/// <param name="snapshots">Reads the programmes.</param>
public abstract class ProgrammeMeasureOverview(ProgrammeModule module, ProgrammeSnapshots snapshots) : IMeasureOverview
{
    private static readonly Dictionary<FollowUpStatus, LineState> States = StatusMarks.Filterable.Select(ToState).ToDictionary();

    /// <inheritdoc/>
    public async Task<IReadOnlyList<MeasureLine>> ListAsync(ICurrentUser user, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(user);
        if (!user.May(module.Read)) return [];

        var lines = new List<MeasureLine>();
        foreach (var programme in (await snapshots.ListAsync(ct)).Where(p => p.Status == ProgrammeStatus.Active))
        {
            var snapshot = await snapshots.ReadAsync(programme, ct);
            var focusAreas = snapshot.FocusAreas.ToDictionary(a => a.Id, a => a.Name);
            lines.AddRange(snapshot.Measures.Where(m => m.IsFollowedUp).Select(m => Line(snapshot, m, focusAreas[m.FocusAreaId], user)));
        }

        return lines;
    }

    private MeasureLine Line(ProgrammeSnapshot snapshot, MeasureRow measure, string focusArea, ICurrentUser user)
    {
        var period = snapshot.CurrentPeriod;
        var parties = snapshot.PartiesOf(measure.Id).ToList();
        var roles = snapshot.RolesOf(measure.Id).ToList();
        var titles = roles.Select(r => r.TitleCode).OfType<string>().ToList();
        var mayUpdate = period is { State: PeriodState.Open }
            && new MeasureAccess(user, module.Id).MayUpdate(titles, [.. parties.Select(p => p.EntryCode).OfType<string>()]);
        // The state that the summaries count: a draft is not yet a state, not even to its writer.
        var seen = period is not null && snapshot.InPeriod(measure, period) is not null
            ? VisibleFollowUp.Of(snapshot.FollowUp(measure.Id, period.Id), mayUpdate: false)
            : null;
        return new MeasureLine(
            new MeasureKey(snapshot.Programme.Code, measure.Number),
            measure.Name,
            snapshot.Programme.Name,
            focusArea,
            module.Measure(measure.Id),
            period?.Code.ToString(),
            seen is null ? null : States[seen.Status],
            seen is { IsDraft: true },
            Named(parties, PartyKind.Responsible),
            Named(parties, PartyKind.Partner),
            [.. roles.Select(r => new LineParty(r.TitleCode, r.RawText)).Distinct()],
            measure.SearchText,
            titles.Exists(user.Titles.Contains),
            mayUpdate ? module.Update(measure.Id, period!.Code) : null);
    }

    private static List<LineParty> Named(IEnumerable<PartyRow> parties, PartyKind kind) =>
        [.. parties.Where(p => p.Kind == kind).Select(p => new LineParty(p.EntryCode, p.RawText)).Distinct()];

    private static KeyValuePair<FollowUpStatus, LineState> ToState(FollowUpStatus status, int order)
    {
        var (shape, tone, word) = status.ToMark();
        return KeyValuePair.Create(status, new LineState(StatusCodes.Of(status), word, order, status != FollowUpStatus.NotUpdated, shape.ToString(), tone.ToString()));
    }
}
