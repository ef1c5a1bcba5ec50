using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Participation.FirstPage;
using Hyte.Participation.Links;
using Hyte.Participation.Statements;

namespace Hyte.Participation.Contributions;

/// <summary>Statements that wait for a person: to give for a body, or to answer when the person asked.</summary>
internal sealed class StatementTasks(WaitingInRegisters registers, IDirectory directory) : IMyTasksSource
{
    public async Task<IReadOnlyList<TaskItem>> GetAsync(ICurrentUser user, CancellationToken ct)
    {
        if (!user.May(Rights.Read)) return [];
        var me = user.Actor.Id;
        var open = (await registers.ReadAsync(ct)).Statements;
        var names = await directory.GetAsync(ct);
        return
        [
            .. from s in open
               where s.Stage == StatementStage.Given ? s.AskedById == me || user.Titles.Contains(s.AskedByCode, StringComparer.Ordinal) : user.May(Rights.GiveStatements, [s.BodyCode])
               let give = s.Stage == StatementStage.Asked
               let due = StatementRules.WaitsUntil(s.Stage, s.DueOn, s.GivenOn)
               orderby due
               select new TaskItem(
                   string.Format(StatementTexts.TaskTitle, s.Title),
                   Registers.HrefOf(Registers.Statement, s.Id) + (give ? "/give" : "/answer"),
                   names.NameOf(s.BodyCode),
                   give ? StatementTexts.TaskGiveState : StatementTexts.TaskAnswerState,
                   give ? StatementTexts.TaskGive : StatementTexts.TaskAnswer,
                   due),
        ];
    }
}
