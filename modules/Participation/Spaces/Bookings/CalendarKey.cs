using Hyte.Storage;

namespace Hyte.Participation.Spaces.Bookings;

/// <summary>Lets a calendar program read a person's own bookings without signing in. The key itself is not stored, only its fingerprint.</summary>
internal sealed class CalendarKey : Record
{
    private CalendarKey()
    {
    }

    public CalendarKey(string userId, string fingerprint)
    {
        UserId = userId;
        Fingerprint = fingerprint;
    }

    public string UserId { get; private set; } = "";

    /// <summary>SHA-256 of the key, in hex.</summary>
    [NotInHistory]
    public string Fingerprint { get; private set; } = "";

    /// <summary>Puts a new key in the place of the old one, which stops working.</summary>
    public void Renew(string fingerprint) => Fingerprint = fingerprint;
}
