using Hyte.Participation.Data;
using Hyte.Participation.Forms;
using Hyte.Participation.Spaces.Bookings;
using Hyte.Participation.Spaces.Register;
using Hyte.Participation.Spaces.Rules;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Tests.Spaces;

/// <summary>Spaces and bookings for tests. The clock of <see cref="ParticipationDatabase"/> shows Monday 3.5.2027 at 12 in the city.</summary>
internal static class SpaceSamples
{
    public static BookingRules Free { get; } = new(15, 15, 480, 0, 0, 0, 365, NeedsApproval: false, 1000);

    public static BookingDetails Staff { get; } = new(new Booker("u1", "hyvinvointikoordinaattori", "hyvinvointi@mikkeli.example"), "Työpaja", 5, null);

    public static BookingDetails Resident { get; } = new(new Booker(null, "Asukas", "asukas@example.fi"), "Kokous", 5, "Kylätoimikunta");

    public static SpaceDraft Draft(string hours = "8–20") => new()
    {
        Name = "Kylätalo",
        Address = "Kyläkatu 1",
        Capacity = "20",
        Monday = hours,
        Tuesday = hours,
        Wednesday = hours,
        Thursday = hours,
        Friday = hours,
        Saturday = hours,
        Sunday = hours,
        InUseFrom = "2020-01-01",
        ResidentsMayBook = true,
    };

    public static SpaceContent Content(SpaceDraft draft) =>
        SpaceContent.Read(draft, ParticipationDatabase.Directory, new DateOnly(2027, 5, 3), (field, why) => Assert.Fail($"{field}: {why}"))!;

    public static async Task<int> AddAsync(ParticipationDatabase database, BookingRules? rules = null, SpaceDraft? draft = null)
    {
        var id = await database.DoAsync<SaveSpace, int>(saving => saving.AddAsync(Content(draft ?? Draft()), [], default));
        await database.DoAsync<SaveSpace, SaveOutcome>(saving => saving.ChangeAsync(id, 1, rules ?? Free, default));
        return id;
    }

    /// <summary>A moment by the clock of the city.</summary>
    public static DateTime At(int year, int month, int day, int hour, int minute = 0) => CityTime.At(new DateOnly(year, month, day), (hour * 60) + minute)!.Value;

    public static Task<BookingOutcome?> BookAsync(ParticipationDatabase database, int space, DateTime at, int minutes, BookingDetails? details = null) =>
        database.DoAsync<BookSpace, BookingOutcome?>(booking => booking.ExecuteAsync(space, at, minutes, details ?? Staff, default));

    public static Task<Booking> ReadAsync(ParticipationDatabase database, int id) =>
        database.DoAsync<ParticipationDbContext, Booking>(db => db.Set<Booking>().AsNoTracking().SingleAsync(b => b.Id == id));

    public static Task<int> SlotsAsync(ParticipationDatabase database) => database.DoAsync<ParticipationDbContext, int>(db => db.Set<BookedSlot>().CountAsync());
}
