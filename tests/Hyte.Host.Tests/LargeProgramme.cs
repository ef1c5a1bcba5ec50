namespace Hyte.Host.Tests;

/// <summary>Makes the welfare programme a hundred times as large: 4 400 measures with everything that belongs to them.</summary>
internal static class LargeProgramme
{
    private const int Times = 100;

    // Keys of a copy lie this far from those of the copy before.
    private const int Step = 1000;

    private const string Plan = "ProgrammeId = (SELECT Id FROM programme WHERE Code = 'hyvan-elaman-ohjelma-2022')";
    private const string Measures = $"SELECT Id FROM measure WHERE {Plan}";

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
    }

    /// <summary>Copies every measure with its parties, titles, links, milestones and follow-ups.</summary>
    public static async Task MultiplyAsync(DatabaseFile welfare)
    {
        var far = $"+ n * {Step}";
        await CopyAsync(welfare, "measure", Plan, ("Id", $"Id {far}"), ("Number", "Number || '-' || n"), ("Order", $"\"Order\" {far}"));
        foreach (var table in (string[])["measure_party", "measure_role", "measure_link", "milestone", "follow_up"])
        {
            await CopyAsync(welfare, table, $"MeasureId IN ({Measures}) AND MeasureId < {Step}", ("MeasureId", $"MeasureId {far}"));
        }
    }

    /// <summary>Copies every indicator with its series, figures, targets and ties, ten times.</summary>
    public static async Task MultiplyIndicatorsAsync(DatabaseFile welfare)
    {
        const int step = 100_000;
        const int times = 10;
        (string, string) Far(string column) => (column, $"{column} + n * {step}");
        await CopyAsync(welfare, "indicator", "SuccessorId IS NULL", times, Far("Id"), ("Code", "Code || '-' || n"));
        await CopyAsync(welfare, "series", $"Id < {step}", times, Far("Id"), Far("IndicatorId"));
        await CopyAsync(welfare, "observation", $"SeriesId < {step}", times, Far("SeriesId"));
        foreach (var table in (string[])["target", "series_break"]) await CopyAsync(welfare, table, $"IndicatorId < {step}", times, Far("IndicatorId"), Far("SeriesId"));
        foreach (var table in (string[])["indicator_link", "substitute_area"]) await CopyAsync(welfare, table, $"IndicatorId < {step}", times, Far("IndicatorId"));
    }

    private static Task CopyAsync(DatabaseFile welfare, string table, string which, params (string Column, string Value)[] otherwise) =>
        CopyAsync(welfare, table, which, Times, otherwise);

    // Every column goes along but the key, which is given anew, and those that are said otherwise.
    private static async Task CopyAsync(DatabaseFile welfare, string table, string which, int times, params (string Column, string Value)[] otherwise)
    {
        var columns = await welfare.ListAsync($"SELECT name FROM pragma_table_info('{table}')", row => row.GetString(0));
        var names = columns.Where(c => c != "Id").Union(otherwise.Select(o => o.Column)).ToList();
        var values = names.Select(name => otherwise.FirstOrDefault(o => o.Column == name).Value ?? $"\"{name}\"");
        await welfare.ExecuteAsync($"""
            WITH RECURSIVE copy(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM copy WHERE n < {times - 1})
            INSERT INTO "{table}" ({string.Join(", ", names.Select(n => $"\"{n}\""))})
            SELECT {string.Join(", ", values)} FROM "{table}", copy WHERE {which};
            """);
    }
}
