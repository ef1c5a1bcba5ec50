using Hyte.Programmes.Storage;

namespace Hyte.Programmes.Importing.Log;

/// <summary>Puts the lines of one import into its log as they come, holding no more than a part of each fate in memory. The parts are saved with the next save of the context.</summary>
/// <param name="db">The database, within the transaction of the import.</param>
internal sealed class LogWriter(ProgrammeDbContext db)
{
    private readonly Dictionary<PaperFate, (int Order, List<LoggedLine> Lines)> _open = [];
    private readonly Dictionary<PaperFate, int> _counts = [];
    private readonly List<(PaperFate Fate, int Order, List<LoggedLine> Lines)> _waiting = [];
    private int? _run;

    /// <summary>Tells the key of the import; lines that came before it have waited.</summary>
    public void Begin(int runId)
    {
        _run = runId;
        foreach (var (fate, order, lines) in _waiting) db.ImportLogParts.Add(new ImportLogPart(runId, fate, order, lines));
        _waiting.Clear();
    }

    /// <summary>Takes a line.</summary>
    public void Add(PaperFate fate, LoggedLine line)
    {
        if (!_open.TryGetValue(fate, out var open)) _open[fate] = open = (0, []);
        open.Lines.Add(line);
        if (open.Lines.Count == ImportLogPart.MostLines) Close(fate);
    }

    /// <summary>Puts the last lines among what is to be saved, and counts them all.</summary>
    /// <param name="run">The import, tracked.</param>
    public void End(ImportRun run)
    {
        foreach (var fate in _open.Keys.ToList()) Close(fate);
        foreach (var (fate, count) in _counts) run.Add(fate, count);
    }

    private void Close(PaperFate fate)
    {
        var (order, lines) = _open[fate];
        if (lines.Count == 0) return;
        if (_run is { } run) db.ImportLogParts.Add(new ImportLogPart(run, fate, order, lines));
        else _waiting.Add((fate, order, lines));
        _counts[fate] = _counts.GetValueOrDefault(fate) + lines.Count;
        _open[fate] = (order + 1, []);
    }
}
