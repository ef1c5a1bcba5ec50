using Hyte.Participation.Links;
using Hyte.Participation.Metrics;
using Hyte.Participation.Public;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Participation.Statements;

/// <summary>Registers the use cases of statements.</summary>
internal static class StatementsRegistration
{
    public static IServiceCollection AddStatements(this IServiceCollection services) => services
        .AddScoped<StatementAsking>()
        .AddScoped<StatementActs>()
        .AddScoped<StatementRegister>()
        .AddScoped<StatementPromise>()
        .AddScoped<ICountedRegister, GivenStatements>()
        .AddScoped<ICountedRegister, AnsweredStatements>()
        .AddScoped<ICountedRegister, UsefulStatements>()
        .AddScoped<ICountedRegister, UnansweredStatements>()
        .AddScoped<IPromiseKept, UsedStatements>()
        .AddScoped<ITiedRegister, TiedStatements>();
}
