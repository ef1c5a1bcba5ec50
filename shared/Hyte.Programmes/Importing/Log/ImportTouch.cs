namespace Hyte.Programmes.Importing.Log;

/// <summary>A record that an import made, changed or removed. As long as the record has the same version, nobody has touched it since, and the import can be undone.</summary>
/// <remarks>Values of indicators that an import made are not among them: there may be a hundred thousand, and each tells its import itself (<see cref="Programmes.Indicators.Observation.ImportRunId"/>).</remarks>
public sealed class ImportTouch
{
    /// <summary>The version of a record that is there no more.</summary>
    public const int Removed = 0;

    private ImportTouch()
    {
    }

    internal ImportTouch(int runId, string recordType, int recordId, int recordVersion, bool isNew)
    {
        RunId = runId;
        RecordType = recordType;
        RecordId = recordId;
        RecordVersion = recordVersion;
        IsNew = isNew;
    }

    /// <summary>Key.</summary>
    public int Id { get; private set; }

    /// <summary>Key of the import.</summary>
    public int RunId { get; private set; }

    /// <summary>Name of the record's class, as the history has it.</summary>
    public string RecordType { get; private set; } = "";

    /// <summary>Key of the record.</summary>
    public int RecordId { get; private set; }

    /// <summary>The record's version after the import; <see cref="Removed"/> when the import removed it.</summary>
    public int RecordVersion { get; private set; }

    /// <summary>The import made it; otherwise it changed it.</summary>
    public bool IsNew { get; private set; }
}
