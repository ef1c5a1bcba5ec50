using Hyte.Modules.Contributions;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Platform.Modules;

/// <inheritdoc cref="IContributions{T}"/>
internal sealed class Contributions<T>(IServiceProvider provider, ModuleCatalogue catalogue, IModuleStates states, ModuleFaults faults) : IContributions<T>
    where T : class, IContribution
{
    public IReadOnlyList<T> Of(string moduleId) =>
        states.IsEnabled(moduleId) ? [.. provider.GetKeyedServices<T>(moduleId)] : [];

    public async Task<IReadOnlyList<Answer<TResult>>> AskAsync<TResult>(Func<T, Task<TResult>> question)
    {
        var answers = new List<Answer<TResult>>();
        foreach (var module in catalogue.Modules)
        {
            try
            {
                foreach (var contribution in Of(module.Id)) answers.Add(new Answer<TResult>(module.Id, await question(contribution)));
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                await faults.ReportAsync(module.Id, failure);
            }
        }

        return answers;
    }
}
