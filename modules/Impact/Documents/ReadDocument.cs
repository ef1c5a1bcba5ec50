using Hyte.Impact.Sheets;
using Hyte.Impact.Versions;
using Hyte.Modules.People;

namespace Hyte.Impact.Documents;

/// <summary>Reads what a document is made of.</summary>
internal sealed class ReadDocument(ReadSheet sheets, ReadVersions versions, TimeProvider clock, ICurrentUser user)
{
    /// <param name="caseId">The case.</param>
    /// <param name="number">The version; null for the present state.</param>
    /// <param name="kind">Code of the document.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>Null when there is no such document for this person.</returns>
    public async Task<CaseDocument?> FindAsync(int caseId, int? number, string? kind, CancellationToken ct)
    {
        if (DocumentKinds.Find(kind) is not { } found) return null;
        var now = clock.GetUtcNow().UtcDateTime;
        if (number is null) return await sheets.OfAsync(caseId, user, ct) is { } sheet ? new CaseDocument(found, sheet, null, now) : null;
        return await versions.FindAsync(caseId, number.Value, ct) is { } version ? new CaseDocument(found, SheetJson.Read(version.Json), version, now) : null;
    }
}
