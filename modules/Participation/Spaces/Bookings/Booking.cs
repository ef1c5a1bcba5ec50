using Hyte.Participation.Spaces.Rules;
using Hyte.Participation.Spaces.Time;
using Hyte.Storage;

namespace Hyte.Participation.Spaces.Bookings;

/// <summary>A time of a space that somebody has asked for. While it holds the time it has a row for every quarter of it, with the buffers around.</summary>
internal sealed class Booking : Record
{
    public const int LongestText = 500;
    public const int LongestName = 200;

    private readonly List<BookedSlot> _slots = [];

    private Booking()
    {
    }

    /// <summary>Makes a booking that holds its time.</summary>
    /// <exception cref="ArgumentException">The time is not on the grid, or ends before it begins.</exception>
    public Booking(int spaceId, DateTime startsAt, int minutes, BookingRules rules, BookingDetails details, BookingState state, DateTime? heldUntil)
    {
        if (minutes <= 0 || minutes % TimeGrid.SlotMinutes != 0) throw new ArgumentException("A length is a multiple of the grid.", nameof(minutes));
        SpaceId = spaceId;
        StartsAt = startsAt;
        EndsAt = startsAt.AddMinutes(minutes);
        State = state;
        HeldUntil = heldUntil;
        Purpose = details.Purpose;
        People = details.People;
        Organisation = details.Organisation;
        BookerUserId = details.Booker.UserId;
        BookerName = details.Booker.Name;
        BookerEmail = details.Booker.Email;
        _slots.AddRange(TimeGrid.Between(StartsAt.AddMinutes(-rules.BufferBefore), EndsAt.AddMinutes(rules.BufferAfter)).Select(slot => new BookedSlot(spaceId, slot)));
    }

    public int SpaceId { get; private set; }

    /// <summary>When it begins, in UTC, on the grid; without the buffers.</summary>
    public DateTime StartsAt { get; private set; }

    /// <summary>When it ends, in UTC, on the grid; without the buffers.</summary>
    public DateTime EndsAt { get; private set; }

    public BookingState State { get; private set; }

    /// <summary>Until when an unconfirmed booking holds its time, in UTC.</summary>
    public DateTime? HeldUntil { get; private set; }

    /// <summary>How many people come.</summary>
    public int People { get; private set; }

    [NotInHistory]
    public string Purpose { get; private set; } = "";

    [NotInHistory]
    public string? Organisation { get; private set; }

    /// <summary>The account of a signed-in booker; null for a resident.</summary>
    [NotInHistory]
    public string? BookerUserId { get; private set; }

    [NotInHistory]
    public string BookerName { get; private set; } = "";

    /// <summary>As <see cref="Privacy.EmailKey"/> writes it; empty when it has been forgotten.</summary>
    [NotInHistory]
    public string BookerEmail { get; private set; } = "";

    public int? SeriesId { get; private set; }

    /// <summary>Why it was refused or cancelled.</summary>
    [NotInHistory]
    public string? EndReason { get; private set; }

    /// <summary>Who refused or cancelled it: a title, or that it was the booker.</summary>
    public string? EndedBy { get; private set; }

    /// <summary>Whom it was for is no longer known.</summary>
    public bool IsForgotten { get; private set; }

    /// <summary>The quarters that it holds; empty once it is refused or cancelled.</summary>
    public IReadOnlyCollection<BookedSlot> Slots => _slots;

    /// <summary>Ties it to a series that it is an occurrence of.</summary>
    public Booking InSeries(int seriesId)
    {
        SeriesId = seriesId;
        return this;
    }

    /// <summary>Tells whether it holds its time at the moment: an unconfirmed one only until its hold runs out.</summary>
    public bool HoldsTimeAt(DateTime now) => State.HoldsTime() && !(HeldUntil <= now);

    /// <summary>The resident has confirmed it, or the message could not be sent and the city confirms it by hand.</summary>
    public void Confirm(bool needsApproval)
    {
        State = needsApproval ? BookingState.AwaitsApproval : BookingState.Confirmed;
        HeldUntil = null;
    }

    /// <summary>Lets the time go. Its slots must have been read with it.</summary>
    public void End(BookingState how, string? reason, string by)
    {
        State = how;
        EndReason = reason;
        EndedBy = by;
        HeldUntil = null;
        _slots.Clear();
    }

    /// <summary>Forgets whom it was for; that the space was used stays as a number.</summary>
    public void Forget()
    {
        (Purpose, Organisation, BookerName, BookerEmail, BookerUserId, EndReason) = ("", null, "", "", null, null);
        IsForgotten = true;
    }
}

/// <summary>Who books.</summary>
/// <param name="UserId">The account; null for a resident.</param>
/// <param name="Name">How they are called.</param>
/// <param name="Email">As <see cref="Privacy.EmailKey"/> writes it.</param>
internal sealed record Booker(string? UserId, string Name, string Email);

/// <summary>What a booking is for.</summary>
/// <param name="Booker">Who books.</param>
/// <param name="Purpose">What for.</param>
/// <param name="People">How many people come.</param>
/// <param name="Organisation">For which organisation, if any.</param>
internal sealed record BookingDetails(Booker Booker, string Purpose, int People, string? Organisation);
