using System.Globalization;
using System.Security.Cryptography;
using Hyte.Modules;
using Microsoft.AspNetCore.DataProtection;

namespace Hyte.Participation.Feedback;

/// <summary>The signed link by which a sender without an account reads answers and writes back. It works many times, until it runs out or the sender is forgotten.</summary>
internal sealed class ThreadLinks(IDataProtectionProvider protection, IProductAddress product, TimeProvider clock)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(180);

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("Hyte.Participation.FeedbackThread").ToTimeLimitedDataProtector();

    /// <summary>The whole address of the sender's page of the feedback.</summary>
    public string AddressOf(int feedbackId) =>
        product.Of($"/osallistu/palaute/viesti?avain={_protector.Protect(feedbackId.ToString(CultureInfo.InvariantCulture), clock.GetUtcNow() + Lifetime)}");

    /// <summary>Which feedback a key opens; null when it is made up or has run out.</summary>
    public int? Read(string? key)
    {
        if (string.IsNullOrEmpty(key) || key.Length > 1000) return null;
        try
        {
            var text = _protector.Unprotect(key, out var expires);
            return expires > clock.GetUtcNow() && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
