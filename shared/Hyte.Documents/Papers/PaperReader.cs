using Hyte.Documents.Papers.Office;
using Hyte.Modules;

namespace Hyte.Documents.Papers;

/// <summary>Reads a document of any kind that offices save.</summary>
public static class PaperReader
{
    /// <summary>Reads a file by what is in it; its name tells nothing that its bytes do not.</summary>
    /// <param name="content">The file.</param>
    /// <param name="name">Name of the file, for the messages.</param>
    /// <param name="limits">How much is read at most.</param>
    /// <exception cref="RuleBrokenException">The file is too large, of a kind that is not read, broken, or has macros; the message tells which and what to do.</exception>
    public static Paper Read(Stream content, string name, PaperLimits limits)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(limits);
        var bytes = ReadWithin(content, name, limits);
        if (bytes.Length == 0) throw new RuleBrokenException("paper.empty", string.Format(Texts.PaperEmpty, name));
        return bytes switch
        {
            [(byte)'P', (byte)'K', 3 or 5, 4 or 6, ..] => OfficePaper.Read(bytes, name, limits),
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => throw OldPaper.Refused(bytes, name),
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => throw new RuleBrokenException("paper.pdf", string.Format(Texts.PaperPdf, name)),
            _ => TextPaper.Read(bytes, name, limits),
        };
    }

    private static byte[] ReadWithin(Stream content, string name, PaperLimits limits)
    {
        using var bytes = new MemoryStream();
        var piece = new byte[81_920];
        for (int read; (read = content.Read(piece)) > 0;)
        {
            if (bytes.Length + read > limits.Bytes) throw new RuleBrokenException("paper.too-large", string.Format(Texts.PaperTooLarge, name, limits.Bytes / 1_000_000));
            bytes.Write(piece, 0, read);
        }

        return bytes.ToArray();
    }
}
