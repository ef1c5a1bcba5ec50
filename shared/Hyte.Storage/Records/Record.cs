namespace Hyte.Storage;

/// <summary>A business record: it knows who made it, who changed it last, and its changes are kept for ever.</summary>
/// <remarks>Every field here is written by <see cref="ModuleDbContext"/>; code never sets them.</remarks>
public abstract class Record
{
    /// <summary>Key in the module's own database.</summary>
    public int Id { get; private set; }

    /// <summary>Raised by one at every change. A form carries the version that it was filled from, so that a lost race is seen.</summary>
    public int Version { get; internal set; }

    /// <summary>When it was made, in UTC.</summary>
    public DateTime CreatedAt { get; internal set; }

    /// <summary>Id of the actor who made it.</summary>
    public string CreatedById { get; internal set; } = "";

    /// <summary>How that actor is shown.</summary>
    public string CreatedByName { get; internal set; } = "";

    /// <summary>When it changed last, in UTC; equal to <see cref="CreatedAt"/> when it has not.</summary>
    public DateTime ChangedAt { get; internal set; }

    /// <summary>How the actor who changed it last is shown.</summary>
    public string ChangedByName { get; internal set; } = "";
}

/// <summary>Keeps a property out of history: derived columns such as folded search text.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NotInHistoryAttribute : Attribute;
