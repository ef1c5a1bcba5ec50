using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;

namespace Hyte.Programmes.Contributions;

/// <summary>The module's line on the first page: how its programme in force stands.</summary>
/// <param name="module">The module.</param>
/// <param name="snapshots">Lists the programmes.</param>
/// <param name="summaries">How its periods stand.</param>
/// <param name="clock">Today.</param>
public abstract class ProgrammeTile(ProgrammeModule module, ProgrammeSnapshots snapshots, PeriodSummaries summaries, TimeProvider clock) : IDashboardTile
{
    /// <inheritdoc/>
    public async Task<Tile?> GetAsync(ICurrentUser user, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(user);
        if (!user.May(module.Read)) return null;
        if ((await snapshots.ListAsync(ct)).FirstOrDefault(p => p.Status == ProgrammeStatus.Active) is not { } programme) return null;

        var periods = await summaries.ExecuteAsync(programme.Id, ct);
        var current = periods.LastOrDefault(p => p.Period.State == PeriodState.Open) ?? (periods.Count > 0 ? periods[^1] : null);
        return current is null
            ? new Tile(programme.Name, module.Home(), PageTexts.NoPeriods)
            : new Tile(programme.Name, module.Home(), DueText.Of(current.Period, clock.Today()), current.Summary.Share);
    }
}
