using Hyte.Programmes.FollowUps;
using Hyte.Storage;

namespace Hyte.Programmes.Reading;

/// <summary>What a follow-up said at one moment.</summary>
internal sealed record FollowUpVersion(DateTime At, string ByName, string? Status, string? Text, string? Reason, string? InternalNote, bool IsReady, Freeze Freeze);

/// <summary>Turns a follow-up and its history back into everything that it has ever said.</summary>
/// <remarks>History keeps differences; the words of a version are the present ones with every later difference undone.</remarks>
internal static class FollowUpVersions
{
    /// <param name="followUp">As it is now.</param>
    /// <param name="history">Its changes, newest first.</param>
    /// <param name="withDrafts">False leaves out what was never marked ready, and all internal notes.</param>
    /// <returns>Oldest first.</returns>
    public static IReadOnlyList<FollowUpVersion> Of(FollowUp followUp, IEnumerable<HistoryEntry> history, bool withDrafts)
    {
        var fields = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            [nameof(FollowUp.Status)] = followUp.Status.ToString(),
            [nameof(FollowUp.Text)] = followUp.Text,
            [nameof(FollowUp.Reason)] = followUp.Reason,
            [nameof(FollowUp.InternalNote)] = followUp.InternalNote,
            [nameof(FollowUp.IsReady)] = followUp.IsReady.ToString(),
            [nameof(FollowUp.Freeze)] = followUp.Freeze.ToString(),
        };
        var versions = new List<FollowUpVersion>();
        foreach (var entry in history)
        {
            versions.Add(Version(fields, entry.At, entry.ByName));
            foreach (var change in entry.ReadChanges().Where(c => fields.ContainsKey(c.Field))) fields[change.Field] = change.Before;
        }

        versions.Add(Version(fields, followUp.CreatedAt, followUp.CreatedByName));
        versions.Reverse();
        return withDrafts ? versions : [.. versions.Where(v => v.IsReady).Select(v => v with { InternalNote = null })];
    }

    private static FollowUpVersion Version(Dictionary<string, string?> fields, DateTime at, string by) => new(
        at,
        by,
        fields[nameof(FollowUp.Status)],
        fields[nameof(FollowUp.Text)],
        fields[nameof(FollowUp.Reason)],
        fields[nameof(FollowUp.InternalNote)],
        bool.TryParse(fields[nameof(FollowUp.IsReady)], out var ready) && ready,
        Enum.TryParse<Freeze>(fields[nameof(FollowUp.Freeze)], out var freeze) ? freeze : Freeze.None);
}
