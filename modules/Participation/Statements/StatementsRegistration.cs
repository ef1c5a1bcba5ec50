using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Participation.Statements;

/// <summary>Registers the use cases of statements.</summary>
internal static class StatementsRegistration
{
    public static IServiceCollection AddStatements(this IServiceCollection services) => services;
}
