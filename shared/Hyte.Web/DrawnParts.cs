using System.Buffers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
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

    internal IActionResult? Find(string frame, string content) =>
        _parts.TryGetValue(("frame", frame), out Frame? around) && _parts.TryGetValue(("content", content), out byte[]? between)
            ? new DrawnPage(around!, between!)
            : null;

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

    private void Keep(ReadOnlySpan<byte> page, string frame, string content)
    {
        // Where the layout begins and ends what is the page's own.
        var begin = page.IndexOf("<main"u8);
        var end = page.LastIndexOf("</main>"u8);
        if (begin < 0 || end < begin) return;
        var around = new Frame(page[..begin].ToArray(), page[end..].ToArray());
        Set(("frame", frame), around, around.Head.Length + around.Tail.Length);
        Set(("content", content), page[begin..end].ToArray(), end - begin);
    }

    private void Set(object key, object part, long size) =>
        _parts.Set(key, part, new MemoryCacheEntryOptions { Size = size, SlidingExpiration = Unused });

    private sealed record Frame(byte[] Head, byte[] Tail);

    private sealed class DrawnPage(Frame frame, byte[] content) : IActionResult
    {
        public async Task ExecuteResultAsync(ActionContext context)
        {
            var response = context.HttpContext.Response;
            response.ContentType = "text/html; charset=utf-8";
            response.ContentLength = frame.Head.Length + content.Length + frame.Tail.Length;
            // One flush for all three.
            response.BodyWriter.Write(frame.Head);
            response.BodyWriter.Write(content);
            response.BodyWriter.Write(frame.Tail);
            await response.BodyWriter.FlushAsync(context.HttpContext.RequestAborted);
        }
    }
}
