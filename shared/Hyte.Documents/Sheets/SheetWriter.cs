using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Hyte.Modules;
using XlsxCell = DocumentFormat.OpenXml.Spreadsheet.Cell;
using XlsxColumn = DocumentFormat.OpenXml.Spreadsheet.Column;

namespace Hyte.Documents.Sheets;

/// <summary>A sheet that is being written, row by row.</summary>
internal sealed partial class SheetWriter : IDisposable
{
    // Excel's calendar has a 29.2.1900 that never was: days before it have no number that all programs agree on, and are written as words.
    private static readonly DateOnly FirstSureDay = new(1900, 3, 1);
    private static readonly int DayZero = new DateOnly(1899, 12, 30).DayNumber;

    private static readonly OpenXmlAttribute Preserved = new("xml", "space", "http://www.w3.org/XML/1998/namespace", "preserve");

    // One element of each serves all the rows: the writer looks at its name only.
    private readonly Row _row = new();
    private readonly XlsxCell _cell = new();
    private readonly CellValue _value = new();
    private readonly InlineString _inline = new();
    private readonly Text _text = new();

    private readonly Stream _part;
    private readonly OpenXmlWriter _writer;
    private readonly Sheet _sheet;
    private readonly ChoiceLists _choices;
    private readonly Action<int> _done;
    private readonly string[] _letters;
    private int _rows;

    public SheetWriter(Stream part, Sheet sheet, ChoiceLists choices, bool isFirst, Action<int> done)
    {
        _part = part;
        var writer = _writer = OpenXmlWriter.Create(part);
        _sheet = sheet;
        _choices = choices;
        _done = done;
        _letters = [.. sheet.Columns.Select((_, place) => CellName.Column(place))];
        writer.WriteStartDocument(standalone: true);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.WriteElement(new SheetViews(new SheetView(
            new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen },
            new Selection { Pane = PaneValues.BottomLeft, ActiveCell = "A2", SequenceOfReferences = new ListValue<StringValue>(["A2"]) })
        { WorkbookViewId = 0, TabSelected = isFirst ? true : null }));
        writer.WriteElement(new SheetFormatProperties { DefaultRowHeight = 15 });
        writer.WriteElement(new Columns(sheet.Columns.Select((c, place) => new XlsxColumn { Min = (uint)place + 1, Max = (uint)place + 1, Width = c.Width, CustomWidth = true })));
        writer.WriteStartElement(new SheetData());
        WriteRow([.. sheet.Columns.Select(c => Cell.Of(c.Heading))], (_, _) => CellStyles.Header);
    }

    /// <summary>Writes the next row.</summary>
    /// <exception cref="RuleBrokenException"><c>sheet.cell-too-long</c> or <c>sheet.too-many-rows</c>.</exception>
    public void Write(IReadOnlyList<Cell> row)
    {
        if (_rows == SheetFile.MostRows) throw new RuleBrokenException("sheet.too-many-rows", string.Format(CultureInfo.CurrentCulture, Texts.SheetTooManyRows, _sheet.Name, SheetFile.MostRows - 1));
        WriteRow(_sheet.Checked(row), CellStyles.Of);
    }

    /// <summary>Ends the sheet: what stands after the rows in the file, because it tells how many there are.</summary>
    public void Dispose()
    {
        _writer.WriteEndElement();
        _writer.WriteElement(new AutoFilter { Reference = $"A1:{_letters[^1]}{_rows}" });
        WriteChoices();
        _writer.WriteElement(new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.5, Header = 0.3, Footer = 0.3 });
        _writer.WriteElement(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        _writer.WriteEndElement();
        _writer.Dispose();
        _part.Dispose();
        _done(_rows);
    }

    // Down to the last row there can be, so that a row that somebody adds has the list too.
    private void WriteChoices()
    {
        var rules = _sheet.Columns.Select((column, place) => (column, place)).Where(c => c.column.Kind == ColumnKind.Choice)
            .Select(c => new DataValidation(new Formula1(_choices.Formula(c.column)))
            {
                Type = DataValidationValues.List,
                AllowBlank = true,
                ShowErrorMessage = true,
                ErrorTitle = Texts.SheetChoiceTitle,
                Error = Texts.SheetChoiceError,
                SequenceOfReferences = new ListValue<StringValue>([$"{_letters[c.place]}2:{_letters[c.place]}{SheetFile.MostRows}"]),
            }).ToList();
        if (rules.Count > 0) _writer.WriteElement(new DataValidations(rules) { Count = (uint)rules.Count });
    }

    private void WriteRow(IReadOnlyList<Cell> cells, Func<Column, Cell, uint> style)
    {
        _rows++;
        _writer.WriteStartElement(_row, [new OpenXmlAttribute("r", "", _rows.ToString(CultureInfo.InvariantCulture))]);
        for (var place = 0; place < cells.Count; place++)
        {
            if (cells[place].Kind is not null) WriteCell(place, cells[place], style(_sheet.Columns[place], cells[place]));
        }

        _writer.WriteEndElement();
    }

    private void WriteCell(int place, Cell cell, uint style)
    {
        var at = new OpenXmlAttribute("r", "", $"{_letters[place]}{_rows}");
        var looks = new OpenXmlAttribute("s", "", style.ToString(CultureInfo.InvariantCulture));
        if (NumberOf(cell) is { } number)
        {
            _writer.WriteStartElement(_cell, [at, looks]);
            _writer.WriteStartElement(_value);
            _writer.WriteString(number);
        }
        else
        {
            _writer.WriteStartElement(_cell, [at, looks, new OpenXmlAttribute("t", "", "inlineStr")]);
            _writer.WriteStartElement(_inline);
            _writer.WriteStartElement(_text, [Preserved]);
            _writer.WriteString(Bounded(cell.ToString()!, place));
            _writer.WriteEndElement();
        }

        _writer.WriteEndElement();
        _writer.WriteEndElement();
    }

    private static string? NumberOf(Cell cell) => cell switch
    {
        { Number: { } number } => Cell.Plain(number),
        { Day: { } day } when day >= FirstSureDay => (day.DayNumber - DayZero).ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    private string Bounded(string text, int place)
    {
        if (text.Length > SheetFile.LongestCell)
        {
            throw new RuleBrokenException("sheet.cell-too-long", string.Format(CultureInfo.CurrentCulture, Texts.SheetCellTooLong, _sheet.Name, _rows, _sheet.Columns[place].Heading, text.Length, SheetFile.LongestCell));
        }

        // Excel takes _x0041_ for the letter of that number; where a person has written so, the underscore itself is written as its number.
        return text.Contains("_x", StringComparison.OrdinalIgnoreCase) ? WrittenNumber().Replace(text, "_x005F_") : text;
    }

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WrittenNumber();
}
