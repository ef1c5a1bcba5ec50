using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Participation.Surveys.Reading;
using Hyte.Web;

namespace Hyte.Participation.Contributions;

/// <summary>Asks the makers of surveys to tell what ended surveys changed.</summary>
internal sealed class SurveyTasks(SurveyRegister register) : IMyTasksSource
{
    public async Task<IReadOnlyList<TaskItem>> GetAsync(ICurrentUser user, CancellationToken ct) =>
        user.May(Rights.EditSurveys)
            ? [.. (await register.WaitingAsync(ct)).Select(s => new TaskItem(s.Title, $"{SurveyPlaces.Surveys}/{s.Id}/close", SurveyTexts.Title,
                string.Format(SurveyTexts.TaskState, FinnishFormat.Date(FinnishFormat.DayOf(s.ClosesAt))), SurveyTexts.TaskAct, null))]
            : [];
}
