using Hyte.Modules.Contributions;

namespace Hyte.Modules.Events;

/// <summary>Something that happened in one module and that others may react to. A record of plain values; it is stored as JSON.</summary>
#pragma warning disable CA1040 // An empty interface is the point: it marks what may be put into an outbox.
public interface IIntegrationEvent;
#pragma warning restore CA1040

/// <summary>The stable name under which an event is stored, so that renaming a class breaks nothing that waits: <c>welfare.period-closed.v1</c>.</summary>
/// <param name="name">Module id, what happened, version.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class IntegrationEventAttribute(string name) : Attribute
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;
}

/// <summary>Handles one kind of event in the module that implements it.</summary>
/// <remarks>
/// Delivered at least once: the handler may see an event again after a crash. While the module is off its events wait, and are handled when it is on again.
/// </remarks>
/// <typeparam name="T">The event, with an <see cref="IntegrationEventAttribute"/>.</typeparam>
public interface IIntegrationEventHandler<in T> : IContribution
    where T : IIntegrationEvent
{
    /// <summary>Handles the event. An exception means a new try later; after the last try the message is parked for an administrator and blocks nobody.</summary>
    Task HandleAsync(T integrationEvent, CancellationToken ct);
}
