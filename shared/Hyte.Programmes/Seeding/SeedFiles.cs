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
        Narratives = Open("narratives.csv", ["programme", "kind", "order", "text"], ["focus_area", "measure", "parent", "source", "source_line"]);
        Areas = Open("areas.csv", ["code", "name", "kind"], ["own", "sotkanet_category", "sotkanet_code", "pxweb_code", "note"]);
        Indicators = Open("indicators.csv", ["code", "order", "name"],
            ["printed_name", "unit", "decimals", "better", "producer", "rhythm", "threshold", "minimum", "maximum", "states", "method", "note", "source", "source_line"]);
        Series = Open("series.csv", ["indicator", "code", "order"], ["group", "segment", "unit", "decimals", "better", "note"]);
        Observations = Open("observations.csv", ObservationColumns.Required, ObservationColumns.Optional);
        Targets = Open("targets.csv", ["indicator", "programme", "kind", "wording"],
            ["series", "area", "value", "upper", "state", "comparison", "direction", "basis", "reference_area", "year", "per", "reached_on", "note", "source", "source_line"]);
        Breaks = Open("breaks.csv", ["indicator", "year", "reason"], ["series", "source", "source_line"]);
        Substitutes = Open("substitutes.csv", ["indicator", "area"], ["note", "source", "source_line"]);
        IndicatorLinks = Open("indicator-links.csv", ["indicator", "programme", "focus_area"], ["measure", "effect", "note", "source", "source_line"]);
        Causes = Open("indicator-causes.csv", ["cause", "effect", "direction"], ["note", "source", "source_line"]);
    }

    public IReadOnlyList<CsvRow> Programmes { get; }

    public IReadOnlyList<CsvRow> FocusAreas { get; }

    public IReadOnlyList<CsvRow> Measures { get; }

    public IReadOnlyList<CsvRow> Parties { get; }

    public IReadOnlyList<CsvRow> Roles { get; }

    public IReadOnlyList<CsvRow> Links { get; }

    public IReadOnlyList<CsvRow> Periods { get; }

    public IReadOnlyList<CsvRow> FollowUps { get; }

    public IReadOnlyList<CsvRow> Narratives { get; }

    public IReadOnlyList<CsvRow> Areas { get; }

    public IReadOnlyList<CsvRow> Indicators { get; }

    public IReadOnlyList<CsvRow> Series { get; }

    public IReadOnlyList<CsvRow> Observations { get; }

    public IReadOnlyList<CsvRow> Targets { get; }

    public IReadOnlyList<CsvRow> Breaks { get; }

    public IReadOnlyList<CsvRow> Substitutes { get; }

    public IReadOnlyList<CsvRow> IndicatorLinks { get; }

    public IReadOnlyList<CsvRow> Causes { get; }

    /// <summary>Every refused row so far, file by file.</summary>
    public IReadOnlyList<RowError> Errors => [.. _tables.SelectMany(t => t.Errors)];

    /// <summary>Codes of all programmes that the files speak of.</summary>
    public IReadOnlyCollection<string> ProgrammeCodes()
    {
        IReadOnlyList<CsvRow>[] belonging = [FocusAreas, Measures, Parties, Roles, Links, Periods, FollowUps, Narratives, Targets, IndicatorLinks];
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
