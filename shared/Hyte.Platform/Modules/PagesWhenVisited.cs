using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Hyte.Platform.Modules;

/// <summary>Describes a page when it is first asked for: what it lets a request fill in, what answers it, and who may open it.</summary>
/// <remarks>
/// MVC can list pages with all that it knows of each, which was two fifths of the time to the first page, or by their addresses alone. Then the address that was matched has to be exchanged for the
/// page as it is described before anything looks at it: rights, gates and limits stand on its attributes.
/// </remarks>
internal sealed class PagesWhenVisited(PageLoader loader) : MatcherPolicy, IEndpointSelectorPolicy
{
    /// <summary>Before every policy that looks at what an endpoint says of itself.</summary>
    public override int Order => int.MinValue + 100;

    public static void Register(IServiceCollection services)
    {
        services.Remove(services.Single(s => s.ServiceType == typeof(IActionDescriptorProvider) && s.ImplementationType?.Name == "CompiledPageActionDescriptorProvider"));
        services.AddTransient<IActionDescriptorProvider, PageActionDescriptorProvider>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<MatcherPolicy, PagesWhenVisited>());
    }

    public bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints) => endpoints.Any(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null);

    public async Task ApplyAsync(HttpContext httpContext, CandidateSet candidates)
    {
        for (var i = 0; i < candidates.Count; i++)
        {
            if (!candidates.IsValidCandidate(i) || candidates[i].Endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not { } page) continue;
            var described = await loader.LoadAsync(page, candidates[i].Endpoint.Metadata);
            candidates.ReplaceEndpoint(i, described.Endpoint, candidates[i].Values);
        }
    }
}
