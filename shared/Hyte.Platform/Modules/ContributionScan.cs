using System.Reflection;
using Hyte.Modules.Contributions;
using Hyte.Modules.Events;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Platform.Modules;

/// <summary>Finds a module's contributions and registers them under the module's id.</summary>
/// <remarks>Keyed registration is what keeps them out of an ordinary <c>IEnumerable</c>: only <see cref="IContributions{T}"/>, which knows the states, gets at them.</remarks>
internal static class ContributionScan
{
    public static void Register(IServiceCollection services, ModuleRegistrations registrations, string moduleId, Assembly assembly)
    {
        var found = new ServiceCollection();
        found.Scan(scan => scan
            .FromAssemblies(assembly)
            .AddClasses(classes => classes.AssignableTo<IContribution>(), publicOnly: false)
            .As(ExtensionPoints)
            .WithScopedLifetime());

        var subscriptions = new List<EventSubscription>();
        foreach (var one in found)
        {
            services.Add(ServiceDescriptor.DescribeKeyed(one.ServiceType, moduleId, one.ImplementationType!, ServiceLifetime.Scoped));
            if (EventSubscription.Of(moduleId, one.ServiceType, one.ImplementationType!) is { } subscription) subscriptions.Add(subscription);
        }

        registrations.Add(moduleId, [.. found.Select(one => one.ServiceType).Distinct()], subscriptions);
    }

    private static IEnumerable<Type> ExtensionPoints(Type contribution) =>
        contribution.GetInterfaces().Where(i => i != typeof(IContribution) && i.IsAssignableTo(typeof(IContribution)));
}

/// <summary>A handler that waits for one kind of event.</summary>
/// <param name="ModuleId">The module of the handler.</param>
/// <param name="EventName">Stable name of the event.</param>
/// <param name="EventType">The event's class in this program.</param>
/// <param name="Service">The closed handler interface.</param>
/// <param name="Handler">Name of the handler's class, as it stands in the inbox.</param>
internal sealed record EventSubscription(string ModuleId, string EventName, Type EventType, Type Service, string Handler)
{
    public static EventSubscription? Of(string moduleId, Type service, Type implementation)
    {
        if (!service.IsGenericType || service.GetGenericTypeDefinition() != typeof(IIntegrationEventHandler<>)) return null;
        var eventType = service.GetGenericArguments()[0];
        var name = eventType.GetCustomAttribute<IntegrationEventAttribute>()?.Name
            ?? throw new InvalidOperationException($"{eventType.Name} has no [IntegrationEvent] name.");
        return new EventSubscription(moduleId, name, eventType, service, implementation.Name);
    }
}
