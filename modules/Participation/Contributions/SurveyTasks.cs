using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Participation.FirstPage;
using Hyte.Participation.Surveys.Reading;
using Hyte.Web;

namespace Hyte.Participation.Contributions;

/// <summary>Asks the makers of surveys to tell what ended surveys changed.</summary>
internal sealed class SurveyTasks(WaitingInRegisters registers, TimeProvider clock) : IMyTasksSource
{
    public async Task<IReadOnlyList<TaskItem>> GetAsync(ICurrentUser user, CancellationToken ct)
    {
        if (!user.May(Rights.EditSurveys)) return [];
        var now = clock.GetUtcNow().UtcDateTime;
        return [.. (await registers.ReadAsync(ct)).Surveys.Where(s => s.ClosesAt <= now).Select(s => new TaskItem(s.Title, $"{SurveyPlaces.Surveys}/{s.Id}/close", SurveyTexts.Title,
            string.Format(SurveyTexts.TaskState, FinnishFormat.Date(FinnishFormat.DayOf(s.ClosesAt))), SurveyTexts.TaskAct, null))];
    }
}
