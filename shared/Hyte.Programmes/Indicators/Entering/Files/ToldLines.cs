using System.IO.Compression;
using System.Text.Json;

namespace Hyte.Programmes.Indicators.Entering.Files;

/// <summary>What was told of a whole file, before its lines.</summary>
/// <param name="Name">Name of the file.</param>
/// <param name="Refusals">Why the file as a whole is not read; empty when it is.</param>
/// <param name="SeenAt">When it was looked at, in UTC ticks.</param>
/// <param name="Counts">How many lines there are of each outcome.</param>
internal sealed record ToldFile(string Name, IReadOnlyList<string> Refusals, long SeenAt, IReadOnlyDictionary<EntryOutcome, int> Counts);

/// <summary>Writes the fates of a file's lines so that any page of them is read without the others: packed parts of one outcome each, and what is told of the whole at the end.</summary>
/// <param name="target">Takes them; null when they are only counted.</param>
internal sealed class ToldLinesWriter(Stream? target)
{
    private readonly Dictionary<EntryOutcome, List<FileLineResult>> _open = [];
    private readonly Dictionary<EntryOutcome, int> _counts = [];

    public IReadOnlyDictionary<EntryOutcome, int> Counts => _counts;

    public int Count(EntryOutcome outcome) => _counts.GetValueOrDefault(outcome);

    public void Add(FileLineResult line)
    {
        _counts[line.Outcome] = Count(line.Outcome) + 1;
        if (target is null) return;
        if (!_open.TryGetValue(line.Outcome, out var lines)) _open[line.Outcome] = lines = [];
        lines.Add(line);
        if (lines.Count == ToldLines.PageSize) Close(line.Outcome, lines);
    }

    public void End(string name, IReadOnlyList<string> refusals, DateTime seenAt)
    {
        if (target is null) return;
        foreach (var (outcome, lines) in _open) Close(outcome, lines);
        var told = JsonSerializer.SerializeToUtf8Bytes(new ToldFile(name, refusals, seenAt.Ticks, _counts));
        target.Write(told);
        target.Write(BitConverter.GetBytes(told.Length));
    }

    private void Close(EntryOutcome outcome, List<FileLineResult> lines)
    {
        if (lines.Count == 0) return;
        var packed = new MemoryStream();
        using (var packing = new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true)) JsonSerializer.Serialize(packing, lines);
        foreach (var number in (int[])[(int)outcome, lines.Count, (int)packed.Length]) target!.Write(BitConverter.GetBytes(number));
        packed.Position = 0;
        packed.CopyTo(target!);
        lines.Clear();
    }
}

/// <summary>Reads what <see cref="ToldLinesWriter"/> has written.</summary>
internal sealed class ToldLines
{
    /// <summary>The most lines in a part, and on a page.</summary>
    public const int PageSize = 200;

    // What needs a person comes first.
    private static readonly EntryOutcome[] Order = [EntryOutcome.Question, EntryOutcome.Refused, EntryOutcome.Changed, EntryOutcome.New, EntryOutcome.Same, EntryOutcome.Empty];

    private readonly Stream _source;
    private readonly List<(EntryOutcome Outcome, int Count, long At, int Length)> _parts = [];

    /// <param name="source">The stream from where it stands to its end.</param>
    public ToldLines(Stream source)
    {
        _source = source;
        var start = source.Position;
        source.Position = source.Length - sizeof(int);
        var length = ReadNumber();
        var end = source.Length - sizeof(int) - length;
        source.Position = end;
        var told = new byte[length];
        source.ReadExactly(told);
        File = JsonSerializer.Deserialize<ToldFile>(told)!;
        for (source.Position = start; source.Position < end;)
        {
            var (outcome, count, packed) = ((EntryOutcome)ReadNumber(), ReadNumber(), ReadNumber());
            _parts.Add((outcome, count, source.Position, packed));
            source.Position += packed;
        }
    }

    /// <summary>What was told of the whole.</summary>
    public ToldFile File { get; }

    /// <summary>A page of the lines.</summary>
    /// <param name="outcome">The outcome whose lines are wanted; null for all.</param>
    /// <param name="page">Which page, from 1; a page too far is the last one.</param>
    /// <returns>The lines, which page they are, and how many pages there are.</returns>
    public (IReadOnlyList<FileLineResult> Lines, int Page, int Pages) Read(EntryOutcome? outcome, int page)
    {
        var pages = new List<List<(long At, int Length)>>();
        var room = 0;
        foreach (var part in _parts.Where(p => outcome is null || p.Outcome == outcome).OrderBy(p => Array.IndexOf(Order, p.Outcome)))
        {
            if (pages.Count == 0 || room < part.Count)
            {
                pages.Add([]);
                room = PageSize;
            }

            pages[^1].Add((part.At, part.Length));
            room -= part.Count;
        }

        if (pages.Count == 0) return ([], 1, 1);
        var at = Math.Clamp(page, 1, pages.Count);
        return ([.. pages[at - 1].SelectMany(part => Unpack(part.At, part.Length))], at, pages.Count);
    }

    private List<FileLineResult> Unpack(long at, int length)
    {
        var packed = new byte[length];
        _source.Position = at;
        _source.ReadExactly(packed);
        using var unpacking = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<List<FileLineResult>>(unpacking) ?? [];
    }

    private int ReadNumber()
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        _source.ReadExactly(bytes);
        return BitConverter.ToInt32(bytes);
    }
}
