using CsvHelper;
using Hyte.Documents.Csv;
using Hyte.Modules;

namespace Hyte.Documents.Papers;

/// <summary>Reads text: what was pasted from a table, a CSV file, or the lines of a document between which tables stand.</summary>
public static class TextPaper
{
    private static readonly string[] Markups = [@"{\rtf", "<?xml", "<!doctype", "<html"];

    /// <summary>Reads pasted text, whose cells stand apart by tabs.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">Where it is from, for the messages; empty for pasted text.</param>
    /// <param name="limits">How much is read at most.</param>
    /// <exception cref="RuleBrokenException">There is more of it than the limits allow.</exception>
    public static Paper Parse(string text, string name, PaperLimits limits)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(limits);
        var separator = Separators.OfTable(text);
        var rows = separator is null or '\t' ? Lines(text) : Records(text, separator.Value);
        return new Paper(name, [new PaperPart(null, PaperPartKind.Text, 1, new PaperMeasure(name, limits).Keep(rows))]);
    }

    internal static Paper Read(ReadOnlySpan<byte> bytes, string name, PaperLimits limits)
    {
        // No text in any encoding that is read has a byte of zero, but for UTF-16 with its mark.
        var isWide = bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
        if ((!isWide && bytes.Contains((byte)0)) || IsMarkup(bytes)) throw new RuleBrokenException("paper.unknown-kind", string.Format(Texts.PaperUnknownKind, name));
        return Parse(TextEncodings.Decode(bytes), name, limits);
    }

    // Pages and rich text that are saved under the name of a table are letters too, but no person would know the paper in them.
    private static bool IsMarkup(ReadOnlySpan<byte> bytes)
    {
        var start = TextEncodings.Decode(bytes[..Math.Min(bytes.Length, 64)]).TrimStart();
        return Array.Exists(Markups, markup => start.StartsWith(markup, StringComparison.OrdinalIgnoreCase));
    }

    // A quote is a letter like any other here: the papers quote titles in the middle of cells, and no cell of theirs has a line break.
    private static IEnumerable<PaperRow> Lines(string text)
    {
        var number = 0;
        using var reader = new StringReader(text);
        while (reader.ReadLine() is { } line)
        {
            number++;
            yield return new PaperRow(number, [.. line.Split('\t').Select(CellText.Cell)]) { Indent = line.Length - line.TrimStart(' ', '\u00A0').Length };
        }
    }

    private static IEnumerable<PaperRow> Records(string text, char separator)
    {
        using var reader = CsvReader.FromText(text, new CsvReaderOptions { Separator = separator, HasHeader = false, TrackLineNumbers = true, OnMalformedRecord = _ => { } });
        while (reader.Read()) yield return new PaperRow((int)reader.LineNumber, [.. reader.Current.ToArray().Select(CellText.Cell)]);
    }
}
