using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Participation.FirstPage;
using Hyte.Participation.Walks;

namespace Hyte.Participation.Contributions;

/// <summary>Observations that wait for an answer: those of one's own unit, and for the keepers of the registers those that nobody has been asked to answer.</summary>
internal sealed class ObservationTasks(WaitingInRegisters registers, IDirectory directory) : IMyTasksSource
{
    private const int Most = 20;

    public async Task<IReadOnlyList<TaskItem>> GetAsync(ICurrentUser user, CancellationToken ct)
    {
        if (!user.May(Rights.Read)) return [];
        var names = await directory.GetAsync(ct);
        var keeps = user.May(Rights.EditRegisters);
        var units = names.Entries.Where(e => e.Kind == DirectoryKind.Unit && user.Titles.Any(title => names.IsWithin(title, e.Code))).Select(e => e.Code).ToList();
        if (!keeps && units.Count == 0) return [];
        var waiting = (await registers.ReadAsync(ct)).Observations.Where(o => o.UnitCode is { } unit ? units.Contains(unit) : keeps).Take(Most);
        return [.. waiting.Select(o => new TaskItem(
            Shortened.Of(o.Text, 80), $"/participation/observations/{o.Id}", WalkTexts.TaskContext, o.UnitCode is null ? WalkTexts.TaskNotRouted : WalkTexts.TaskNotAnswered, o.UnitCode is null ? WalkTexts.Route : WalkTexts.ToAnswer, null))];
    }
}
