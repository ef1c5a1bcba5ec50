namespace Hyte.Modules.Mail;

/// <summary>Sends single messages to people, over the mail server of the installation. Every message is logged, with the address masked.</summary>
public interface IMailer
{
    /// <summary>False when the installation names no mail server: a page then says how the matter is confirmed without one.</summary>
    bool IsAvailable { get; }

    /// <summary>Sends one message and returns when the server has answered.</summary>
    /// <param name="mail">The message.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>True when the server took it. A message that it did not take is in the log with the reason.</returns>
    Task<bool> SendAsync(PlainMail mail, CancellationToken ct);
}

/// <summary>A plain-text message.</summary>
/// <param name="To">E-mail address.</param>
/// <param name="Subject">Subject line, one line.</param>
/// <param name="Body">The text.</param>
/// <param name="Purpose">What the message is for, in lower case with the module's id: <c>participation.registration</c>. Kept in the log.</param>
public sealed record PlainMail(string To, string Subject, string Body, string Purpose);
