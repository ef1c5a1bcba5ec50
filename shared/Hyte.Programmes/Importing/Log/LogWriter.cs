using Hyte.Programmes.Storage;

namespace Hyte.Programmes.Importing.Log;

/// <summary>Writes the lines of one import into its log as they come, holding no more than a part of each fate in memory.</summary>
/// <param name="db">The database, within the transaction of the import.</param>
/// <param name="run">The import; it has its key.</param>
internal sealed class LogWriter(ProgrammeDbContext db, ImportRun run)
{
    private readonly Dictionary<PaperFate, (int Order, List<LoggedLine> Lines)> _open = [];

    /// <summary>Takes a line.</summary>
    public void Add(PaperFate fate, LoggedLine line)
    {
        if (!_open.TryGetValue(fate, out var open)) _open[fate] = open = (0, []);
        open.Lines.Add(line);
        if (open.Lines.Count == ImportLogPart.MostLines) Close(fate);
    }

    /// <summary>Puts the last lines among what is to be saved.</summary>
    public void End()
    {
        foreach (var fate in _open.Keys.ToList()) Close(fate);
    }

    private void Close(PaperFate fate)
    {
        var (order, lines) = _open[fate];
        if (lines.Count == 0) return;
        db.ImportLogParts.Add(new ImportLogPart(run.Id, fate, order, lines));
        run.Add(fate, lines.Count);
        _open[fate] = (order + 1, []);
    }
}
