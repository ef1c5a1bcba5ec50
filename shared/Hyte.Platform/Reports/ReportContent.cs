using System.Security.Cryptography;
using System.Text;

namespace Hyte.Platform.Reports;

/// <summary>What a report was made of at a moment, as canonical JSON that nobody changes afterwards.</summary>
public sealed class ReportContent
{
    private ReportContent()
    {
    }

    internal ReportContent(ReportContentKind kind, string json, DateTime at) => (Kind, Json, Sha256, At) = (kind, json, HashOf(json), at);

    /// <summary>Key.</summary>
    public int Id { get; private set; }

    /// <summary>The report.</summary>
    public int ReportId { get; internal set; }

    /// <summary>What it is.</summary>
    public ReportContentKind Kind { get; private set; }

    /// <summary>The data.</summary>
    public string Json { get; private set; } = "";

    /// <summary>SHA-256 of the data's UTF-8 bytes, in lower-case hexadecimal.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>When it was made, in UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>Tells whether the data are what they were when they were stored.</summary>
    public bool IsIntact => string.Equals(HashOf(Json), Sha256, StringComparison.Ordinal);

    private static string HashOf(string json) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));
}

/// <summary>What a stored content is.</summary>
public enum ReportContentKind
{
    /// <summary>The modules' chapters, and the figures that the texts named, at the moment of freezing.</summary>
    Frozen,

    /// <summary>The whole approved document.</summary>
    Approved,
}
