using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Participation.Feedback;
using Hyte.Participation.FirstPage;
using Hyte.Participation.Links;

namespace Hyte.Participation.Contributions;

/// <summary>Feedback that waits for a person: to route for handlers, to answer for holders of the unit's titles.</summary>
internal sealed class FeedbackTasks(WaitingInRegisters registers, IDirectory directory) : IMyTasksSource
{
    public async Task<IReadOnlyList<TaskItem>> GetAsync(ICurrentUser user, CancellationToken ct)
    {
        var names = await directory.GetAsync(ct);
        var routes = user.May(Rights.HandleFeedback);
        // The units of one's own titles, and of them those whose feedback one may answer.
        var units = names.Entries
            .Where(e => e.Kind == DirectoryKind.Unit && user.Titles.Any(title => names.Find(title)?.ParentCode == e.Code) && user.May(Rights.AnswerFeedback, [e.Code]))
            .Select(e => e.Code).ToList();
        if (!routes && units.Count == 0) return [];

        var waiting = (await registers.ReadAsync(ct)).Feedback.Where(f => f.Stage == FeedbackStage.New ? routes : f.UnitCode is { } unit && (routes || units.Contains(unit)));
        return
        [
            .. waiting.Select(f => new TaskItem(
                string.Format(FeedbackTexts.TaskTitle, f.Subject),
                Registers.HrefOf(Registers.Feedback, f.Id),
                f.UnitCode is { } unit ? names.NameOf(unit) : FeedbackTexts.TaskNoUnit,
                f.Stage == FeedbackStage.New ? FeedbackTexts.TaskRouteState : FeedbackTexts.TaskAnswerState,
                f.Stage == FeedbackStage.New ? FeedbackTexts.TaskRoute : FeedbackTexts.TaskAnswer,
                f.AnswerBy)),
        ];
    }
}
