using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Programmes.Access;
using Hyte.Programmes.Reading;
using Hyte.Programmes.Web;

namespace Hyte.Programmes.Contributions;

/// <summary>What waits for a person: the measures of their titles that are not ready in an open period. The link leads straight to the form.</summary>
/// <param name="module">The module.</param>
/// <param name="tasks">Reads them.</param>
public abstract class ProgrammeTasks(ProgrammeModule module, OwnTasks tasks) : IMyTasksSource
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<TaskItem>> GetAsync(ICurrentUser user, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(user);
        var may = user.May(ProgrammePermissions.EditOwnFollowUp(module.Id)) || user.May(ProgrammePermissions.EditFollowUp(module.Id));
        if (!may) return [];
        var own = await tasks.ExecuteAsync(user.Titles, ct);
        return [.. own.Select(task => new TaskItem(
            task.Name,
            module.Update(task.MeasureId, task.Period),
            string.Format(PageTexts.TaskContext, task.Programme, task.Period),
            task.HasDraft ? PageTexts.TaskDraft : PageTexts.TaskNotUpdated,
            PageTexts.Update,
            task.Due))];
    }
}
