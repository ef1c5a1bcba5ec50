using System.Globalization;
using System.Net;
using System.Net.Mail;
using Microsoft.Extensions.Configuration;

namespace Hyte.Platform.Mailing;

/// <summary>The server that takes e-mail, from <c>Hyte:Mail</c>.</summary>
/// <param name="Host">Its name or address.</param>
/// <param name="Port">Its port.</param>
/// <param name="From">Who the mail is from.</param>
internal sealed record MailSettings(string Host, int Port, MailAddress From)
{
    /// <summary>The connection is encrypted (STARTTLS) before anything is said.</summary>
    public bool IsEncrypted { get; private init; }

    /// <summary>Who the server lets send; null when it asks nobody.</summary>
    public NetworkCredential? Login { get; private init; }

    /// <summary>The settings, or null when no server is named.</summary>
    /// <exception cref="InvalidOperationException">A server is named, but the port, the sender or the way of connecting cannot be read, or a password would go over the network for all to read.</exception>
    public static MailSettings? Of(IConfiguration configuration)
    {
        var mail = configuration.GetSection("Hyte:Mail");
        if (mail["Host"] is not { Length: > 0 } host) return null;
        if (!int.TryParse(mail["Port"] ?? "25", CultureInfo.InvariantCulture, out var port) || port is < 1 or > 65535)
            throw new InvalidOperationException($"Hyte:Mail:Port is not a port: {mail["Port"]}");
        if (!bool.TryParse(mail["Encrypted"] ?? "false", out var isEncrypted)) throw new InvalidOperationException($"Hyte:Mail:Encrypted is neither true nor false: {mail["Encrypted"]}");
        var login = mail["User"] is { Length: > 0 } user ? new NetworkCredential(user, mail["Password"]) : null;
        if (login is not null && !isEncrypted && !IsHere(host)) throw new InvalidOperationException("Hyte:Mail:User needs Hyte:Mail:Encrypted: a password is not sent unencrypted to another machine.");
        return MailAddress.TryCreate(mail["From"], out var from)
            ? new MailSettings(host, port, from) { IsEncrypted = isEncrypted, Login = login }
            : throw new InvalidOperationException($"Hyte:Mail:From is not an e-mail address: {mail["From"]}");
    }

    private static bool IsHere(string host) => string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}
