namespace Hyte.Storage.Outbox;

/// <summary>An integration event that was saved with the change that caused it and is carried to the other modules afterwards.</summary>
public sealed class OutboxMessage
{
    private OutboxMessage()
    {
    }

    internal OutboxMessage(Guid eventId, string name, string payload, DateTime at)
    {
        EventId = eventId;
        Name = name;
        Payload = payload;
        At = at;
    }

    /// <summary>Key; the order of happening.</summary>
    public long Id { get; private set; }

    /// <summary>Identity of the event everywhere.</summary>
    public Guid EventId { get; private set; }

    /// <summary>Stable name of the kind of event.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The event as JSON.</summary>
    public string Payload { get; private set; } = "";

    /// <summary>When it happened, in UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>When it had been put into every inbox, in UTC.</summary>
    public DateTime? SentAt { get; private set; }

    /// <summary>Marks the message as carried.</summary>
    public void Sent(DateTime at) => SentAt = at;
}
