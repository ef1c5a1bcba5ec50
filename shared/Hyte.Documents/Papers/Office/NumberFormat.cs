using System.Globalization;

namespace Hyte.Documents.Papers.Office;

/// <summary>Shows a number of a workbook as a Finnish spreadsheet does.</summary>
/// <remarks>
/// Numbers, percentages, currencies and days are shown by their format. Fractions, formats with conditions and the like fall back to the general one:
/// they are rare in papers, and a plain number misleads nobody.
/// </remarks>
internal sealed class NumberFormat
{
    private readonly DayFormat? _day;
    private readonly DigitFormat?[] _sections;

    private NumberFormat(string code)
    {
        var sections = FormatCode.Sections(code);
        _day = DayFormat.Of(sections[0]);
        // A condition decides between sections by something else than the sign.
        _sections = _day is not null || sections.Exists(s => s.Any(t => t.IsCondition)) ? [] : [.. sections.Take(3).Select(DigitFormat.Of)];
    }

    /// <summary>The format of cells that have none of their own.</summary>
    public static NumberFormat General { get; } = new("General");

    /// <summary>The format of its number in the workbook, or of the code that the workbook gives to that number.</summary>
    public static NumberFormat Of(int id, string? code) => new(code ?? BuiltInFormats.Code(id));

    /// <summary>The cell that holds a number.</summary>
    /// <param name="value">The number; a day is a count of days.</param>
    /// <param name="since1904">Whether days are counted from 1904, as workbooks of old Macs do.</param>
    public PaperCell Cell(double value, bool since1904)
    {
        if (_day?.Cell(value, since1904) is { } day) return day;
        if (Exact(value) is not { } number) return new PaperCell(value.ToString("G6", DigitFormat.Finnish));
        return new PaperCell(CellText.Clean(Shown(number) is { Length: > 0 } shown ? shown : Plain(number))) { Number = number };
    }

    // Spreadsheets hold fifteen digits; the rest of a double is noise: 0.28000000000000003.
    private static decimal? Exact(double value) =>
        decimal.TryParse(value.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    // The general format shows as many decimals as fit in eleven places, and a whole number whole.
    private static string Plain(decimal number)
    {
        var whole = decimal.Truncate(Math.Abs(number)).ToString(CultureInfo.InvariantCulture).Length;
        var shown = Math.Round(number, Math.Clamp(10 - whole, 0, 9), MidpointRounding.AwayFromZero);
        return shown == 0 && number != 0 ? number.ToString("0.#####E+00", DigitFormat.Finnish) : shown.ToString("0.#########", DigitFormat.Finnish);
    }

    private string? Shown(decimal number)
    {
        if (_sections.Length == 0) return null;
        if (number == 0 && _sections.Length > 2) return _sections[2]?.Show(0);
        if (number < 0 && _sections.Length > 1) return _sections[1]?.Show(-number);
        return _sections[0]?.Show(Math.Abs(number)) is { } shown ? (number < 0 && shown.Any(char.IsAsciiDigit) ? "-" : "") + shown.Trim() : null;
    }
}
