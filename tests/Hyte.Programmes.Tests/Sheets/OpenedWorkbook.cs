using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Hyte.Testing;

/// <summary>A workbook as a spreadsheet opens it. What the file format's own rules say against it is in <see cref="Faults"/>.</summary>
internal sealed class OpenedWorkbook
{
    private OpenedWorkbook(SpreadsheetDocument document)
    {
        Faults = [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}")];
        Creator = document.PackageProperties.Creator;
        LastEditor = document.PackageProperties.LastModifiedBy;
        Title = document.PackageProperties.Title;
        var workbook = document.WorkbookPart!;
        Names = [.. workbook.Workbook!.Descendants<DefinedName>().Select(name => name.Text)];
        Sheets = [.. workbook.Workbook.Descendants<Sheet>().Select(sheet => new OpenedSheet(sheet.Name!, workbook, ((WorksheetPart)workbook.GetPartById(sheet.Id!)).Worksheet!))];
    }

    public IReadOnlyList<string> Faults { get; }

    public string? Creator { get; }

    public string? LastEditor { get; }

    public string? Title { get; }

    public IReadOnlyList<string> Names { get; }

    public IReadOnlyList<OpenedSheet> Sheets { get; }

    public static OpenedWorkbook Open(byte[] bytes)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        return new OpenedWorkbook(document);
    }

    /// <summary>The words of the list that a column is chosen from, wherever they stand; null when there is none.</summary>
    public IReadOnlyList<string>? ListOf(OpenedSheet sheet, string heading)
    {
        if (!sheet.Lists.TryGetValue(sheet.PlaceOf(heading), out var formula)) return null;
        if (formula.StartsWith('"')) return formula.Trim('"').Split(',');
        var parts = formula.Split('!');
        var source = Sheets.Single(s => $"'{s.Name}'" == parts[0]);
        var place = OpenedSheet.Place(parts[1].Split(':')[0].Replace("$", "", StringComparison.Ordinal));
        var last = int.Parse(parts[1][(parts[1].LastIndexOf('$') + 1)..], CultureInfo.InvariantCulture);
        return [.. source.Rows.Take(last - 1).Select(row => row[place].Text!)];
    }
}

/// <summary>A sheet of an opened workbook.</summary>
internal sealed class OpenedSheet
{
    public OpenedSheet(string name, WorkbookPart workbook, Worksheet sheet)
    {
        Name = name;
        var formats = workbook.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ToList();
        var rows = sheet.Descendants<Row>().ToList();
        Width = rows[0].Elements<Cell>().Count();
        All = [.. rows.Select(row => Read(row, formats))];
        Formulas = sheet.Descendants<CellFormula>().Count();
        Filter = sheet.Descendants<AutoFilter>().SingleOrDefault()?.Reference?.Value;
        FrozenRows = sheet.Descendants<Pane>().SingleOrDefault(p => p.State?.Value == PaneStateValues.Frozen)?.VerticalSplit?.Value ?? 0;
        Widths = [.. sheet.Descendants<Column>().Select(c => c.Width!.Value)];
        Lists = sheet.Descendants<DataValidation>().ToDictionary(v => Place(v.SequenceOfReferences!.InnerText!.Split(':')[0]), v => v.Formula1!.Text);
        HasBoldHeader = rows[0].Elements<Cell>().All(c => formats[(int)c.StyleIndex!.Value] is { FontId.Value: 1, FillId.Value: 2, Alignment.WrapText.Value: true });
    }

    public string Name { get; }

    public int Width { get; }

    public IReadOnlyList<OpenedCell[]> All { get; }

    public IReadOnlyList<string> Headings => [.. All[0].Select(c => c.Text!)];

    public IReadOnlyList<OpenedCell[]> Rows => [.. All.Skip(1)];

    public int Formulas { get; }

    public string? Filter { get; }

    public double FrozenRows { get; }

    public IReadOnlyList<double> Widths { get; }

    public bool HasBoldHeader { get; }

    /// <summary>The rule of each column that has a list to choose from.</summary>
    public IReadOnlyDictionary<int, string> Lists { get; }

    public int PlaceOf(string heading) => Headings.ToList().IndexOf(heading);

    public IReadOnlyList<OpenedCell> ColumnOf(string heading) => [.. Rows.Select(row => row[PlaceOf(heading)])];

    public static int Place(string cell) => cell.TakeWhile(char.IsAsciiLetterUpper).Aggregate(0, (sum, letter) => (sum * 26) + letter - 'A' + 1) - 1;

    private OpenedCell[] Read(Row row, List<CellFormat> formats)
    {
        var cells = Enumerable.Repeat(new OpenedCell(null, null, null, false, false), Width).ToArray();
        foreach (var cell in row.Elements<Cell>())
        {
            var format = formats[(int)cell.StyleIndex!.Value];
            var number = cell.CellValue is { } value ? decimal.Parse(value.Text, CultureInfo.InvariantCulture) : (decimal?)null;
            var isDay = format.NumberFormatId!.Value >= 164;
            cells[Place(cell.CellReference!.Value!)] = new OpenedCell(
                cell.InlineString?.Text?.Text,
                isDay ? null : number,
                isDay && number is { } days ? DateOnly.FromDateTime(DateTime.FromOADate((double)days)) : null,
                format.QuotePrefix?.Value ?? false,
                format.Alignment?.WrapText?.Value ?? false);
        }

        return cells;
    }
}

/// <summary>A cell of an opened workbook: words, a number, a day, or nothing.</summary>
internal sealed record OpenedCell(string? Text, decimal? Number, DateOnly? Day, bool IsQuoted, bool Wraps)
{
    /// <summary>As the CSV file of the same table says it.</summary>
    public string? Said => Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        ?? Number?.ToString("0.############################", CultureInfo.InvariantCulture).Replace('.', ',') ?? Text;
}
