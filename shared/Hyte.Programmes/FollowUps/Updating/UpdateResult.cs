namespace Hyte.Programmes.FollowUps.Updating;

/// <summary>What came of an update: one of the three below.</summary>
public abstract record UpdateResult;

/// <summary>It is in the database.</summary>
/// <param name="FollowUpId">Key of the follow-up.</param>
/// <param name="Version">Its version now.</param>
/// <param name="IsReady">Whether it is ready now.</param>
public sealed record FollowUpSaved(int FollowUpId, int Version, bool IsReady) : UpdateResult;

/// <summary>Somebody else had changed the follow-up meanwhile. Nothing was saved; both wordings are here for the person to choose from.</summary>
/// <param name="Theirs">What is in the database. Saving again with its version replaces it; it stays in the history.</param>
/// <param name="Mine">What the person tried to save.</param>
public sealed record FollowUpConflict(FollowUpWording Theirs, FollowUpWording Mine) : UpdateResult;

/// <summary>There is no such measure, or its programme has no such period.</summary>
public sealed record FollowUpNotFound : UpdateResult;

/// <summary>One side of a conflict.</summary>
/// <param name="Status">How the measure proceeds.</param>
/// <param name="Text">The words.</param>
/// <param name="Reason">Why it does not proceed.</param>
/// <param name="InternalNote">The note among editors.</param>
/// <param name="ByName">Who wrote it.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="Version">Version in the database; for one's own wording the version it was written on.</param>
public sealed record FollowUpWording(FollowUpStatus Status, string? Text, string? Reason, string? InternalNote, string ByName, DateTime At, int Version)
{
    internal static FollowUpWording Of(FollowUp followUp) =>
        new(followUp.Status, followUp.Text, followUp.Reason, followUp.InternalNote, followUp.ChangedByName, followUp.ChangedAt, followUp.Version);

    internal bool SaysTheSameAs(FollowUpWording other) =>
        (Status, Text, Reason, InternalNote) == (other.Status, other.Text, other.Reason, other.InternalNote);
}
