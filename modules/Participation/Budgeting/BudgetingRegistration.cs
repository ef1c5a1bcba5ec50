using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Participation.Budgeting;

/// <summary>Registers the use cases of participatory budgeting.</summary>
internal static class BudgetingRegistration
{
    public static IServiceCollection AddBudgeting(this IServiceCollection services) => services;
}
