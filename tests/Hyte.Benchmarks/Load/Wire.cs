using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Hyte.Benchmarks.Load;

/// <summary>One kept-alive connection that asks the same thing again and again and reads every byte of each answer.</summary>
/// <remarks>A real HTTP client would take as much of the machine as the server and hide half of the difference that is to be measured.</remarks>
internal sealed class Wire : IDisposable
{
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true, ReceiveTimeout = 30_000 };
    private readonly byte[] _question;
    private readonly byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;

    /// <param name="server">The server, on this machine.</param>
    /// <param name="question">What is asked.</param>
    public Wire(Uri server, Question question)
    {
        if (!server.IsLoopback) throw new ArgumentException("Load is for this machine only.", nameof(server));
        var tag = question.IfNoneMatch is { } known ? $"If-None-Match: {known}\r\n" : "";
        _question = Encoding.ASCII.GetBytes($"GET {question.Path} HTTP/1.1\r\nHost: {server.Authority}\r\nCookie: {question.Cookie}\r\nAccept: text/html\r\n{tag}\r\n");
        _socket.Connect(IPAddress.Loopback, server.Port);
    }

    /// <summary>Asks once.</summary>
    /// <returns>The status of the answer and the length of its body.</returns>
    public (int Status, long Length) Ask()
    {
        _socket.Send(_question);
        var status = 0;
        long? length = null;
        var isChunked = false;
        for (var line = ReadLine(); line.Length > 0; line = ReadLine())
        {
            if (status == 0) status = Utf8Parser.TryParse(line["HTTP/1.1 ".Length..], out int said, out _) ? said : throw new InvalidDataException("The answer has no status.");
            else if (Begins(line, "content-length:"u8) && Utf8Parser.TryParse(line["content-length: ".Length..], out long bytes, out _)) length = bytes;
            else if (Begins(line, "transfer-encoding: chunked"u8)) isChunked = true;
        }

        return (status, isChunked ? SkipChunks() : Skip(length ?? 0));
    }

    public void Dispose() => _socket.Dispose();

    private static bool Begins(ReadOnlySpan<byte> line, ReadOnlySpan<byte> name) =>
        line.Length >= name.Length && Ascii.EqualsIgnoreCase(line[..name.Length], name);

    private long SkipChunks()
    {
        var total = 0L;
        while (true)
        {
            var line = ReadLine();
            if (!Utf8Parser.TryParse(line, out long size, out _, 'X')) throw new InvalidDataException("The answer has a chunk without a length.");
            total += Skip(size);
            ReadLine();
            if (size == 0) return total;
        }
    }

    private long Skip(long bytes)
    {
        for (var left = bytes; left > 0;)
        {
            if (_start == _end) Receive();
            var taken = (int)Math.Min(left, _end - _start);
            _start += taken;
            left -= taken;
        }

        return bytes;
    }

    // The line stands in the buffer until the next call.
    private ReadOnlySpan<byte> ReadLine()
    {
        int end;
        while ((end = _buffer.AsSpan(_start, _end - _start).IndexOf("\r\n"u8)) < 0) Receive();
        var line = _buffer.AsSpan(_start, end);
        _start += end + 2;
        return line;
    }

    private void Receive()
    {
        if (_start > 0)
        {
            Buffer.BlockCopy(_buffer, _start, _buffer, 0, _end - _start);
            (_start, _end) = (0, _end - _start);
        }

        var received = _socket.Receive(_buffer, _end, _buffer.Length - _end, SocketFlags.None);
        if (received == 0) throw new IOException("The server closed the connection.");
        _end += received;
    }
}

/// <summary>What one connection asks.</summary>
/// <param name="Path">The address.</param>
/// <param name="Cookie">Who asks.</param>
/// <param name="IfNoneMatch">The stamp of the copy that the browser has; null when it has none.</param>
/// <param name="Status">The status that must be answered.</param>
internal sealed record Question(string Path, string Cookie, string? IfNoneMatch = null, int Status = 200);
