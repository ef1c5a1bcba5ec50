using System.Buffers.Binary;

namespace Hyte.Participation.Files;

/// <summary>The parts of a JPEG file, one after another.</summary>
internal static class JpegSegments
{
    private const byte StartOfScan = 0xDA;
    private const byte EndOfImage = 0xD9;
    private const byte ExifOrXmp = 0xE1;
    private const byte Iptc = 0xED;
    private const byte Comment = 0xFE;

    /// <summary>The picture without Exif, XMP, IPTC and comments, and without what some cameras hang behind its end.</summary>
    /// <remarks>Which way is up stands in the Exif part too: that one number is written back alone, or portraits would lie on their side.</remarks>
    /// <exception cref="InvalidDataException">The file is cut or broken.</exception>
    public static byte[] Strip(byte[] bytes)
    {
        using var rest = new MemoryStream();
        ushort orientation = 1;
        var at = 2;
        while (true)
        {
            var (marker, whole) = Next(bytes, ref at);
            if (marker == EndOfImage)
            {
                rest.Write([0xFF, EndOfImage]);
                break;
            }

            if (marker == ExifOrXmp && JpegOrientation.Read(bytes.AsSpan(at + 4, whole - 4)) is { } found) orientation = found;
            if (marker is not (ExifOrXmp or Iptc or Comment)) rest.Write(bytes, at, whole);
            at += whole;
            if (marker != StartOfScan) continue;
            var end = EndOfScan(bytes, at);
            rest.Write(bytes, at, end - at);
            at = end;
        }

        return [0xFF, 0xD8, .. orientation == 1 ? [] : JpegOrientation.Write(orientation), .. rest.ToArray()];
    }

    /// <summary>The next part: its marker and length with the marker. Moves over what fills the space before it.</summary>
    public static (byte Marker, int Whole) Next(byte[] bytes, ref int at)
    {
        if (at + 1 >= bytes.Length || bytes[at] != 0xFF) throw new InvalidDataException("The picture is cut.");
        while (at + 2 < bytes.Length && bytes[at + 1] == 0xFF) at++;
        var marker = bytes[at + 1];
        if (marker is EndOfImage or 0x01 or (>= 0xD0 and <= 0xD7)) return (marker, 2);
        if (at + 4 > bytes.Length) throw new InvalidDataException("The picture is cut.");
        var whole = BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at + 2)) + 2;
        return whole < 4 || at + whole > bytes.Length ? throw new InvalidDataException("The picture is cut.") : (marker, whole);
    }

    // The pixels have no length of their own: they go on to the next marker that is neither a stuffed byte nor a restart.
    private static int EndOfScan(byte[] bytes, int at)
    {
        for (; at + 1 < bytes.Length; at++)
        {
            if (bytes[at] == 0xFF && bytes[at + 1] is not (0x00 or 0xFF or (>= 0xD0 and <= 0xD7))) return at;
        }

        throw new InvalidDataException("The picture has no end.");
    }
}
