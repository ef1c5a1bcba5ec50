using System.Security.Cryptography;
using System.Text;

namespace Hyte.Testing;

/// <summary>Keeps assessments as attached versions behind the product's back, however large.</summary>
public static class KeptVersion
{
    /// <summary>Keeps it as a version of a case.</summary>
    /// <returns>Its hash.</returns>
    public static async Task<string> PutAsync(string dataDirectory, int caseId, int number, KeptAssessment assessment)
    {
        var json = assessment.Json;
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));
        await new DatabaseFile(dataDirectory, "impact").ExecuteAsync($"""
            INSERT INTO attached_version (CaseId, Number, BodyCode, MeetingDate, Json, Hash, Version, CreatedAt, CreatedById, CreatedByName, ChangedAt, ChangedByName)
            VALUES ({caseId}, {number}, 'kaupunginhallitus', '2027-05-03', '{json.Replace("'", "''", StringComparison.Ordinal)}', '{hash}', 1, '2027-04-20 09:15:00', '1', 'Tekninen johtaja', '2027-04-20 09:15:00', 'Tekninen johtaja')
            """);
        return hash;
    }
}
