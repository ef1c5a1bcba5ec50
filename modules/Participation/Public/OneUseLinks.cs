using System.Security.Cryptography;
using System.Text;
using Hyte.Participation.Data;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Hyte.Participation.Public;

/// <summary>Makes and takes links that are signed, run out and work once.</summary>
/// <remarks>The signature refuses made-up links without a look into the database; the stored fingerprint is what makes a link work once.</remarks>
internal sealed class OneUseLinks(ParticipationDbContext db, IDataProtectionProvider protection, TimeProvider clock)
{
    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("Hyte.Participation.OneUseLinks").ToTimeLimitedDataProtector();

    /// <summary>Makes a link's key for a record. The caller saves, so that record and link are stored together.</summary>
    /// <returns>The key for the address: unguessable, safe in a query.</returns>
    public string Make(string purpose, int recordId, TimeSpan lifetime)
    {
        var expires = clock.GetUtcNow() + lifetime;
        var key = _protector.Protect($"{purpose}:{recordId}:{Convert.ToHexString(RandomNumberGenerator.GetBytes(8))}", expires);
        db.Add(new OneUseLink(FingerprintOf(key), purpose, recordId, expires.UtcDateTime));
        return key;
    }

    /// <summary>Looks what a key confirms, without using it: a mail program that opens links must not confirm anything.</summary>
    /// <returns>The record's id; null when the key is made up, used, run out or of another purpose.</returns>
    public async Task<int?> FindAsync(string purpose, string? key, CancellationToken ct) => (await ReadAsync(purpose, key, ct))?.RecordId;

    /// <summary>Uses a key. The caller saves together with what it confirms; of two at the same time the second save is refused.</summary>
    /// <returns>The record's id; null as in <see cref="FindAsync"/>.</returns>
    public async Task<int?> UseAsync(string purpose, string? key, CancellationToken ct)
    {
        if (await ReadAsync(purpose, key, ct) is not { } link) return null;
        link.UsedAt = clock.NowUtc();
        return link.RecordId;
    }

    private async Task<OneUseLink?> ReadAsync(string purpose, string? key, CancellationToken ct)
    {
        if (string.IsNullOrEmpty(key) || key.Length > 2000 || !IsSigned(key)) return null;
        var fingerprint = FingerprintOf(key);
        var now = clock.NowUtc();
        return await db.Set<OneUseLink>().SingleOrDefaultAsync(l => l.Fingerprint == fingerprint && l.Purpose == purpose && l.UsedAt == null && l.ExpiresAt > now, ct);
    }

    private bool IsSigned(string key)
    {
        try
        {
            _protector.Unprotect(key);
            return true;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private static string FingerprintOf(string key) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
