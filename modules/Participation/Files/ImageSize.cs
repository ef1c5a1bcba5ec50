using System.Buffers.Binary;

namespace Hyte.Participation.Files;

/// <summary>Reads how wide and high a picture is, without opening its pixels.</summary>
internal static class ImageSize
{
    /// <summary>Width and height in pixels as the picture is shown; zeros when they cannot be read.</summary>
    public static (int Width, int Height) Of(byte[] bytes)
    {
        try
        {
            var kind = FileKind.Of(bytes);
            if (kind == FileKind.Png && bytes.Length >= 24) return (BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20)));
            if (kind == FileKind.Webp) return OfWebp(bytes);
            return kind == FileKind.Jpeg ? OfJpeg(bytes) : (0, 0);
        }
        catch (InvalidDataException)
        {
            return (0, 0);
        }
    }

    private static (int Width, int Height) OfJpeg(byte[] bytes)
    {
        ushort orientation = 1;
        for (var at = 2; ;)
        {
            var (marker, whole) = JpegSegments.Next(bytes, ref at);
            if (marker == 0xE1 && JpegOrientation.Read(bytes.AsSpan(at + 4, whole - 4)) is { } found) orientation = found;
            // Every kind of frame header, of which C4, C8 and CC are none.
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC) && whole >= 9)
            {
                var height = BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at + 5));
                var width = BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at + 7));
                return orientation >= 5 ? (height, width) : (width, height);
            }

            if (marker is 0xD9 or 0xDA) return (0, 0);
            at += whole;
        }
    }

    private static (int Width, int Height) OfWebp(byte[] bytes)
    {
        if (bytes.Length < 30) return (0, 0);
        ReadOnlySpan<byte> type = bytes.AsSpan(12, 4);
        if (type.SequenceEqual("VP8X"u8)) return (1 + Three(24), 1 + Three(27));
        if (type.SequenceEqual("VP8 "u8)) return (BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(26)) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(28)) & 0x3FFF);
        if (!type.SequenceEqual("VP8L"u8)) return (0, 0);
        var packed = BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(21));
        return ((int)(packed & 0x3FFF) + 1, (int)((packed >> 14) & 0x3FFF) + 1);

        int Three(int at) => bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16);
    }
}
