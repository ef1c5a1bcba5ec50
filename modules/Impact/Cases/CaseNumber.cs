using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Hyte.Impact.Cases;

/// <summary>The number that the city's case management gave to a matter: <c>MliDno-2027-0412</c>.</summary>
/// <remarks>Written in one way only, so that the unique index finds duplicates and text order is the order of numbers.</remarks>
internal sealed partial record CaseNumber
{
    public const int Length = 16;

    private CaseNumber(int year, int sequence)
    {
        Year = year;
        Sequence = sequence;
    }

    /// <summary>The year in which the matter was opened, 2000–2099.</summary>
    public int Year { get; }

    /// <summary>The running number of the year, 1–9999.</summary>
    public int Sequence { get; }

    /// <exception cref="ArgumentOutOfRangeException">The year or the running number is out of its range.</exception>
    public static CaseNumber Of(int year, int sequence)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 2000);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 2099);
        ArgumentOutOfRangeException.ThrowIfLessThan(sequence, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(sequence, 9999);
        return new CaseNumber(year, sequence);
    }

    /// <summary>Reads a number as people write it: letter case, spaces around the parts, long dashes and missing leading zeros are forgiven.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out CaseNumber? number)
    {
        number = null;
        if (text is null || Written().Match(text) is not { Success: true } match) return false;
        var sequence = int.Parse(match.Groups["sequence"].ValueSpan, CultureInfo.InvariantCulture);
        if (sequence == 0) return false;
        number = new CaseNumber(int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture), sequence);
        return true;
    }

    /// <exception cref="FormatException">The text is no case number.</exception>
    public static CaseNumber Parse(string text) =>
        TryParse(text, out var number) ? number : throw new FormatException($"'{text}' is not of the form MliDno-YYYY-NNNN.");

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"MliDno-{Year:D4}-{Sequence:D4}");

    [GeneratedRegex(@"^\s*MliDno\s*[-–—]\s*(?<year>20[0-9]{2})\s*[-–—]\s*(?<sequence>[0-9]{1,4})\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Written();
}
