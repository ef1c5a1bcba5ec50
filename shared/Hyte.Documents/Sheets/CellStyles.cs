using DocumentFormat.OpenXml.Spreadsheet;

namespace Hyte.Documents.Sheets;

/// <summary>The looks that cells have, and their places in the workbook's list of styles.</summary>
internal static class CellStyles
{
    public const uint Header = 1;

    private const uint Plain = 2;
    private const uint Wrapped = 3;
    private const uint Quoted = 4;
    private const uint QuotedAndWrapped = 5;
    private const uint Whole = 6;
    private const uint Decimals = 7;
    private const uint Day = 8;

    private const uint FirstOwnFormat = 164;

    // A tab or a line feed in front hides a formula from the eye, but not from every program that the text is copied to.
    private static readonly char[] StartsFormula = ['=', '+', '-', '@', '\t', '\n'];

    /// <summary>The look of a cell in a column. Words that begin like a formula say that they are words, so that they stay so when somebody edits them.</summary>
    public static uint Of(Column column, Cell cell) => cell.Kind switch
    {
        ColumnKind.WholeNumber => Whole,
        ColumnKind.Number => Decimals,
        ColumnKind.Day => Day,
        _ when cell.Text is [var first, ..] && StartsFormula.Contains(first) => column.Wraps ? QuotedAndWrapped : Quoted,
        _ => column.Wraps ? Wrapped : Plain,
    };

    public static Stylesheet Stylesheet() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = FirstOwnFormat, FormatCode = "d.m.yyyy" }) { Count = 1 },
        new Fonts(
            new Font(new FontSize { Val = 11 }, new FontName { Val = "Calibri" }),
            new Font(new Bold(), new FontSize { Val = 11 }, new FontName { Val = "Calibri" }))
        { Count = 2 },
        // The first two are the file format's own.
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFDCE6F1" }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid }))
        { Count = 3 },
        new Borders(
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(new Color { Rgb = "FF5B7A99" }) { Style = BorderStyleValues.Thin }, new DiagonalBorder()))
        { Count = 2 },
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }) { Count = 1 },
        new CellFormats(
            Format(),
            new CellFormat(Place(wraps: true)) { FormatId = 0, NumberFormatId = 0, FontId = 1, FillId = 2, BorderId = 1, ApplyFont = true, ApplyFill = true, ApplyBorder = true, ApplyAlignment = true },
            Format(),
            Format(wraps: true),
            Format(quoted: true),
            Format(wraps: true, quoted: true),
            Format(number: 1),
            Format(),
            Format(number: FirstOwnFormat))
        { Count = 9 },
        new DocumentFormat.OpenXml.Spreadsheet.CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 });

    private static CellFormat Format(uint number = 0, bool wraps = false, bool quoted = false) => new(Place(wraps))
    {
        FormatId = 0,
        NumberFormatId = number,
        FontId = 0,
        FillId = 0,
        BorderId = 0,
        ApplyNumberFormat = number != 0 ? true : null,
        ApplyAlignment = true,
        QuotePrefix = quoted ? true : null,
    };

    private static Alignment Place(bool wraps) => new() { Vertical = VerticalAlignmentValues.Top, WrapText = wraps ? true : null };
}
