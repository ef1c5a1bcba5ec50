using Hyte.Documents.Csv;
using Hyte.Programmes.Seeding;
using Hyte.Programmes.Storage;
using Hyte.Web;
using Microsoft.Extensions.DependencyInjection;

namespace Hyte.Programmes.Indicators.Entering.Files;

/// <summary>Reads a file of values in the long format of <c>seeds/…/observations.csv</c>, tells the fate of each line, and saves what is right in one transaction.</summary>
public sealed class ImportValues([FromKeyedServices] ProgrammeDbContext db, [FromKeyedServices] SaveValues save)
{
    /// <summary>The largest file, in bytes.</summary>
    public const long LargestFile = 10_000_000;

    /// <summary>Most lines, the header not counted.</summary>
    public const int MostLines = 100_000;

    /// <summary>What would come of each line.</summary>
    internal async Task<FileOutcome> PreviewAsync(Stream content, string name, CancellationToken ct)
    {
        var table = CsvTable.Read(content, name);
        if (Refusals(table) is { Count: > 0 } refusals) return new FileOutcome(name, [], refusals);
        var lines = await LinesAsync(table, FileAnswers.None, ct);
        return Tell(name, lines, await save.CheckAsync(Proposed(lines), ct));
    }

    /// <summary>Saves the lines that are right, and those whose question is answered.</summary>
    internal async Task<FileOutcome> ExecuteAsync(Stream content, string name, FileAnswers answers, CancellationToken ct)
    {
        var table = CsvTable.Read(content, name);
        if (Refusals(table) is { Count: > 0 } refusals) return new FileOutcome(name, [], refusals);
        var lines = await LinesAsync(table, answers, ct);
        if (answers.All) lines = Confirmed(lines, await save.CheckAsync(Proposed(lines), ct));
        return Tell(name, lines, await save.ExecuteAsync(Proposed(lines), SaveMode.WhatIsRight, ct));
    }

    private static List<string> Refusals(CsvTable table)
    {
        table.Expect(ObservationColumns.Required, ObservationColumns.Optional);
        // What is wrong on the first line, the header, is wrong with the whole file; a bad line has a fate of its own.
        var refusals = table.Errors.Where(e => e.Line == 1).Select(e => e.Column.Length > 0 ? $"{e.Column}: {e.Message}" : e.Message).ToList();
        if (table.Rows.Count > MostLines) refusals.Add(string.Format(EntryTexts.FileTooManyLines, FinnishFormat.Count(table.Rows.Count), FinnishFormat.Count(MostLines)));
        if (refusals.Count == 0 && table.Rows.Count == 0) refusals.Add(EntryTexts.FileNoLines);
        return refusals;
    }

    private async Task<List<FileLine>> LinesAsync(CsvTable table, FileAnswers answers, CancellationToken ct)
    {
        var codes = await FileCodes.ReadAsync(db, table.Rows, ct);
        var broken = table.Errors.GroupBy(e => e.Line).Select(g => new FileLine(g.Key, "", null, "", string.Join(' ', g.Select(e => e.Message)))).ToDictionary(l => l.Line);
        return [.. table.Rows.Where(r => !broken.ContainsKey(r.Line)).Select(r => FileLine.Of(r, codes, answers)).Concat(broken.Values).OrderBy(l => l.Line)];
    }

    private static List<FileLine> Confirmed(List<FileLine> lines, SavedValues check)
    {
        var confirmations = new Dictionary<object, string?>(ReferenceEqualityComparer.Instance);
        foreach (var value in check.Values.Where(v => v is { Confirmation: not null, IsConflict: false })) confirmations[value.Proposed] = value.Confirmation;
        return lines.ConvertAll(l => l.Proposed is { } p && confirmations.TryGetValue(p, out var confirmation) ? l with { Proposed = p with { Confirmed = confirmation } } : l);
    }

    private static List<ProposedValue> Proposed(List<FileLine> lines) => [.. lines.Select(l => l.Proposed).OfType<ProposedValue>()];

    private static FileOutcome Tell(string name, List<FileLine> lines, SavedValues saved)
    {
        using var next = saved.Values.GetEnumerator();
        return new FileOutcome(name, [.. lines.Select(line => line.Proposed is null ? FileLineResult.Refused(line) : Fate(line))], []);

        FileLineResult Fate(FileLine line)
        {
            next.MoveNext();
            return FileLineResult.Of(line, next.Current, saved.Facts);
        }
    }
}
