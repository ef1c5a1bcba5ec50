using System.IO.Compression;

namespace Hyte.Participation.Files;

/// <summary>A kind of file, told by its first bytes and not by its name.</summary>
/// <param name="ContentType">As it is served.</param>
/// <param name="Extension">With the dot.</param>
/// <param name="IsImage">A browser can show it.</param>
internal sealed record FileKind(string ContentType, string Extension, bool IsImage)
{
    public static FileKind Jpeg { get; } = new("image/jpeg", ".jpg", true);

    public static FileKind Png { get; } = new("image/png", ".png", true);

    public static FileKind Webp { get; } = new("image/webp", ".webp", true);

    public static FileKind Pdf { get; } = new("application/pdf", ".pdf", false);

    public static FileKind Word { get; } = new("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx", false);

    /// <summary>The kind of the bytes; null when it is none of these.</summary>
    public static FileKind? Of(byte[] bytes)
    {
        ReadOnlySpan<byte> start = bytes;
        if (start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return Jpeg;
        if (start.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])) return Png;
        if (start.Length > 16 && start.StartsWith("RIFF"u8) && start[8..12].SequenceEqual("WEBP"u8)) return Webp;
        if (start.StartsWith("%PDF-"u8)) return Pdf;
        return start.StartsWith("PK\u0003\u0004"u8) && HoldsWordDocument(bytes) ? Word : null;
    }

    // A spreadsheet, a program archive and a document with macros begin with the same bytes.
    private static bool HoldsWordDocument(byte[] bytes)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            return archive.GetEntry("word/document.xml") is not null && archive.GetEntry("word/vbaProject.bin") is null;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
