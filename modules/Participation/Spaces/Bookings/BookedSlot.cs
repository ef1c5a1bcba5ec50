namespace Hyte.Participation.Spaces.Bookings;

/// <summary>A quarter of an hour of a space that a booking holds. Its key, space and slot, is what makes double booking impossible, whatever code runs.</summary>
internal sealed class BookedSlot
{
    private BookedSlot()
    {
    }

    public BookedSlot(int spaceId, int slot)
    {
        SpaceId = spaceId;
        Slot = slot;
    }

    public int SpaceId { get; private set; }

    /// <summary>Which quarter, as <see cref="Time.TimeGrid"/> counts them.</summary>
    public int Slot { get; private set; }

    public int BookingId { get; private set; }
}
