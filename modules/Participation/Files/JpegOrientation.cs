using System.Buffers.Binary;

namespace Hyte.Participation.Files;

/// <summary>The one number of a camera's notes that a picture needs: which way is up.</summary>
internal static class JpegOrientation
{
    private const ushort Tag = 0x0112;

    /// <summary>Reads it from the Exif part of a JPEG; null when it is not there, or the part is another or broken.</summary>
    /// <param name="part">The part without its marker and length.</param>
    public static ushort? Read(ReadOnlySpan<byte> part)
    {
        if (part.Length < 14 || !part.StartsWith("Exif\0\0"u8)) return null;
        var tiff = part[6..];
        var little = tiff.StartsWith("II"u8);
        if (!little && !tiff.StartsWith("MM"u8)) return null;
        var directory = Long(tiff, 4);
        if (directory > tiff.Length - 2) return null;
        var count = Short(tiff, (int)directory);
        for (var i = 0; i < count; i++)
        {
            var entry = (int)directory + 2 + (i * 12);
            if (entry + 12 > tiff.Length) return null;
            if (Short(tiff, entry) == Tag) return Short(tiff, entry + 8) is >= 1 and <= 8 and var found ? found : null;
        }

        return null;

        ushort Short(ReadOnlySpan<byte> from, int at) => little ? BinaryPrimitives.ReadUInt16LittleEndian(from[at..]) : BinaryPrimitives.ReadUInt16BigEndian(from[at..]);
        uint Long(ReadOnlySpan<byte> from, int at) => little ? BinaryPrimitives.ReadUInt32LittleEndian(from[at..]) : BinaryPrimitives.ReadUInt32BigEndian(from[at..]);
    }

    /// <summary>An Exif part that says nothing else.</summary>
    public static byte[] Write(ushort orientation) =>
    [
        0xFF, 0xE1, 0x00, 0x22, (byte)'E', (byte)'x', (byte)'i', (byte)'f', 0, 0,
        (byte)'M', (byte)'M', 0, 42, 0, 0, 0, 8,
        0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, (byte)(orientation >> 8), (byte)orientation, 0, 0,
        0, 0, 0, 0,
    ];
}
