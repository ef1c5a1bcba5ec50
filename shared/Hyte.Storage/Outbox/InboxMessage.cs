namespace Hyte.Storage.Outbox;

/// <summary>An event that waits for one handler of the module. Unique by event and handler, so that carrying it twice handles it once.</summary>
public sealed class InboxMessage
{
    /// <summary>Tries before a message is parked.</summary>
    public const int MostAttempts = 5;

    private InboxMessage()
    {
    }

    /// <summary>Puts an event into the inbox.</summary>
    public InboxMessage(Guid eventId, string name, string payload, string handler, DateTime at)
    {
        EventId = eventId;
        Name = name;
        Payload = payload;
        Handler = handler;
        ReceivedAt = at;
        NextAttemptAt = at;
    }

    /// <summary>Key; the order of arrival.</summary>
    public long Id { get; private set; }

    /// <summary>Identity of the event everywhere.</summary>
    public Guid EventId { get; private set; }

    /// <summary>Stable name of the kind of event.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The event as JSON.</summary>
    public string Payload { get; private set; } = "";

    /// <summary>Name of the handler's class.</summary>
    public string Handler { get; private set; } = "";

    /// <summary>When it arrived, in UTC.</summary>
    public DateTime ReceivedAt { get; private set; }

    /// <summary>How many times it has been tried.</summary>
    public int Attempts { get; private set; }

    /// <summary>Not tried before this moment, in UTC.</summary>
    public DateTime NextAttemptAt { get; private set; }

    /// <summary>When it was handled, in UTC.</summary>
    public DateTime? HandledAt { get; private set; }

    /// <summary>When it was given up, in UTC; an administrator may put it back.</summary>
    public DateTime? ParkedAt { get; private set; }

    /// <summary>The last failure.</summary>
    public string? Error { get; private set; }

    /// <summary>The handler took it.</summary>
    public void Handled(DateTime at)
    {
        Attempts++;
        HandledAt = at;
        Error = null;
    }

    /// <summary>The handler failed: try again after 2, 4, 8… minutes, or park after the last try.</summary>
    public void Failed(string error, DateTime at)
    {
        Attempts++;
        Error = error.Length > 2000 ? error[..2000] : error;
        if (Attempts >= MostAttempts) ParkedAt = at;
        else NextAttemptAt = at.AddMinutes(Math.Pow(2, Attempts));
    }

    /// <summary>An administrator puts a parked message back to be tried at once.</summary>
    public void Retry(DateTime at)
    {
        ParkedAt = null;
        Attempts = 0;
        NextAttemptAt = at;
    }
}
