using System.Text;

namespace Hyte.Documents.Csv;

/// <summary>Turns the bytes of a text file into letters when nobody says in which encoding they are.</summary>
internal static class TextEncodings
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Older Excel saves "CSV" in the Western European code page.
    private static readonly Encoding WesternEuropean = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) return Encoding.UTF8.GetString(bytes[Encoding.UTF8.Preamble.Length..]);
        if (bytes.StartsWith(Encoding.Unicode.Preamble)) return Encoding.Unicode.GetString(bytes[Encoding.Unicode.Preamble.Length..]);
        if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble)) return Encoding.BigEndianUnicode.GetString(bytes[Encoding.BigEndianUnicode.Preamble.Length..]);
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            // Text in another encoding is practically never valid UTF-8 by accident: å, ä and ö alone break it.
            return WesternEuropean.GetString(bytes);
        }
    }

    /// <summary>Tells the encoding of a stream by reading it through once, a piece at a time, and goes back to where it was.</summary>
    public static Encoding Detect(Stream stream)
    {
        var start = stream.Position;
        var bytes = new byte[81920];
        var head = bytes.AsSpan(0, stream.ReadAtLeast(bytes, 3, throwOnEndOfStream: false));
        try
        {
            if (head.StartsWith(Encoding.UTF8.Preamble)) return Encoding.UTF8;
            if (head.StartsWith(Encoding.Unicode.Preamble)) return Encoding.Unicode;
            if (head.StartsWith(Encoding.BigEndianUnicode.Preamble)) return Encoding.BigEndianUnicode;
            var decoder = StrictUtf8.GetDecoder();
            var chars = new char[StrictUtf8.GetMaxCharCount(bytes.Length)];
            for (var read = head.Length; read > 0; read = stream.Read(bytes)) decoder.GetChars(bytes.AsSpan(0, read), chars, flush: false);
            decoder.GetChars([], chars, flush: true);
            return Encoding.UTF8;
        }
        catch (DecoderFallbackException)
        {
            return WesternEuropean;
        }
        finally
        {
            stream.Position = start;
        }
    }
}
