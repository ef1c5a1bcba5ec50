using System.Collections.Frozen;

namespace Hyte.Programmes.FollowUps;

/// <summary>The stable codes of statuses, in files, forms and the JSON interface.</summary>
public static class StatusCodes
{
    private static readonly FrozenDictionary<FollowUpStatus, string> Codes = new Dictionary<FollowUpStatus, string>
    {
        [FollowUpStatus.Unknown] = "unknown",
        [FollowUpStatus.NotStarted] = "not-started",
        [FollowUpStatus.Planned] = "planned",
        [FollowUpStatus.InPreparation] = "in-preparation",
        [FollowUpStatus.InProgress] = "in-progress",
        [FollowUpStatus.Partly] = "partly",
        [FollowUpStatus.Completed] = "completed",
        [FollowUpStatus.Continuous] = "continuous",
        [FollowUpStatus.NotProceeding] = "not-proceeding",
        [FollowUpStatus.Interrupted] = "interrupted",
        [FollowUpStatus.Postponed] = "postponed",
        [FollowUpStatus.NotUpdated] = "not-updated",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, FollowUpStatus> Statuses = Codes.ToFrozenDictionary(c => c.Value, c => c.Key);

    /// <summary>Every status but the system's own <see cref="FollowUpStatus.NotUpdated"/>, in the order of <see cref="FollowUpStatus"/>.</summary>
    public static IReadOnlyList<FollowUpStatus> Chosen { get; } = [.. Enum.GetValues<FollowUpStatus>().Where(s => s != FollowUpStatus.NotUpdated)];

    /// <summary>The code of a status: <c>in-progress</c>.</summary>
    public static string Of(FollowUpStatus status) => Codes[status];

    /// <summary>The status of a code; null when there is no such code.</summary>
    public static FollowUpStatus? Find(string? code) => code is not null && Statuses.TryGetValue(code, out var status) ? status : null;
}
