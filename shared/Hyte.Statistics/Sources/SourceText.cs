using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Hyte.Statistics.Sources;

/// <summary>Turns bytes into text, text into JSON and cells into numbers, as the sources and the programs that save their responses write them.</summary>
internal static class SourceText
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="UnreadableException">The stream goes on beyond the limit.</exception>
    public static string ReadAtMost(Stream stream, int limit)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (stream.Read(buffer) is var read and > 0)
        {
            if (bytes.Length + read > limit) throw new UnreadableException("", string.Format(Texts.FileTooBig, Megabytes(limit)));
            bytes.Write(buffer, 0, read);
        }

        return Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        foreach (var encoding in (ReadOnlySpan<Encoding>)[Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            if (bytes.StartsWith(encoding.Preamble)) return encoding.GetString(bytes[encoding.Preamble.Length..]);
        }

        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            // Text in another encoding is practically never valid UTF-8 by accident.
            return Encoding.Latin1.GetString(bytes);
        }
    }

    /// <exception cref="UnreadableException">The text is not JSON, or says something twice.</exception>
    public static JsonElement ParseJson(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes);
        try
        {
            // The parser lets half a character pass and throws only when its text is asked for; here it is asked for.
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped) reader.GetString();
            }

            return JsonElement.Parse(bytes, new JsonDocumentOptions { AllowDuplicateProperties = false });
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            var line = (broken as JsonException)?.LineNumber ?? bytes.AsSpan(0, (int)reader.TokenStartIndex).Count((byte)'\n');
            throw new UnreadableException(string.Format(Texts.PlaceLine, line + 1), Texts.NotJson);
        }
    }

    /// <summary>The element as a cell's text: a string's content, a number as written, nothing for null and for what is not a value.</summary>
    public static string? CellOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => element.GetRawText(),
        _ => null,
    };

    /// <summary>Reads a number with a decimal comma or point, exponents included. An empty cell and <c>NaN</c> are read as no number.</summary>
    /// <returns>False when there is something that is no number.</returns>
    public static bool TryNumber(string? cell, out decimal? number)
    {
        number = null;
        var plain = string.Concat((cell ?? "").Where(c => !char.IsWhiteSpace(c))).Replace('\u2212', '-').Replace(',', '.');
        if (plain.Length == 0 || plain.Equals("NaN", StringComparison.OrdinalIgnoreCase)) return true;
        // Two separators are refused by the parser: nobody knows whether 1.234,5 is over a thousand or a slip.
        var isNumber = decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var read);
        if (isNumber) number = read;
        return isNumber;
    }

    public static int? WholeNumber(string? cell) =>
        TryNumber(cell, out var number) && number is >= int.MinValue and <= int.MaxValue && decimal.IsInteger(number.Value) ? (int)number.Value : null;

    public static int Megabytes(int bytes) => Math.Max(1, bytes / (1024 * 1024));
}
