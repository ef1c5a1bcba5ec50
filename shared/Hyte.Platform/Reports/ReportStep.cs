using Hyte.Modules.People;

namespace Hyte.Platform.Reports;

/// <summary>A line of a report's log: who moved it, when and why.</summary>
public sealed class ReportStep
{
    private ReportStep()
    {
    }

    internal ReportStep(ReportState? from, ReportState to, string? note, Actor by, DateTime at)
    {
        (From, To, Note, At) = (from, to, note, at);
        (ById, ByName) = (by.Id, by.Name);
    }

    /// <summary>Key; grows with time.</summary>
    public int Id { get; private set; }

    /// <summary>The state before; null when the report was started.</summary>
    public ReportState? From { get; private set; }

    /// <summary>The state after.</summary>
    public ReportState To { get; private set; }

    /// <summary>When, in UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>Id of who moved it.</summary>
    public string ById { get; private set; } = "";

    /// <summary>How that actor is shown.</summary>
    public string ByName { get; private set; } = "";

    /// <summary>A remark; the reason of a step back.</summary>
    public string? Note { get; private set; }

    /// <summary>Whether it went back.</summary>
    public bool IsBack => To < From;
}
