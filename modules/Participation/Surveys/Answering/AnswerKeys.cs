using System.Security.Cryptography;
using System.Text;
using Hyte.Modules;
using Hyte.Participation.Surveys.Model;
using Microsoft.AspNetCore.DataProtection;

namespace Hyte.Participation.Surveys.Answering;

/// <summary>Makes the fingerprint by which a survey knows that somebody has answered, without knowing who.</summary>
/// <remarks>
/// Each survey has a key of its own, locked by the product's keys, which are not in the database: neither the database alone nor two surveys together tell who answered.
/// The key goes when the survey is closed for good. No answer is tied to a fingerprint.
/// </remarks>
internal sealed class AnswerKeys(IDataProtectionProvider protection)
{
    private readonly IDataProtector _lock = protection.CreateProtector("Hyte.Participation.Surveys");

    /// <summary>A new key, locked.</summary>
    public string Make() => Convert.ToBase64String(_lock.Protect(RandomNumberGenerator.GetBytes(32)));

    /// <exception cref="RuleBrokenException">The product's keys have changed, so that nobody can be known: answers signed in are not taken rather than taken twice.</exception>
    public string FingerprintOf(Survey survey, string userId)
    {
        try
        {
            return Convert.ToHexString(HMACSHA256.HashData(_lock.Unprotect(Convert.FromBase64String(survey.AnswerKey ?? "")), Encoding.UTF8.GetBytes(userId)));
        }
        catch (CryptographicException)
        {
            throw new RuleBrokenException("survey.key-lost", SurveyTexts.KeyLost);
        }
    }

    /// <summary>A ticket for one filling of a form: the same ticket sent twice is one answer.</summary>
    public static string NewTicket() => Convert.ToHexString(RandomNumberGenerator.GetBytes(16));

    /// <summary>The key of the answer that a ticket is for: drawn by lot like the ticket.</summary>
    public static long ResponseIdOf(int surveyId, string? ticket) =>
        BitConverter.ToInt64(SHA256.HashData(Encoding.UTF8.GetBytes($"{surveyId}:{(string.IsNullOrWhiteSpace(ticket) ? NewTicket() : ticket)}"))) & long.MaxValue;

    public static long LotId() => BitConverter.ToInt64(RandomNumberGenerator.GetBytes(8)) & long.MaxValue;
}
