namespace Hyte.Host.Tests;

/// <summary>Copies a decision case with all its parts behind the product's back, so that a register of thousands is made in seconds.</summary>
internal static class ManyCases
{
    // Far above any key that a seeded register has.
    private const int Distance = 100_000;

    private static readonly string[] Tables =
    [
        "decision_case", "assessment", "screening", "alternative", "effect", "effect_cell", "evidence", "silent_perspective", "hearing", "mitigation",
        "attached_version", "case_decision", "follow_up_plan", "follow_up_figure", "prediction", "case_link", "measure_fit",
    ];

    private static readonly HashSet<string> Keys = ["Id", "CaseId", "EffectId", "AlternativeId", "CellId", "LinkId", "VersionId", "ProposedAlternativeId"];

    /// <summary>Adds the copies numbered <paramref name="first"/> to <paramref name="last"/> of a case; none of them is an example.</summary>
    /// <returns>Id of the first copy.</returns>
    public static async Task<int> CopyAsync(DatabaseFile impact, int caseId, int first, int last)
    {
        foreach (var table in Tables)
        {
            var columns = await impact.ListAsync($"SELECT name FROM pragma_table_info('{table}')", row => row.GetString(0));
            var values = columns.Select(column => column switch
            {
                "Number" when table == "decision_case" => "printf('MliDno-2026-%04d', n.i)",
                "IsExample" => "0",
                _ when Keys.Contains(column) => $"t.\"{column}\" + n.i * {Distance}",
                _ => $"t.\"{column}\"",
            });
            await impact.ExecuteAsync(
                $"WITH RECURSIVE n(i) AS (SELECT {first} UNION ALL SELECT i + 1 FROM n WHERE i < {last}) "
                + $"INSERT INTO {table} ({string.Join(", ", columns.Select(c => $"\"{c}\""))}) SELECT {string.Join(", ", values)} FROM n, {table} t WHERE {Of(table, caseId)}");
        }

        await LargeProgramme.RaiseVersionAsync(impact);
        return caseId + (first * Distance);
    }

    private static string Of(string table, int caseId) => table switch
    {
        "decision_case" => $"t.\"Id\" = {caseId}",
        "effect_cell" => $"t.\"EffectId\" IN (SELECT \"Id\" FROM effect WHERE \"CaseId\" = {caseId})",
        "evidence" => $"t.\"CellId\" IN (SELECT c.\"Id\" FROM effect_cell c JOIN effect e ON e.\"Id\" = c.\"EffectId\" WHERE e.\"CaseId\" = {caseId})",
        "measure_fit" => $"t.\"LinkId\" IN (SELECT \"Id\" FROM case_link WHERE \"CaseId\" = {caseId})",
        _ => $"t.\"CaseId\" = {caseId}",
    };
}
