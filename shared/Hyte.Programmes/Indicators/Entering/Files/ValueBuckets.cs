using System.Text;
using Hyte.Documents.Csv;

namespace Hyte.Programmes.Indicators.Entering.Files;

/// <summary>Lines of a file, parted so that all lines of a series are in the same part, in whatever order the file has them. The parts lie in temporary files, so a file of any length fills no memory.</summary>
/// <remarks>What a value is checked against, its twins and its neighbours in time, belongs to the same series.</remarks>
internal sealed class ValueBuckets : IDisposable
{
    private const int Count = 64;

    // A file so short is one part, in memory.
    private const long Short = 512_000;

    private readonly Stream?[] _parts;
    private readonly BinaryWriter?[] _writers;

    /// <param name="length">How long the file is, in bytes.</param>
    public ValueBuckets(long length)
    {
        _parts = new Stream?[length <= Short ? 1 : Count];
        _writers = new BinaryWriter?[_parts.Length];
    }

    /// <summary>Takes a line.</summary>
    public void Add(int seriesId, CsvRow row)
    {
        var part = seriesId % _parts.Length;
        var writer = _writers[part] ??= new BinaryWriter(_parts[part] = Open(), Encoding.UTF8, leaveOpen: true);
        writer.Write7BitEncodedInt(row.Line);
        writer.Write7BitEncodedInt(row.Cells.Count);
        foreach (var cell in row.Cells) writer.Write(cell);
    }

    /// <summary>The parts that have lines, one after the other; with each, the share of the parts that are done after it.</summary>
    public IEnumerable<(List<CsvRow> Rows, double Done)> Read(CsvTable table)
    {
        for (var part = 0; part < _parts.Length; part++)
        {
            if (_parts[part] is not { } stream) continue;
            _writers[part]!.Flush();
            stream.Position = 0;
            using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
            var rows = new List<CsvRow>();
            while (stream.Position < stream.Length)
            {
                var line = reader.Read7BitEncodedInt();
                var cells = new string[reader.Read7BitEncodedInt()];
                for (var i = 0; i < cells.Length; i++) cells[i] = reader.ReadString();
                rows.Add(table.Row(line, cells));
            }

            yield return (rows, (part + 1.0) / _parts.Length);
        }
    }

    public void Dispose()
    {
        foreach (var writer in _writers) writer?.Dispose();
        foreach (var part in _parts) part?.Dispose();
    }

    private Stream Open() => _parts.Length == 1
        ? new MemoryStream()
        : new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 16_384, FileOptions.DeleteOnClose);
}
