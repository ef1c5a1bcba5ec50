using System.Globalization;

namespace Hyte.Documents.Papers.Office;

/// <summary>Reads the rows of one sheet as they come.</summary>
internal sealed class SheetReader(PartReader part, WorkbookTexts texts, WorkbookStyles styles, bool since1904, PaperMeasure measure)
{
    private static readonly PaperCell True = new(Texts.CellTrue);
    private static readonly PaperCell False = new(Texts.CellFalse);
    private static readonly string[] IsoDays = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'"];

    private int _formulas;
    private int _formulasWithoutValue;
    private bool _hasHidden;
    private bool _hasDrawings;

    /// <summary>The rows that have text.</summary>
    public IReadOnlyList<PaperRow> Rows()
    {
        var rows = new List<SheetRow>();
        var merges = new SheetMerges();
        var line = 0;
        while (part.Read())
        {
            if (!part.IsStart) continue;
            switch (part.Name)
            {
                case "row":
                    line = Next(part.Attribute("r"), line);
                    _hasHidden |= part.Says("hidden");
                    var row = new SheetRow(line, Cells(line));
                    if (measure.Keeps(new PaperRow(row.Line, row.Cells))) rows.Add(row);
                    break;
                case "col":
                    _hasHidden |= part.Says("hidden");
                    break;
                case "mergeCell":
                    merges.Add(part.Attribute("ref") ?? "");
                    break;
                case "drawing":
                    _hasDrawings = true;
                    break;
                case "extLst":
                    part.Skip();
                    break;
            }
        }

        return merges.Cover(rows);
    }

    /// <summary>Tells what a person should know of the sheet once it is read.</summary>
    public void Tell(string sheet, Remarks remarks)
    {
        if (_formulas > _formulasWithoutValue) remarks.Add(Texts.FormulasAsCalculated);
        if (_formulasWithoutValue > 0) remarks.Add(string.Format(Texts.FormulasWithoutValue, sheet, _formulasWithoutValue));
        if (_hasHidden) remarks.Add(string.Format(Texts.HiddenRowsRead, sheet));
        if (_hasDrawings) remarks.Add(string.Format(Texts.DrawingsOfSheetLeftOut, sheet));
    }

    // Rows and cells that do not say where they are follow the one before; no office saves them in another order.
    private static int Next(string? number, int before)
    {
        var line = number is null ? before + 1 : CellPlace.LineOf(number);
        return line > before ? line.Value : throw new InvalidDataException();
    }

    private List<PaperCell> Cells(int line)
    {
        var row = new SheetRow(line, []);
        var column = -1;
        foreach (var inside in part.Inside())
        {
            if (!inside.IsStart || inside.Name != "c") continue;
            var at = inside.Attribute("r") is { } reference ? CellPlace.Of(reference)?.Column : column + 1;
            column = at > column ? at.Value : throw new InvalidDataException();
            var cell = Cell();
            // Cells far to the right that have a look and no text are no cells to a person.
            if (cell.Text.Length == 0) continue;
            if (column >= measure.Columns) throw measure.TooManyColumns(line);
            row.Put(column, cell);
        }

        return row.Cells;
    }

    private PaperCell Cell()
    {
        var (type, style) = (part.Attribute("t"), part.Attribute("s"));
        string? value = null;
        var isFormula = false;
        foreach (var inside in part.Inside())
        {
            if (!inside.IsStart) continue;
            if (inside.Name == "v") value = inside.Text();
            else if (inside.Name == "is") value = WorkbookTexts.Rich(inside);
            else if (inside.Name == "f") isFormula = true;
        }

        if (isFormula)
        {
            _formulas++;
            if (string.IsNullOrEmpty(value) && type != "str") _formulasWithoutValue++;
        }

        return string.IsNullOrEmpty(value) ? PaperCell.Empty : Shown(value, type, style);
    }

    private PaperCell Shown(string value, string? type, string? style) => type switch
    {
        "s" => texts[value],
        "b" => value.Trim() is "1" or "true" ? True : False,
        "inlineStr" or "str" or "e" => WorkbookTexts.Cell(value),
        "d" when DateTime.TryParseExact(value, IsoDays, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => Day(day, style),
        _ when double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) => styles[style].Cell(number, since1904),
        _ => WorkbookTexts.Cell(value),
    };

    private PaperCell Day(DateTime day, string? style)
    {
        var shown = styles[style].Cell(day.ToOADate(), since1904: false);
        return shown.Day is null ? new PaperCell(day.ToString("d.M.yyyy", CultureInfo.InvariantCulture)) { Day = DateOnly.FromDateTime(day) } : shown;
    }
}
