using Hyte.Documents.Reports;
using Hyte.Impact.Sheets;
using Hyte.Impact.Versions;

namespace Hyte.Impact.Documents;

/// <summary>A document of an assessment: of a version that was attached, or of how the assessment stands now.</summary>
/// <param name="Kind">Which document.</param>
/// <param name="Sheet">The assessment.</param>
/// <param name="Version">The version; null for the present state.</param>
/// <param name="ReadAt">When it was read, in UTC.</param>
internal sealed record CaseDocument(DocumentKind Kind, CaseSheet Sheet, AttachedVersion? Version, DateTime ReadAt)
{
    /// <summary>What is stored is what was attached; so is always what has not been attached.</summary>
    public bool IsIntact => Version is null || SheetJson.HashOf(Version.Json) == Version.Hash;

    /// <summary>What its file is called, without the ending: <c>MliDno-2027-0412_tiivistelma_v2</c>.</summary>
    public string FileName => $"{Sheet.Number}_{Kind.FileWord()}_{(Version is { } version ? $"v{version.Number}" : "luonnos")}";

    /// <summary>Names its print: a version never changes, and the present state is another with every change of it.</summary>
    public string PrintKey => Version is { } version
        ? $"impact/{Sheet.CaseId}/v{version.Number}/{Kind.Code()}/{version.Hash}"
        : $"impact/{Sheet.CaseId}/now/{Kind.Code()}/{SheetJson.HashOf(SheetJson.Write(Sheet))}";

    /// <summary>The document, as every format is made of it.</summary>
    public ReportDocument Write() => Kind switch
    {
        DocumentKind.Summary => SummaryDocument.Of(this),
        DocumentKind.Matrix => MatrixDocument.Of(this),
        _ => FormDocument.Of(this),
    };
}
