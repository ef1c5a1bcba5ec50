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
        return TextPaper.Read(bytes, name, limits);
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
