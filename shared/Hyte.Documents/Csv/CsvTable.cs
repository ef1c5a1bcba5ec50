using CsvHelper;
using Hyte.Documents.Papers;
using Hyte.Modules.Contributions;

namespace Hyte.Documents.Csv;

/// <summary>A CSV file in memory: named columns, rows that know their line, and what was wrong with them.</summary>
/// <remarks>
/// Reads what Finnish offices really save: UTF-8 with or without a byte-order mark, UTF-16, or Windows-1252; separated by semicolons, tabs or commas.
/// Nothing is thrown for a bad cell. Errors gather in <see cref="Errors"/>, so that a person mends the whole file at once.
/// </remarks>
public sealed class CsvTable : IDisposable
{
    // As much of a file as tells what separates its cells.
    private const int Beginning = 65_536;

    private readonly List<RowError> _errors = [];
    private readonly HashSet<RowError> _known = [];
    private readonly Dictionary<string, int> _positions = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _columns = [];
    private readonly List<CsvRow> _rows = [];
    private CsvReader? _reader;
    private IEnumerator<PaperRow>? _sheet;

    private CsvTable(string fileName) => FileName = fileName;

    /// <summary>Name of the file, without its folder.</summary>
    public string FileName { get; }

    /// <summary>Names of the columns as written, in their order.</summary>
    public IReadOnlyList<string> Columns => _columns;

    /// <summary>The rows that have as many cells as the header. Blank lines are left out.</summary>
    public IReadOnlyList<CsvRow> Rows => _rows;

    /// <summary>What is wrong so far: in the file as a whole, and in every cell asked for.</summary>
    public IReadOnlyList<RowError> Errors => _errors;

    /// <summary>Reads a file.</summary>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    public static CsvTable Read(string path)
    {
        using var stream = File.OpenRead(path);
        return Read(stream, Path.GetFileName(path));
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">The file's bytes.</param>
    /// <param name="fileName">The name to use in errors.</param>
    public static CsvTable Read(Stream stream, string fileName)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        var text = TextEncodings.Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        var table = new CsvTable(fileName);
        table.Parse(text);
        return table;
    }

