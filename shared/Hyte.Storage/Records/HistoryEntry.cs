namespace Hyte.Storage;

/// <summary>One change or removal of one record: who, when, what before and after. The making of a record is on the record itself.</summary>
public sealed class HistoryEntry
{
    private HistoryEntry()
    {
    }

    internal HistoryEntry(string recordType, int recordId, HistoryAct act, int version, DateTime at, string byId, string byName, string changes)
    {
        RecordType = recordType;
        RecordId = recordId;
        Act = act;
        Version = version;
        At = at;
        ById = byId;
        ByName = byName;
        Changes = changes;
    }

    /// <summary>Key; grows with time.</summary>
    public long Id { get; private set; }

    /// <summary>Name of the record's class.</summary>
    public string RecordType { get; private set; } = "";

    /// <summary>Key of the record.</summary>
    public int RecordId { get; private set; }

    /// <summary>What was done.</summary>
    public HistoryAct Act { get; private set; }

    /// <summary>The record's version after the change.</summary>
    public int Version { get; private set; }

    /// <summary>When, in UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>Id of the actor.</summary>
    public string ById { get; private set; } = "";

    /// <summary>How the actor is shown.</summary>
    public string ByName { get; private set; } = "";

    /// <summary>JSON array of <see cref="FieldChange"/>.</summary>
    public string Changes { get; private set; } = "[]";

    /// <summary>The changes, field by field.</summary>
    public IReadOnlyList<FieldChange> ReadChanges() => FieldChange.Read(Changes);
}

/// <summary>What a history entry tells.</summary>
public enum HistoryAct
{
    /// <summary>Fields of the record changed.</summary>
    Changed,

    /// <summary>The record was removed; its last values are in the entry.</summary>
    Removed,
}
