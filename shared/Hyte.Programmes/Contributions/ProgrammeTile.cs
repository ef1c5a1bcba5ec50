using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Programmes.Indicators.Reading;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;
using Hyte.Web;

namespace Hyte.Programmes.Contributions;

/// <summary>The module's line on the first page: how its programme in force stands, measures and indicators.</summary>
/// <param name="module">The module.</param>
/// <param name="snapshots">Lists the programmes.</param>
/// <param name="summaries">How its periods stand.</param>
/// <param name="indicators">Its indicators.</param>
/// <param name="clock">Today.</param>
public abstract class ProgrammeTile(ProgrammeModule module, ProgrammeSnapshots snapshots, PeriodSummaries summaries, ProgrammeIndicators indicators, TimeProvider clock) : IDashboardTile
{
    /// <inheritdoc/>
    public async Task<Tile?> GetAsync(ICurrentUser user, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(user);
        if (!user.May(module.Read)) return null;
        var programmes = await snapshots.ListAsync(ct);
        if (programmes.FirstOrDefault(p => p.Status == ProgrammeStatus.Active) is not { } programme) return null;

        var periods = await summaries.ExecuteAsync(programme.Id, ct);
        var current = periods.LastOrDefault(p => p.Period.State == PeriodState.Open) ?? (periods.Count > 0 ? periods[^1] : null);
        return new Tile(programme.Name, module.Home(), current is null ? PageTexts.NoPeriods : DueText.Of(current.Period, clock.Today()), current?.Summary.Share)
        {
            Counts = [.. Counts(IndicatorListTexts.Measures, StatusesOf(current)), .. Counts(IndicatorListTexts.Indicators, await ColoursAsync(programmes, programme, ct))],
        };
    }

    private IEnumerable<MarkCount> StatusesOf(PeriodSummary? current) =>
        current?.Summary.ToMarks(status => module.FollowUpOf(status, current.Period.Code)) ?? [];

    private async Task<IEnumerable<MarkCount>> ColoursAsync(IReadOnlyList<Programme> programmes, Programme programme, CancellationToken ct)
    {
        if (!module.HasIndicators) return [];
        var set = await indicators.BesideAsync(programmes, programme, ct);
        return set.Indicators.Summarise(clock.Today()).ToMarks(filter => module.Indicators(null, filter));
    }

    private static IEnumerable<TileCounts> Counts(string title, IEnumerable<MarkCount> parts)
    {
        List<TileCount> drawn = [.. parts.Select(p => new TileCount(p.Mark.Word, p.Count, p.Href!, p.Mark.Shape.ToString(), p.Mark.Tone.ToString()))];
        if (drawn.Count > 0) yield return new TileCounts(title, drawn);
    }
}