    /// <summary>Opens a file of any length: the header is read at once, and the rows come one by one from <see cref="ReadRows"/>, none of which is kept.</summary>
    /// <param name="stream">The file's bytes, in a stream that can go back; it is read through once to tell the encoding. It stays open.</param>
    /// <param name="fileName">The name to use in errors.</param>
    public static CsvTable Open(Stream stream, string fileName)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var encoding = TextEncodings.Detect(stream);
        var start = stream.Position;
        var beginning = new char[Beginning];
        int read;
        using (var first = new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: true, leaveOpen: true)) read = first.ReadBlock(beginning);
        stream.Position = start;
        var table = new CsvTable(fileName);
        var text = new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: true, bufferSize: 81920, leaveOpen: true);
        table._reader = CsvReader.Create(text, table.Options(Separators.Detect(new string(beginning, 0, read))), leaveOpen: false);
        while (table._columns.Count == 0 && table.ReadCells() is { } cells) table.TakeHeader(cells.Cells, cells.Line);
        if (table._columns.Count == 0) table.Refuse(1, "", Texts.FileEmpty);
        return table;
    }

    /// <summary>Opens a sheet as if it were a file: its first row is the header, and a row's line is its number on the sheet. The rows come from <see cref="ReadRows"/>.</summary>
    /// <param name="part">The sheet, or a table of a text document.</param>
    /// <param name="fileName">The name to use in errors.</param>
    public static CsvTable Open(PaperPart part, string fileName)
    {
        ArgumentNullException.ThrowIfNull(part);
        var table = new CsvTable(fileName) { _sheet = part.Rows.GetEnumerator() };
        if (table.ReadCells() is { } header) table.TakeHeader(header.Cells, header.Line);
        else table.Refuse(1, "", Texts.FileEmpty);
        return table;
    }

    /// <summary>The rows of an opened file, once. What is wrong with a row as a whole is among the errors, see <see cref="TakeErrors"/>.</summary>
    public IEnumerable<CsvRow> ReadRows()
    {
        while (_columns.Count > 0 && ReadCells() is { } cells)
        {
            if (cells.Cells.Length == _columns.Count) yield return new CsvRow(this, cells.Line, cells.Cells);
            else Refuse(cells.Line, "", string.Format(Texts.CellCount, cells.Cells.Length, _columns.Count));
        }
    }

    /// <summary>A row of the table's columns that was read before.</summary>
    /// <param name="line">Its line.</param>
    /// <param name="cells">Its cells, as many as there are columns.</param>
    public CsvRow Row(int line, string[] cells) => new(this, line, cells);

    /// <summary>What was wrong since the last time, which is then forgotten: a file of many bad rows fills no memory.</summary>
    public IReadOnlyList<RowError> TakeErrors()
    {
        if (_errors.Count == 0) return [];
        RowError[] taken = [.. _errors];
        _errors.Clear();
        _known.Clear();
        return taken;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _reader?.Dispose();
        _sheet?.Dispose();
    }

    /// <summary>Reports required columns that are missing and columns that nobody knows; letter case does not matter.</summary>
    /// <param name="required">Columns that must be there.</param>
    /// <param name="optional">Columns that may be there.</param>
    public void Expect(IReadOnlyCollection<string> required, params IReadOnlyCollection<string> optional)
    {
        ArgumentNullException.ThrowIfNull(required);
        // An empty or unreadable file has been reported already; a list of all its columns would only hide that.
        if (_columns.Count == 0) return;
        foreach (var column in required.Where(c => !_positions.ContainsKey(c))) Refuse(1, column, Texts.ColumnMissing);
        var known = required.Concat(optional).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var column in _columns.Where(c => !known.Contains(c)))
        {
            Refuse(1, column, string.Format(Texts.ColumnUnknown, string.Join(", ", required.Concat(optional))));
        }
    }

    /// <summary>Adds an error of the reader's own. The same error of the same cell is kept once, however often the cell is asked for.</summary>
    /// <param name="line">Line in the file, from 1, the header included.</param>
    /// <param name="column">The column, or empty for the whole row.</param>
    /// <param name="message">What is wrong and what would be right, in Finnish.</param>
    public void Refuse(int line, string column, string message)
    {
        var error = new RowError(FileName, line, column, message);
        if (_known.Add(error)) _errors.Add(error);
    }

    // Only text has an apostrophe before what a spreadsheet would run.
    internal string Unescaped(string cell) => _sheet is null ? CsvFile.Unescaped(cell) : cell;

    internal int? PositionOf(string column) => _positions.TryGetValue(column, out var position) ? position : null;

    private void Parse(string text)
    {
        using var reader = _reader = CsvReader.FromText(text, Options(Separators.Detect(text)));
        while (ReadCells() is { } cells) Take(cells.Cells, cells.Line);
        if (_columns.Count == 0) Refuse(1, "", Texts.FileEmpty);
    }

    private (string[] Cells, int Line)? ReadCells()
    {
        if (_sheet is not null) return _sheet.MoveNext() ? (SheetCells.Of(_sheet.Current, _columns.Count), _sheet.Current.Line) : null;
        while (_reader!.Read())
        {
            var cells = _reader.Current.ToArray();
            if (!Array.TrueForAll(cells, string.IsNullOrWhiteSpace)) return (cells, (int)_reader.LineNumber);
        }

        return null;
    }

    private CsvReaderOptions Options(char? separator) => new()
    {
        Separator = separator,
        // The header is read as a row like the others, so that its own faults are reported and not thrown.
        HasHeader = false,
        TrimWhitespace = true,
        TrimInsideQuotes = true,
        TrackLineNumbers = true,
        OnMalformedRecord = Malformed,
    };

    private void Malformed(CsvMalformedRecord record)
    {
        // A quote in the middle of an unquoted text does no harm; people write so.
        if (record.Reason != CsvMalformedReason.StrayQuote) Refuse((int)record.LineNumber, "", Texts.QuotesBroken);
    }

    private void Take(string[] cells, int line)
    {
        if (_columns.Count == 0)
        {
            TakeHeader(cells, line);
        }
        else if (cells.Length == _columns.Count)
        {
            _rows.Add(new CsvRow(this, line, cells));
        }
        else
        {
            Refuse(line, "", string.Format(Texts.CellCount, cells.Length, _columns.Count));
        }
    }

    private void TakeHeader(string[] cells, int line)
    {
        foreach (var (position, name) in cells.Index())
        {
            _columns.Add(name);
            if (name.Length == 0) Refuse(line, "", string.Format(Texts.ColumnUnnamed, position + 1));
            else if (!_positions.TryAdd(name, position)) Refuse(line, name, Texts.ColumnTwice);
        }
    }
}
