using Hyte.Documents.Csv;
using Hyte.Modules.Contributions;

namespace Hyte.Programmes.Seeding;

/// <summary>The files of one module's plan. A file that is missing has no rows.</summary>
internal sealed class SeedFiles
{
    private readonly string _directory;
    private readonly List<CsvTable> _tables = [];
    private readonly Dictionary<(string File, object Key), int> _seen = [];

    public SeedFiles(string directory)
    {
        _directory = directory;
        Programmes = Open("programmes.csv", ["code", "name", "start", "end", "status", "period_kind"],
            ["decision_body", "decision_date", "decision_section", "decision_number", "source", "source_line", "note"]);
        FocusAreas = Open("focus-areas.csv", ["programme", "number", "name"], ["themes", "source", "source_line"]);
        Measures = Open("measures.csv", ["programme", "number", "focus_area", "name"],
            ["parent", "working_name", "description", "metric", "parties_raw", "roles_raw", "note", "source", "source_line"]);
        Parties = Open("parties.csv", ["programme", "measure", "order", "kind", "entry", "raw"]);
        Roles = Open("roles.csv", ["programme", "measure", "order", "title", "raw"]);
        Links = Open("links.csv", ["programme", "measure", "other_module", "other_programme", "other_measure"]);
        Periods = Open("periods.csv", ["programme", "code", "state"], ["start", "end", "due"]);
        FollowUps = Open("follow-ups.csv", ["programme", "measure", "period", "status"], ["text", "source", "source_line"]);
    }

    public IReadOnlyList<CsvRow> Programmes { get; }

    public IReadOnlyList<CsvRow> FocusAreas { get; }

    public IReadOnlyList<CsvRow> Measures { get; }

    public IReadOnlyList<CsvRow> Parties { get; }

    public IReadOnlyList<CsvRow> Roles { get; }

    public IReadOnlyList<CsvRow> Links { get; }

    public IReadOnlyList<CsvRow> Periods { get; }

    public IReadOnlyList<CsvRow> FollowUps { get; }

    /// <summary>Every refused row so far, file by file.</summary>
    public IReadOnlyList<RowError> Errors => [.. _tables.SelectMany(t => t.Errors)];

    /// <summary>Codes of all programmes that the files speak of.</summary>
    public IReadOnlyCollection<string> ProgrammeCodes()
    {
        IReadOnlyList<CsvRow>[] belonging = [FocusAreas, Measures, Parties, Roles, Links, Periods, FollowUps];
        return Programmes.Select(r => r.Text("code")).Concat(belonging.SelectMany(rows => rows).Select(r => r.Text("programme")))
            .OfType<string>().ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Refuses a row whose key stands on an earlier row of the same file already.</summary>
    public bool IsFirst(CsvRow row, object key)
    {
        if (_seen.TryAdd((row.FileName, key), row.Line)) return true;
        row.Refuse("", string.Format(Texts.SeedRowTwice, _seen[(row.FileName, key)]));
        return false;
    }

    private IReadOnlyList<CsvRow> Open(string name, string[] required, params string[] optional)
    {
        var path = Path.Combine(_directory, name);
        if (!File.Exists(path)) return [];
        var table = CsvTable.Read(path);
        table.Expect(required, optional);
        _tables.Add(table);
        return table.Rows;
    }
}
