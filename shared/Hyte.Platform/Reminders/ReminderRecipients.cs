using System.Net.Mail;
using Hyte.Modules.Contributions;
using Hyte.Modules.People;
using Hyte.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Platform.Reminders;

/// <summary>Finds who is to be told: the holders of the titles today who have an open account, an address and the wish.</summary>
internal sealed class ReminderRecipients(PlatformDbContext db, IDirectory directory)
{
    public async Task<IReadOnlyList<ReminderRecipient>> OfAsync(IEnumerable<Reminder> reminders, DateOnly today, CancellationToken ct)
    {
        var names = await directory.GetAsync(ct);
        var byPerson = reminders
            .SelectMany(reminder => names.HoldersOf(reminder.TitleCode, today).Distinct(StringComparer.Ordinal).Select(userId => (UserId: userId, Reminder: reminder)))
            .ToLookup(pair => pair.UserId, pair => pair.Reminder, StringComparer.Ordinal);
        if (byPerson.Count == 0) return [];

        var people = await (
            from user in db.Users
            where user.IsActive && user.WantsReminders && user.Email != null
            join sent in db.Set<ReminderSent>() on user.Id equals sent.UserId into earlier
            from last in earlier.DefaultIfEmpty()
            orderby user.Id
            select new { user.Id, user.Email, Last = (DateOnly?)last!.Day }).ToListAsync(ct);
        return
        [
            .. from person in people
               where byPerson.Contains(person.Id) && MailAddress.TryCreate(person.Email, out _)
               select new ReminderRecipient(person.Id, new MailAddress(person.Email!), person.Last, [.. byPerson[person.Id]]),
        ];
    }
}

/// <summary>A person to be told.</summary>
/// <param name="UserId">The person.</param>
/// <param name="Address">The person's e-mail address.</param>
/// <param name="Last">The day of the last digest; null when there was none.</param>
/// <param name="Lines">What waits for the person.</param>
internal sealed record ReminderRecipient(string UserId, MailAddress Address, DateOnly? Last, IReadOnlyList<Reminder> Lines);
