using Hyte.Participation.Data;
using Hyte.Programmes.Plan;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Metrics;

/// <summary>Which levels of participation the actions of the plan create, and by which channels.</summary>
internal sealed class ActionTraits(ParticipationDbContext db)
{
    /// <summary>The actions of plans that are not closed, in the order of the plan, with what has been chosen for each.</summary>
    public Task<IReadOnlyList<ActionWithTraits>> ReadAsync(CancellationToken ct) => ReadAsync(db.Measures.Where(m => m.Programme.Status != ProgrammeStatus.Closed), ct);

    /// <summary>The actions of one plan.</summary>
    public Task<IReadOnlyList<ActionWithTraits>> ReadAsync(int programmeId, CancellationToken ct) => ReadAsync(db.Measures.Where(m => m.ProgrammeId == programmeId), ct);

    private async Task<IReadOnlyList<ActionWithTraits>> ReadAsync(IQueryable<Measure> measures, CancellationToken ct)
    {
        var actions = await measures.AsNoTracking().Where(m => m.IsFollowedUp)
            .OrderBy(m => m.Programme.StartYear).ThenBy(m => m.Order)
            .Select(m => new MeasuredAction(m.Id, m.Number, m.WorkingName ?? m.DecidedName, m.FocusArea.Name, m.ParentId)).ToListAsync(ct);
        var traits = (await db.Set<ActionTrait>().AsNoTracking().Include(t => t.Channel).ToListAsync(ct)).ToLookup(t => t.MeasureId);
        return
        [
            .. actions.Select(a => new ActionWithTraits(
                a,
                [.. traits[a.Id].Select(t => t.Level).OfType<ParticipationLevel>().Order()],
                [.. traits[a.Id].Select(t => t.Channel).OfType<Channel>().OrderBy(c => c.Name, StringComparer.CurrentCulture)])),
        ];
    }

    public async Task<IReadOnlyList<Channel>> ChannelsAsync(CancellationToken ct) =>
        [.. (await db.Set<Channel>().AsNoTracking().ToListAsync(ct)).OrderBy(c => c.Name, StringComparer.CurrentCulture)];

    /// <summary>Makes the levels and channels of an action those that were chosen. The caller saves.</summary>
    /// <returns>False when there is no such action.</returns>
    public async Task<bool> ChooseAsync(int measureId, IReadOnlyCollection<ParticipationLevel> levels, IReadOnlyCollection<int> channels, CancellationToken ct)
    {
        if (!await db.Measures.AnyAsync(m => m.Id == measureId && m.IsFollowedUp, ct)) return false;
        var present = await db.Set<ActionTrait>().Where(t => t.MeasureId == measureId).ToListAsync(ct);
        var known = await db.Set<Channel>().Where(c => channels.Contains(c.Id)).ToListAsync(ct);
        db.RemoveRange(present.Where(t => (t.Level is { } level && !levels.Contains(level)) || (t.ChannelId is { } channel && known.TrueForAll(c => c.Id != channel))));
        db.AddRange(levels.Where(Enum.IsDefined).Distinct().Where(level => present.TrueForAll(t => t.Level != level)).Select(level => new ActionTrait(measureId, level)));
        db.AddRange(known.Where(c => present.TrueForAll(t => t.ChannelId != c.Id)).Select(c => new ActionTrait(measureId, c)));
        return true;
    }
}

/// <summary>An action with the levels it creates and the channels it uses.</summary>
internal sealed record ActionWithTraits(MeasuredAction Action, IReadOnlyList<ParticipationLevel> Levels, IReadOnlyList<Channel> Channels);
