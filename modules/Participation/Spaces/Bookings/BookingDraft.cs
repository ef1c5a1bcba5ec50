using Hyte.Participation.Forms;
using Hyte.Participation.Spaces.Register;

namespace Hyte.Participation.Spaces.Bookings;

/// <summary>A booking as a person types it.</summary>
internal sealed class BookingDraft
{
    public string? Day { get; set; }

    /// <summary>When it begins, as a moment: the hour that comes twice in autumn cannot be told by the clock alone.</summary>
    public string? Start { get; set; }

    /// <summary>Its length.</summary>
    public string? Minutes { get; set; }

    public string? Purpose { get; set; }

    public string? People { get; set; }

    public string? Organisation { get; set; }

    public string? Name { get; set; }

    public string? Email { get; set; }

    /// <summary>Checks what is typed of who and what for.</summary>
    /// <param name="userId">The account of a signed-in booker.</param>
    /// <param name="refuse">Told the field and what is wrong with it.</param>
    /// <returns>Null when something was refused.</returns>
    public BookingDetails? ReadDetails(string? userId, Action<string, string> refuse)
    {
        var form = new Typed(refuse);
        var purpose = form.Required(nameof(Purpose), Purpose, Booking.LongestText, SpaceTexts.PurposeMissing);
        var people = form.RequiredWhole(nameof(People), People, 1, SpaceContent.MostPeople, SpaceTexts.PeopleFormat);
        var organisation = form.Optional(nameof(Organisation), Organisation, Booking.LongestName);
        var name = form.Required(nameof(Name), Name, Booking.LongestName, SpaceTexts.BookerNameMissing);
        var email = form.RequiredEmail(nameof(Email), Email);
        return form.HasRefused ? null : new BookingDetails(new Booker(userId, name, email!), purpose, people!.Value, organisation);
    }

    /// <summary>Checks when it begins and how long it is.</summary>
    /// <returns>Null when something was refused.</returns>
    public (DateTime StartsAt, int Minutes)? ReadTime(Action<string, string> refuse)
    {
        var startsAt = Typed.ReadMoment(Start);
        if (startsAt is null) refuse(nameof(Start), SpaceTexts.StartMissing);
        var minutes = Typed.ReadWhole(Minutes);
        if (minutes is null or > CityTime.MinutesInDay) refuse(nameof(Minutes), SpaceTexts.LengthMissing);
        return startsAt is { } start && minutes is { } length and <= CityTime.MinutesInDay ? (start, length) : null;
    }
}
