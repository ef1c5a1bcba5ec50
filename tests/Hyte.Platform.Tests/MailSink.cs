using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace Hyte.Platform.Tests;

/// <summary>A mail server on the loopback address that takes what it is given and delivers nothing.</summary>
internal sealed class MailSink : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly ConcurrentQueue<ReceivedMail> _mails = new();
    private readonly Task _serving;

    private MailSink()
    {
        _listener.Start();
        _serving = ServeAsync();
    }

    public static MailSink Start() => new();

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public IReadOnlyList<ReceivedMail> Mails => [.. _mails];

    /// <summary>Beginning of the recipients that it refuses.</summary>
    public string? Refused { get; set; }

    /// <summary>The password without which it takes no mail; null when it asks for none.</summary>
    public string? Password { get; set; }

    /// <summary>Makes it refuse everything, as a server that is being repaired.</summary>
    public bool IsBroken { get; set; }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Stop();
        await _serving;
        _end.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(_end.Token);
                await TalkAsync(client.GetStream());
            }
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }
    }

    private async Task TalkAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.ASCII);
        await using var writer = new StreamWriter(stream, Encoding.ASCII) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync(IsBroken ? "421 closed" : "220 sink");
        var (to, isKnown) = ("", Password is null);
        while (await reader.ReadLineAsync(_end.Token) is { } line)
        {
            var command = line[..Math.Min(4, line.Length)].ToUpperInvariant();
            if (command == "EHLO" && Password is not null) await writer.WriteLineAsync("250-sink\r\n250-AUTH LOGIN");
            if (command == "AUTH")
            {
                await writer.WriteLineAsync("334 UGFzc3dvcmQ6");
                isKnown = Encoding.UTF8.GetString(Convert.FromBase64String(await reader.ReadLineAsync(_end.Token) ?? "")) == Password;
                await writer.WriteLineAsync(isKnown ? "235 welcome" : "535 who are you");
                continue;
            }

            if (command == "RCPT") to = line.Split('<', '>')[1];
            if (command == "DATA")
            {
                await writer.WriteLineAsync("354 go on");
                _mails.Enqueue(ReceivedMail.Read(to, await DataAsync(reader)));
            }

            await writer.WriteLineAsync(command switch
            {
                "RCPT" when Refused is { } refused && to.StartsWith(refused, StringComparison.Ordinal) => "550 no such person",
                "MAIL" when !isKnown => "530 who are you",
                "QUIT" => "221 bye",
                _ => "250 ok",
            });
            if (command == "QUIT") return;
        }
    }

    private async Task<string> DataAsync(StreamReader reader)
    {
        var data = new StringBuilder();
        while (await reader.ReadLineAsync(_end.Token) is { } line && line != ".") data.Append(line).Append('\n');
        return data.ToString();
    }
}

/// <summary>An e-mail that the sink took, decoded.</summary>
internal sealed partial record ReceivedMail(string To, string Subject, string Body)
{
    public static ReceivedMail Read(string to, string data)
    {
        var parts = data.Split("\n\n", 2);
        var subject = SubjectLine().Match(parts[0]).Groups["text"].Value;
        return new ReceivedMail(
            to,
            string.Concat(EncodedWord().Matches(subject).Select(word => Decode(word.Groups["base64"].Value))),
            Decode(parts[1].ReplaceLineEndings("")).ReplaceLineEndings("\n"));
    }

    private static string Decode(string base64) => Encoding.UTF8.GetString(Convert.FromBase64String(base64));

    [GeneratedRegex(@"^Subject: (?<text>.*(?:\n\s.*)*)", RegexOptions.Multiline | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex SubjectLine();

    [GeneratedRegex(@"=\?utf-8\?B\?(?<base64>[^?]*)\?=", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex EncodedWord();
}
