using System.Globalization;
using Hyte.Impact.Assessments;

namespace Hyte.Impact.ListCases;

/// <summary>What of the register is asked for, as it stands in the address.</summary>
/// <param name="Text">Words that a case must contain.</param>
/// <param name="Body">Code of the deciding body.</param>
/// <param name="Year">Year of the meeting.</param>
/// <param name="Stage">Where the assessment stands.</param>
internal sealed record CaseFilter(string? Text, string? Body, int? Year, Stage? Stage = null)
{
    public bool IsEmpty => string.IsNullOrWhiteSpace(Text) && string.IsNullOrEmpty(Body) && Year is null && Stage is null;

    /// <summary>The address of a page of the filtered register; the page's number is left as {0}.</summary>
    public string HrefFormat()
    {
        (string Key, string? Value)[] kept = [("q", Text), ("body", Body), ("year", Year?.ToString(CultureInfo.InvariantCulture)), ("stage", Stage?.Code())];
        var query = kept.Where(k => !string.IsNullOrWhiteSpace(k.Value)).Select(k => $"{k.Key}={Uri.EscapeDataString(k.Value!)}&");
        return $"?{string.Concat(query)}p={{0}}";
    }
}
