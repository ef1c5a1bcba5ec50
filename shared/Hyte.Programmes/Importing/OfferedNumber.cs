using System.Globalization;
using System.Text.RegularExpressions;

namespace Hyte.Programmes.Importing;

/// <summary>A number that stands in prose and could be a value of an indicator: "82 % (1/2023)". Only ever offered: a person says of which indicator it is, or that it is none.</summary>
/// <param name="Number">The number.</param>
/// <param name="Unit">Its unit as written; empty when none follows it.</param>
/// <param name="When">The time in brackets after it, as written; null when there is none.</param>
/// <param name="Text">The words that it was read from.</param>
public sealed partial record OfferedNumber(decimal Number, string Unit, string? When, string Text)
{
    private static readonly string[] Measured = ["%", "€", "M€"];

    /// <summary>The year of the time in brackets; null when there is none.</summary>
    public int? Year => When is null ? null : When.Length - When.LastIndexOfAny(['/', '.']) - 1 is var digits && int.Parse(When[^digits..], CultureInfo.InvariantCulture) is var year && year < 100 ? 2000 + year : year;

    /// <summary>Tells whether it could be a value in a unit: a share is no sum of money and no count, but people count the same under many names.</summary>
    public bool Fits(string unit) => Measured.Contains(Unit, StringComparer.Ordinal) || Measured.Contains(unit, StringComparer.Ordinal) ? Unit == unit : true;

    /// <summary>Finds the numbers with a unit in a text.</summary>
    public static IReadOnlyList<OfferedNumber> In(string? text) => string.IsNullOrWhiteSpace(text)
        ? []
        : [.. Numbers().Matches(text).Select(Of).OfType<OfferedNumber>()];

    private static OfferedNumber? Of(Match match)
    {
        var digits = string.Concat(match.Groups["number"].Value.Where(letter => !char.IsWhiteSpace(letter))).Replace(',', '.').Replace('−', '-');
        return decimal.TryParse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? new OfferedNumber(number, match.Groups["unit"].Value, match.Groups["when"].Success ? match.Groups["when"].Value : null, match.Value.Trim())
            : null;
    }

    // Without a unit a number in prose is a year, a section or a count of something else.
    [GeneratedRegex(
        @"(?<![\p{L}\d.,/])(?<number>[−-]?\d{1,3}([ \u00A0]\d{3})+(,\d+)?|[−-]?\d+([.,]\d+)?)[ \u00A0]?(?<unit>%|M€|€|kpl|hlöä|hlö|kävijää|käyntiä|henkilöä|tapahtumaa|tuntia)(?![\p{L}])(\s*\((v\.\s*)?(?<when>[12]/\d{2,4}|\d{4}|\d{1,2}\.\d{1,2}\.\d{4})\))?",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Numbers();
}
