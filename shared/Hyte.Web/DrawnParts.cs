using System.Buffers;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Caching.Memory;

namespace Hyte.Web;

/// <summary>The parts of drawn pages as they go over the wire: frames, each of one person and address, and contents, each of all whose page is made of the same.</summary>
/// <remarks>Bounded; what has not been used for long goes first. Nobody asks for a content of an older version any more, so it goes by itself.</remarks>
public sealed class DrawnParts : IDisposable
{
    private const long MostBytes = 24 * 1024 * 1024;

    private static readonly TimeSpan Unused = TimeSpan.FromMinutes(20);

    private readonly MemoryCache _parts = new(new MemoryCacheOptions { SizeLimit = MostBytes });

    /// <inheritdoc/>
    public void Dispose() => _parts.Dispose();

    /// <summary>Sends a page that has been drawn already.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="frame">Stamp of what surrounds it.</param>
    /// <param name="content">What it is made of.</param>
    /// <param name="written">The sending.</param>
    /// <returns>False when one of its parts is not kept.</returns>
    internal bool TryWrite(HttpResponse response, string frame, string content, out Task written)
    {
        var isKept = _parts.TryGetValue((frame, Kind.Frame), out Frame? around) & _parts.TryGetValue((content, Kind.Content), out byte[]? between);
        written = isKept ? WriteAsync(response, around!, between!) : Task.CompletedTask;
        return isKept;
    }

    /// <summary>Lets a page be drawn, keeps its parts and sends it.</summary>
    internal async Task KeepAsync(HttpResponse response, string frame, string content, Func<Task> draw)
    {
        var wire = response.Body;
        using var page = new MemoryStream();
        response.Body = page;
        try
        {
            await draw();
        }
        finally
        {
            response.Body = wire;
        }

        var bytes = page.GetBuffer().AsMemory(0, (int)page.Length);
        if (response.StatusCode == StatusCodes.Status200OK) Keep(bytes.Span, frame, content);
        response.ContentLength = bytes.Length;
        await wire.WriteAsync(bytes, response.HttpContext.RequestAborted);
    }

    private static async Task WriteAsync(HttpResponse response, Frame frame, byte[] content)
    {
        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength = frame.Head.Length + content.Length + frame.Tail.Length;
        // One flush for all three.
        response.BodyWriter.Write(frame.Head);
        response.BodyWriter.Write(content);
        response.BodyWriter.Write(frame.Tail);
        await response.BodyWriter.FlushAsync(response.HttpContext.RequestAborted);
    }

    private void Keep(ReadOnlySpan<byte> page, string frame, string content)
    {
        // Where the layout begins and ends what is the page's own.
        var begin = page.IndexOf("<main"u8);
        var end = page.LastIndexOf("</main>"u8);
        if (begin < 0 || end < begin) return;
        var around = new Frame(page[..begin].ToArray(), page[end..].ToArray());
        Set((frame, Kind.Frame), around, around.Head.Length + around.Tail.Length);
        Set((content, Kind.Content), page[begin..end].ToArray(), end - begin);
    }

    private void Set((string Text, Kind Kind) key, object part, long size) =>
        _parts.Set(key, part, new MemoryCacheEntryOptions { Size = size, SlidingExpiration = Unused });

    private enum Kind
    {
        Frame,
        Content,
    }

    private sealed record Frame(byte[] Head, byte[] Tail);
}
