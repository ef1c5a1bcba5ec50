namespace Hyte.Platform.Mailing;

/// <summary>What the audit log tells of e-mail.</summary>
internal static class MailActs
{
    public const string Sent = "mail.sent";

    public const string Failed = "mail.failed";
}
