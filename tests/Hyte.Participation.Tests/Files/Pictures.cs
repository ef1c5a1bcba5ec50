using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Hyte.Participation.Tests.Files;

/// <summary>Small pictures and papers made by hand, so that a test knows every byte.</summary>
internal static class Pictures
{
    public const string Secret = "GPS 61.6886 27.2736 Maija";

    /// <summary>A JPEG of 8 by 4 pixels as a camera writes it: Exif with a place, XMP, IPTC, a comment, and a preview behind its end.</summary>
    public static byte[] Jpeg(ushort orientation = 1) =>
    [
        0xFF, 0xD8,
        .. Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]),
        .. Segment(0xE1, Exif(orientation)),
        .. Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Encoding.ASCII.GetBytes(Secret)]),
        .. Segment(0xED, Encoding.ASCII.GetBytes(Secret)),
        .. Segment(0xFE, Encoding.ASCII.GetBytes(Secret)),
        .. Segment(0xE2, [.. "ICC_PROFILE\0"u8, 1, 1, 9]),
        .. Segment(0xC0, [8, 0, 4, 0, 8, 1, 1, 0x11, 0]),
        .. Segment(0xDA, [1, 1, 0, 0, 63, 0]),
        0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56,
        0xFF, 0xD9,
        .. Encoding.ASCII.GetBytes(Secret),
    ];

    public static byte[] Png() =>
    [
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A,
        .. Chunk("IHDR", [0, 0, 0, 20, 0, 0, 0, 10, 8, 2, 0, 0, 0]),
        .. Chunk("tEXt", Encoding.ASCII.GetBytes(Secret)),
        .. Chunk("eXIf", Encoding.ASCII.GetBytes(Secret)),
        .. Chunk("IDAT", [1, 2, 3]),
        .. Chunk("IEND", []),
        .. Encoding.ASCII.GetBytes(Secret),
    ];

    public static byte[] Webp()
    {
        byte[] body =
        [
            .. "WEBP"u8,
            .. Part("VP8X", [0b0000_1100, 0, 0, 0, 29, 0, 0, 14, 0, 0]),
            .. Part("VP8 ", [1, 2, 3]),
            .. Part("EXIF", Encoding.ASCII.GetBytes(Secret)),
            .. Part("XMP ", Encoding.ASCII.GetBytes(Secret)),
        ];
        return [.. "RIFF"u8, .. Little(body.Length), .. body];
    }

    /// <summary>A document of a word processor, or another file in the same wrapping.</summary>
    public static byte[] Zip(params string[] entries)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in entries) archive.CreateEntry(entry);
        }

        return bytes.ToArray();
    }

    public static bool Tells(byte[] bytes) => Encoding.Latin1.GetString(bytes).Contains("GPS", StringComparison.Ordinal);

    private static byte[] Exif(ushort orientation) =>
    [
        .. "Exif\0\0"u8, .. "II"u8, 42, 0, 8, 0, 0, 0,
        2, 0,
        0x12, 0x01, 3, 0, 1, 0, 0, 0, (byte)orientation, 0, 0, 0,
        0x25, 0x88, 4, 0, 1, 0, 0, 0, 60, 0, 0, 0,
        0, 0, 0, 0,
        .. Encoding.ASCII.GetBytes(Secret),
    ];

    private static byte[] Segment(byte marker, byte[] content) => [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];

    private static byte[] Chunk(string type, byte[] content)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, content.Length);
        return [.. length, .. Encoding.ASCII.GetBytes(type), .. content, 0, 0, 0, 0];
    }

    private static byte[] Part(string type, byte[] content) => [.. Encoding.ASCII.GetBytes(type), .. Little(content.Length), .. content, .. content.Length % 2 == 1 ? [0] : Array.Empty<byte>()];

    private static byte[] Little(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        return bytes;
    }
}
