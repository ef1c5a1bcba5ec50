using Hyte.Documents.Csv;
using Hyte.Documents.Papers;
using Hyte.Modules;
using Hyte.Programmes.Seeding;

namespace Hyte.Programmes.Indicators.Entering.Files;

/// <summary>Opens a file of values: text of any length, which flows through, or a workbook, which is read within the limits of papers.</summary>
internal static class ValueTable
{
    /// <param name="content">The file's bytes, in a stream that can go back.</param>
    /// <param name="name">Its name.</param>
    /// <exception cref="RuleBrokenException">A workbook that is too large, broken, old or has macros.</exception>
    public static CsvTable Open(Stream content, string name)
    {
        if (!IsPacked(content)) return CsvTable.Open(content, name);
        var parts = PaperReader.Read(content, name, PaperLimits.Standard).Parts;
        return parts.Count == 0
            ? throw new RuleBrokenException("paper.empty", EntryTexts.FileNoLines)
            // A workbook of ours has a sheet of the words to choose from besides.
            : CsvTable.Open(parts.FirstOrDefault(IsOfValues) ?? parts[0], name);
    }

    private static bool IsOfValues(PaperPart part) =>
        part.Rows is [var header, ..] && ObservationColumns.Required.All(column => header.Cells.Any(cell => string.Equals(cell.Text, column, StringComparison.OrdinalIgnoreCase)));

    // A workbook of today is a zip; one of old has a beginning of its own, and is told to be saved anew.
    private static bool IsPacked(Stream content)
    {
        var start = content.Position;
        Span<byte> head = stackalloc byte[4];
        var read = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        content.Position = start;
        return read == head.Length && (head.SequenceEqual((ReadOnlySpan<byte>)[0x50, 0x4B, 3, 4]) || head.SequenceEqual((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]));
    }
}
