using System.Buffers.Binary;

namespace Hyte.Participation.Files;

/// <summary>Takes out of pictures what cameras and programs write beside the picture: where, when, by whom and with what it was taken.</summary>
internal static class ImageMetadata
{
    /// <summary>The picture without it. Pixels are not touched.</summary>
    /// <exception cref="InvalidDataException">The file is cut or broken.</exception>
    public static byte[] Strip(FileKind kind, byte[] bytes) =>
        kind == FileKind.Jpeg ? JpegSegments.Strip(bytes)
        : kind == FileKind.Png ? StripPng(bytes)
        : kind == FileKind.Webp ? StripWebp(bytes)
        : throw new ArgumentException($"No picture: {kind.ContentType}.", nameof(kind));

    private static byte[] StripPng(byte[] bytes)
    {
        using var kept = new MemoryStream();
        kept.Write(bytes, 0, 8);
        for (var at = 8; at < bytes.Length;)
        {
            if (at + 12 > bytes.Length) throw new InvalidDataException("The picture is cut.");
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at));
            if (length > bytes.Length - at - 12) throw new InvalidDataException("The picture is cut.");
            var whole = (int)length + 12;
            var type = bytes.AsSpan(at + 4, 4);
            if (!(type.SequenceEqual("tEXt"u8) || type.SequenceEqual("iTXt"u8) || type.SequenceEqual("zTXt"u8) || type.SequenceEqual("eXIf"u8) || type.SequenceEqual("tIME"u8))) kept.Write(bytes, at, whole);
            // What stands after the end of a picture is no part of it.
            if (type.SequenceEqual("IEND"u8)) return kept.ToArray();
            at += whole;
        }

        throw new InvalidDataException("The picture has no end.");
    }

    private static byte[] StripWebp(byte[] bytes)
    {
        using var kept = new MemoryStream();
        kept.Write(bytes, 0, 12);
        for (var at = 12; at + 8 <= bytes.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at + 4));
            if (length > bytes.Length - at - 8) throw new InvalidDataException("The picture is cut.");
            var whole = (int)length + 8;
            var type = bytes.AsSpan(at, 4);
            if (!(type.SequenceEqual("EXIF"u8) || type.SequenceEqual("XMP "u8)))
            {
                var chunk = bytes.AsSpan(at, whole).ToArray();
                // The flags of the header promise what is no longer there.
                if (type.SequenceEqual("VP8X"u8) && length > 0) chunk[8] &= 0b1111_0011;
                kept.Write(chunk);
                if (whole % 2 == 1) kept.WriteByte(0);
            }

            at += whole + (whole % 2);
        }

        var result = kept.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(result.AsSpan(4), (uint)(result.Length - 8));
        return result;
    }
}
