using System.IO.Compression;
using System.Text.Json;

namespace Hyte.Programmes.Importing.Log;

/// <summary>A line of an imported paper as the log keeps it.</summary>
/// <param name="Place">Where it stood, as people say it: <c>rivi 12</c>.</param>
/// <param name="What">What it was about.</param>
/// <param name="Text">What was taken or refused of it; null when nothing.</param>
/// <param name="Before">What stood there before; null when nothing did.</param>
/// <param name="Because">Why it had its fate, where that is not plain.</param>
public sealed record LoggedLine(string Place, string What, string? Text = null, string? Before = null, string? Because = null);

/// <summary>Some of an import's lines, all of one fate, packed: a log of a hundred thousand lines is a few hundred of these.</summary>
public sealed class ImportLogPart
{
    /// <summary>The most lines in one.</summary>
    public const int MostLines = 200;

    private ImportLogPart()
    {
    }

    internal ImportLogPart(int runId, PaperFate fate, int order, IReadOnlyList<LoggedLine> lines)
    {
        RunId = runId;
        Fate = fate;
        Order = order;
        Count = lines.Count;
        Packed = Pack(lines);
    }

    /// <summary>Key.</summary>
    public int Id { get; private set; }

    /// <summary>Key of the import.</summary>
    public int RunId { get; private set; }

    /// <summary>The fate of its lines.</summary>
    public PaperFate Fate { get; private set; }

    /// <summary>Its place among the parts of the fate, from 0.</summary>
    public int Order { get; private set; }

    /// <summary>How many lines it has, 1–<see cref="MostLines"/>.</summary>
    public int Count { get; private set; }

    /// <summary>The lines.</summary>
    public byte[] Packed { get; private set; } = [];

    /// <summary>The lines, in their order.</summary>
    public IReadOnlyList<LoggedLine> Lines()
    {
        using var packed = new BrotliStream(new MemoryStream(Packed), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<List<LoggedLine>>(packed) ?? [];
    }

    private static byte[] Pack(IReadOnlyList<LoggedLine> lines)
    {
        var bytes = new MemoryStream();
        using (var packing = new BrotliStream(bytes, CompressionLevel.Fastest)) JsonSerializer.Serialize(packing, lines);
        return bytes.ToArray();
    }
}
