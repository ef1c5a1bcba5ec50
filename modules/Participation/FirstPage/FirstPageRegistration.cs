using Hyte.Participation.Budgeting;
using Hyte.Participation.Events;
using Hyte.Participation.Spaces.Register;
using Hyte.Participation.Statements;
using Hyte.Participation.Surveys.Reading;
using Hyte.Participation.Walks;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Participation.FirstPage;

/// <summary>Registers what gathers the registers for the first page.</summary>
internal static class FirstPageRegistration
{
    public static IServiceCollection AddFirstPage(this IServiceCollection services) => services
        .AddScoped<KeptReads>()
        .AddScoped<WaitingInRegisters>()
        .AddScoped<LatestInRegisters>()
        .AddScoped<IChangedRegister, ChangedEvents>()
        .AddScoped<IChangedRegister, ChangedObservations>()
        .AddScoped<IChangedRegister, ChangedStatements>()
        .AddScoped<IChangedRegister, ChangedSurveys>()
        .AddScoped<IChangedRegister, ChangedRounds>()
        .AddScoped<IChangedRegister, ChangedProposals>()
        .AddScoped<IChangedRegister, ChangedSpaces>()
        .AddScoped<IDatedRegister, DatedEvents>()
        .AddScoped<IDatedRegister, DatedStatements>()
        .AddScoped<IDatedRegister, DatedSurveys>()
        .AddScoped<IDatedRegister, DatedRounds>();
}
