namespace Hyte.Platform.Mailing;

/// <summary>An e-mail address as the log keeps it: enough to recognise one that is known, too little to learn one.</summary>
public static class MaskedAddress
{
    /// <summary>The first letter, dots and the domain: <c>m•••@mikkeli.fi</c>. What is no address becomes dots alone.</summary>
    public static string Of(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var at = address.LastIndexOf('@');
        return at < 1 ? "•••" : $"{address[0]}•••{address[at..]}";
    }
}
