using System.Text.RegularExpressions;
using Hyte.Participation.Data;
using Hyte.Participation.Events;
using Hyte.Participation.Events.Editing;
using Hyte.Participation.Events.Registering;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Tests.Events;

/// <summary>What the tests of events do again and again.</summary>
internal static partial class EventBench
{
    /// <summary>The day of the clock of the tests is Monday 3.5.2027.</summary>
    public static EventDraft Draft(Action<EventDraft>? change = null)
    {
        var draft = new EventDraft
        {
            Kind = "partnership-evening",
            Name = "Kumppanuuspöytä",
            Place = "Mikaeli",
            Day = "2027-05-20",
            StartTime = "17.00",
            EndTime = "19.00",
            IsPublic = true,
            TakesRegistrations = true,
            Capacity = "10",
            HasWaitingList = true,
        };
        change?.Invoke(draft);
        return draft;
    }

    public static (EventContent? Content, Dictionary<string, string> Refused) Read(EventDraft draft)
    {
        var refused = new Dictionary<string, string>(StringComparer.Ordinal);
        return (EventContent.Read(draft, ParticipationDatabase.Directory, (field, message) => refused[field] = message), refused);
    }

    public static Task<int> AddAsync(ParticipationDatabase database, Action<EventDraft>? change = null) =>
        database.DoAsync<EditEvent, int>(edit => edit.CreateAsync(Read(Draft(change)).Content!, [], default));

    public static Task<ParticipationEvent> FindAsync(ParticipationDatabase database, int id) =>
        database.DoAsync<ParticipationDbContext, ParticipationEvent>(db => db.Set<ParticipationEvent>().AsNoTracking().SingleAsync(e => e.Id == id));

    public static Task<List<EventRegistration>> ListAsync(ParticipationDatabase database, int id) =>
        database.DoAsync<ParticipationDbContext, List<EventRegistration>>(db => db.Set<EventRegistration>().AsNoTracking().Where(r => r.EventId == id).OrderBy(r => r.Turn).ToListAsync());

    public static Task<Registered?> RegisterAsync(ParticipationDatabase database, int id, string email, RegistrationSource source = RegistrationSource.Staff) =>
        database.DoAsync<RegisterForEvent, Registered?>(register => register.ExecuteAsync(id, source, new Registrant("Asukas " + email, email, null), default));

    /// <summary>The key in the link of the last message to an address.</summary>
    public static string KeyIn(ParticipationDatabase database, string email)
    {
        var mail = database.Post.Sent.Last(m => m.To == email);
        return Uri.UnescapeDataString(Key().Match(mail.Body).Groups["key"].Value);
    }

    [GeneratedRegex(@"avain=(?<key>\S+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Key();
}
