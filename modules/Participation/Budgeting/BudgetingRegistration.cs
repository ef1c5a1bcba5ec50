using Hyte.Participation.Budgeting.Areas;
using Hyte.Participation.Budgeting.Balance;
using Hyte.Participation.Budgeting.CarryOver;
using Hyte.Participation.Budgeting.Counted;
using Hyte.Participation.Budgeting.Deciding;
using Hyte.Participation.Budgeting.Proposals;
using Hyte.Participation.Budgeting.Results;
using Hyte.Participation.Budgeting.Rounds;
using Hyte.Participation.Budgeting.Voting;
using Hyte.Participation.Links;
using Hyte.Participation.Metrics;
using Hyte.Participation.Privacy;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Participation.Budgeting;

/// <summary>Registers the use cases of participatory budgeting.</summary>
internal static class BudgetingRegistration
{
    public static IServiceCollection AddBudgeting(this IServiceCollection services) => services
        .AddScoped<SaveAreas>()
        .AddScoped<SaveRound>()
        .AddScoped<MoveRound>()
        .AddScoped<ListRounds>()
        .AddScoped<SaveProposal>()
        .AddScoped<MergeProposals>()
        .AddScoped<TellProposer>()
        .AddScoped<Ballot>()
        .AddScoped<CastOwnBallot>()
        .AddScoped<StaffBallots>()
        .AddScoped<EventTallies>()
        .AddScoped<ListBallots>()
        .AddScoped<ReadResult>()
        .AddScoped<RecordDecision>()
        .AddScoped<CarryOverProposals>()
        .AddScoped<ReadBalance>()
        .AddScoped<BudgetHistory>()
        .AddScoped<IPersonalDataHolder, ProposersData>()
        .AddScoped<ICountedRegister, ChosenSites>()
        .AddScoped<ICountedRegister, SitesDone>()
        .AddScoped<ICountedRegister, ClosedRounds>()
        .AddScoped<ICountedRegister, ProposalsMade>()
        .AddScoped<ITiedRegister, TiedRounds>();
}
