using Hyte.Programmes.FollowUps;
using Hyte.Programmes.FollowUps.Updating;

namespace Hyte.Programmes.Pages;

/// <summary>The fields of the form that updates a measure, as they are posted.</summary>
public sealed record FollowUpFields
{
    /// <summary>Code of the status, see <see cref="StatusCodes"/>; null while none is chosen.</summary>
    public string? Status { get; set; }

    /// <summary>What has been done.</summary>
    public string? Text { get; set; }

    /// <summary>Why it does not proceed.</summary>
    public string? Reason { get; set; }

    /// <summary>A note among editors.</summary>
    public string? InternalNote { get; set; }

    /// <summary>The version that the form was filled from; 0 when nothing was written.</summary>
    public int Version { get; set; }

    /// <summary>The earlier period that the text was copied from.</summary>
    public string? CopiedFrom { get; set; }

    internal static FollowUpFields Of(FollowUp? written) => written is null ? new() : new()
    {
        Status = Code(written.Status),
        Text = written.Text,
        Reason = written.Reason,
        InternalNote = written.InternalNote,
        Version = written.Version,
        CopiedFrom = written.CopiedFromPeriod?.ToString(),
    };

    internal static FollowUpFields Of(FollowUpWording wording, int version) => new()
    {
        Status = Code(wording.Status),
        Text = wording.Text,
        Reason = wording.Reason,
        InternalNote = wording.InternalNote,
        Version = version,
    };

    /// <summary>Both wordings one after the other, for a person to make one of them.</summary>
    internal static FollowUpFields Merge(FollowUpConflict conflict) => Of(conflict.Mine, conflict.Theirs.Version) with
    {
        Text = Both(conflict.Theirs.Text, conflict.Mine.Text),
        Reason = Both(conflict.Theirs.Reason, conflict.Mine.Reason),
        InternalNote = Both(conflict.Theirs.InternalNote, conflict.Mine.InternalNote),
    };

    private static string? Code(FollowUpStatus status) =>
        status is FollowUpStatus.Unknown or FollowUpStatus.NotUpdated ? null : StatusCodes.Of(status);

    private static string? Both(string? theirs, string? mine) =>
        theirs is null || theirs == mine ? mine : mine is null ? theirs : $"{theirs}\n\n{mine}";
}
