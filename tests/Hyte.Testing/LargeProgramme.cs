namespace Hyte.Testing;

/// <summary>Makes much of the welfare programme: itself a hundred times as large, or ten large programmes around it.</summary>
/// <remarks>A table that comes to the model is one line below, after the tables that it refers to.</remarks>
public static class LargeProgramme
{
    // Keys of a copy lie this far from those of the copy before.
    private const int Step = 10_000;

    private const int Others = 10;

    private static readonly string[] Frame = ["programme", "focus_area", "reporting_period"];

    private static readonly string[] Content = ["measure", "measure_party", "measure_role", "measure_link", "milestone", "follow_up"];

    private static readonly string[] Figures = ["indicator", "series", "observation", "target", "series_break", "substitute_area", "indicator_link"];

    // What is unique in a programme or in the module and says so in words.
    private static readonly HashSet<(string Table, string Column)> Distinct = [("programme", "Code"), ("measure", "Number"), ("indicator", "Code")];

    // Areas are the same for all.
    private static readonly HashSet<string> Shared = ["AreaId", "ReferenceAreaId"];

    /// <summary>Gives each measure a follow-up in each period, and a milestone. People have said it all, so that it is news.</summary>
    public static async Task WriteEverythingAsync(DatabaseFile welfare)
    {
        const string stamps = "1, '2024-03-01', 'x', 'Kirjaaja', '2024-03-01', 'Kirjaaja'";
        const string stampNames = "Version, CreatedAt, CreatedById, CreatedByName, ChangedAt, ChangedByName";
        await welfare.ExecuteAsync($"""
            UPDATE follow_up SET ReadyByName = 'Kirjaaja' WHERE IsReady;
            INSERT OR IGNORE INTO follow_up (MeasureId, PeriodId, Status, Text, IsReady, Freeze, MadeByClosing, {stampNames})
            SELECT m.Id, p.Id, 'InProgress', 'Kesken.', 0, 'None', 0, {stamps} FROM measure m JOIN reporting_period p USING (ProgrammeId) WHERE p.State = 'Open';
            INSERT INTO milestone (MeasureId, Title, Due, {stampNames})
            SELECT Id, 'Välitavoite', '2024-06-01', {stamps} FROM measure m WHERE NOT EXISTS (SELECT 1 FROM milestone WHERE MeasureId = m.Id);
            """);
        await RaiseVersionAsync(welfare);
    }

    /// <summary>Makes the programme itself so many times as large: every measure with its parties, titles, links, milestones and follow-ups.</summary>
    public static async Task MultiplyAsync(DatabaseFile welfare, int times)
    {
        foreach (var table in Content) await CopyAsync(welfare, table, times - 1, "0");
        await RaiseVersionAsync(welfare);
    }

    /// <summary>Gives the programme so many times its indicators, with their series, figures, targets and ties.</summary>
    public static async Task MultiplyIndicatorsAsync(DatabaseFile welfare, int times)
    {
        foreach (var table in Figures) await CopyAsync(welfare, table, times - 1, "0");
        await RaiseVersionAsync(welfare);
    }

    /// <summary>Leaves the programme as it is and puts others around it, over now, so that the module has so many times the data in all.</summary>
    public static async Task SurroundAsync(DatabaseFile welfare, int times)
    {
        var other = $"(1 + (n - 1) % {Others}) * {Step}";
        foreach (var table in Frame) await CopyAsync(welfare, table, Others, other);
        foreach (var table in Content.Concat(Figures)) await CopyAsync(welfare, table, times - 1, other);
        await welfare.ExecuteAsync($"UPDATE programme SET Status = 'Closed' WHERE Id > {Step}; ANALYZE;");
        await RaiseVersionAsync(welfare);
    }

    /// <summary>Says that something has been saved, as every save of the product does.</summary>
    public static Task RaiseVersionAsync(DatabaseFile module) => module.ExecuteAsync("UPDATE data_version SET Value = Value + 1");

    /// <param name="file">The database.</param>
    /// <param name="table">The table; every row in it is copied.</param>
    /// <param name="copies">How many copies; <c>n</c> counts them from one.</param>
    /// <param name="frame">How far in copy <c>n</c> the keys of programmes, focus areas and periods lie from the first ones.</param>
    private static async Task CopyAsync(DatabaseFile file, string table, int copies, string frame)
    {
        var columns = await file.ListAsync($"SELECT name, type FROM pragma_table_info('{table}')", row => (Name: row.GetString(0), Type: row.GetString(1)));
        var values = columns.Select(column => column switch
        {
            _ when Shared.Contains(column.Name) => $"\"{column.Name}\"",
            { Name: "ProgrammeId" or "FocusAreaId" or "PeriodId" } => $"{column.Name} + {frame}",
            { Type: "INTEGER" } when column.Name.EndsWith("Id", StringComparison.Ordinal) => $"{column.Name} + n * {Step}",
            _ when Distinct.Contains((table, column.Name)) => $"{column.Name} || '-' || n",
            _ => $"\"{column.Name}\"",
        });
        await file.ExecuteAsync($"""
            WITH RECURSIVE copy(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM copy WHERE n < {copies})
            INSERT INTO "{table}" ({string.Join(", ", columns.Select(c => $"\"{c.Name}\""))})
            SELECT {string.Join(", ", values)} FROM "{table}", copy;
            """);
    }
}
