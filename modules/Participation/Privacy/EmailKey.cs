namespace Hyte.Participation.Privacy;

/// <summary>Writes an e-mail address in the one way in which it is stored and compared.</summary>
internal static class EmailKey
{
    public const int Longest = 254;

    /// <summary>The address without spaces around it, in lower case; null when it is no address or too long.</summary>
    public static string? Of(string? typed)
    {
        var text = typed?.Trim().ToLowerInvariant();
        return text is { Length: > 0 and <= Longest } && System.Net.Mail.MailAddress.TryCreate(text, out var address) && address.Address == text && !text.Any(char.IsWhiteSpace) ? text : null;
    }
}
