using Hyte.Participation.Data;
using Hyte.Participation.Links;
using Hyte.Participation.Budgeting.Rounds;

namespace Hyte.Participation.Budgeting;

internal sealed class TiedRounds(ParticipationDbContext db) : TiedRecords<BudgetRound>(db, Registers.BudgetRound, RegisterTexts.KindRound)
{
    protected override string TitleOf(BudgetRound record) => record.Name;
}
