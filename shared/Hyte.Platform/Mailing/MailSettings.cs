using System.Globalization;
using System.Net.Mail;
using Microsoft.Extensions.Configuration;

namespace Hyte.Platform.Mailing;

/// <summary>The server that takes e-mail, from <c>Hyte:Mail</c>.</summary>
/// <param name="Host">Its name or address.</param>
/// <param name="Port">Its port.</param>
/// <param name="From">Who the mail is from.</param>
internal sealed record MailSettings(string Host, int Port, MailAddress From)
{
    /// <summary>The settings, or null when no server is named.</summary>
    /// <exception cref="InvalidOperationException">A server is named, but the port or the sender cannot be read.</exception>
    public static MailSettings? Of(IConfiguration configuration)
    {
        var mail = configuration.GetSection("Hyte:Mail");
        if (mail["Host"] is not { Length: > 0 } host) return null;
        if (!int.TryParse(mail["Port"] ?? "25", CultureInfo.InvariantCulture, out var port) || port is < 1 or > 65535)
            throw new InvalidOperationException($"Hyte:Mail:Port is not a port: {mail["Port"]}");
        return MailAddress.TryCreate(mail["From"], out var from)
            ? new MailSettings(host, port, from)
            : throw new InvalidOperationException($"Hyte:Mail:From is not an e-mail address: {mail["From"]}");
    }
}
