using System.IO.Packaging;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Hyte.Documents.Sheets;

/// <summary>A workbook that is being written, sheet by sheet. One sheet is open at a time.</summary>
/// <remarks>
/// The parts are put into the package by hand: opened for writing alone it goes straight to the stream, but the SDK's own document
/// wants to read it too, and would gather all of it in memory, unpacked.
/// </remarks>
internal sealed class WorkbookWriter : IDisposable
{
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private readonly Package _package;
    private readonly ChoiceLists _choices;
    private readonly List<(Sheet Sheet, Uri Part, int Rows)> _written = [];

    public WorkbookWriter(Stream output, IReadOnlyList<Sheet> sheets)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        _choices = new ChoiceLists(sheets.SelectMany(s => s.Columns));
        var names = sheets.Select(s => s.Name).Concat(_choices.HasSheet ? [Texts.SheetChoices] : []).ToList();
        if (sheets.Count == 0 || names.Distinct(StringComparer.OrdinalIgnoreCase).Count() != names.Count) throw new ArgumentException("A workbook has sheets, each of another name.", nameof(sheets));

        _package = Package.Open(output, FileMode.Create, FileAccess.Write);
        // A workbook usually tells its writer's name. This one travels, and tells nobody's.
        _package.PackageProperties.Title = sheets[0].Name;
        _package.PackageProperties.Language = "fi-FI";
    }

    /// <summary>Begins a sheet; it is done when the rows are disposed of.</summary>
    public SheetWriter Begin(Sheet sheet)
    {
        var part = Part($"/xl/worksheets/sheet{_written.Count + 1}.xml", "worksheet");
        return new SheetWriter(part.GetStream(FileMode.Create, FileAccess.Write), sheet, _choices, isFirst: _written.Count == 0, rows => _written.Add((sheet, part.Uri, rows)));
    }

    /// <summary>Ends the file: the lists to choose from, and the list of the sheets.</summary>
    public void Finish()
    {
        if (_choices.HasSheet)
        {
            var lists = _choices.ToSheet();
            using var rows = Begin(lists);
            foreach (var row in lists.Rows) rows.Write(row);
        }

        var styles = Part("/xl/styles.xml", "styles");
        Write(styles, CellStyles.Stylesheet());
        // A part that waits while another is begun is taken for an empty one: the list of the sheets comes last.
        var workbook = Part("/xl/workbook.xml", "sheet.main");
        _package.CreateRelationship(workbook.Uri, TargetMode.Internal, $"{Relations}officeDocument");
        workbook.CreateRelationship(styles.Uri, TargetMode.Internal, $"{Relations}styles");
        Write(workbook, new Workbook(
            new BookViews(new WorkbookView()),
            new DocumentFormat.OpenXml.Spreadsheet.Sheets(_written.Select((w, place) => new DocumentFormat.OpenXml.Spreadsheet.Sheet
            {
                Name = w.Sheet.Name,
                SheetId = (uint)place + 1,
                Id = workbook.CreateRelationship(w.Part, TargetMode.Internal, $"{Relations}worksheet").Id,
            })),
            new DefinedNames(_written.SelectMany((w, place) => NamesOf(w.Sheet, w.Rows, (uint)place)))));
    }

    public void Dispose() => ((IDisposable)_package).Dispose();

    // Without its name a filter works, but Excel makes it anew at each opening and asks to save what nobody changed.
    private static IEnumerable<DefinedName> NamesOf(Sheet sheet, int rows, uint place)
    {
        var name = $"'{sheet.Name.Replace("'", "''", StringComparison.Ordinal)}'";
        yield return new DefinedName($"{name}!$A$1:${CellName.Column(sheet.Columns.Count - 1)}${rows}") { Name = "_xlnm._FilterDatabase", LocalSheetId = place, Hidden = true };
        yield return new DefinedName($"{name}!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = place };
    }

    private static void Write(PackagePart part, OpenXmlElement root)
    {
        using var stream = part.GetStream(FileMode.Create, FileAccess.Write);
        using var writer = OpenXmlWriter.Create(stream);
        writer.WriteStartDocument(standalone: true);
        writer.WriteElement(root);
    }

    private PackagePart Part(string path, string kind) => _package.CreatePart(new Uri(path, UriKind.Relative), $"{Types}{kind}+xml", CompressionOption.Normal);
}
