namespace Hyte.Modules.Contributions;

/// <summary>Tells of what still waits for the holders of titles, so that one e-mail a person can remind of it.</summary>
public interface IReminderSource : IContribution
{
    /// <summary>What to remind of on the day: empty on most days, because a reminder every day is not read.</summary>
    Task<IReadOnlyList<Reminder>> DueAsync(DateOnly today, CancellationToken ct);
}

/// <summary>One line of a reminder, for whoever holds the title that day.</summary>
/// <param name="TitleCode">Directory code of the title.</param>
/// <param name="Text">What waits, and where it belongs.</param>
/// <param name="Href">Where it is done, in one step; the same for every title that answers for it.</param>
/// <param name="Due">The last day, when there is one.</param>
public sealed record Reminder(string TitleCode, string Text, string Href, DateOnly? Due);
