namespace Hyte.Participation.Spaces.Bookings;

/// <summary>What the links that residents get by e-mail do.</summary>
internal static class BookingLinks
{
    public const string Confirm = "space.booking.confirm";

    public const string Cancel = "space.booking.cancel";

    public static string ConfirmPath(string key) => $"/osallistu/tilat/vahvista?avain={Uri.EscapeDataString(key)}";

    public static string OwnPath(string key) => $"/osallistu/tilat/varaus?avain={Uri.EscapeDataString(key)}";
}
