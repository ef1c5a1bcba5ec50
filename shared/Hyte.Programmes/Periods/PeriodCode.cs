using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Hyte.Programmes.Periods;

/// <summary>The short name of a reporting period, as the city's papers write it: <c>1/23</c> is the first half of 2023, <c>2024</c> the whole year.</summary>
/// <remarks>
/// Years run from 2000 to 2099, since the paper gives two digits of the year. Ordered by time; a whole year comes before its own halves,
/// as it would in a list of contents.
/// </remarks>
public readonly record struct PeriodCode : IComparable<PeriodCode>
{
    private const int FirstYear = 2000;
    private const int LastYear = 2099;

    private PeriodCode(int year, int half)
    {
        Year = year;
        Half = half;
    }

    /// <summary>The year, 2000…2099.</summary>
    public int Year { get; }

    /// <summary>1 or 2 for a half-year, 0 for a whole year.</summary>
    public int Half { get; }

    /// <summary>Whether it is a half-year or a year.</summary>
    public PeriodKind Kind => Half == 0 ? PeriodKind.Year : PeriodKind.HalfYear;

    /// <summary>First day.</summary>
    public DateOnly Start => new(Year, Half == 2 ? 7 : 1, 1);

    /// <summary>Last day.</summary>
    public DateOnly End => Half == 1 ? new DateOnly(Year, 6, 30) : new DateOnly(Year, 12, 31);

    /// <summary>The period after this one, of the same kind; after the last one it begins again from itself, as no later one can be written.</summary>
    public PeriodCode Next() => Half switch
    {
        1 => new PeriodCode(Year, 2),
        2 when Year < LastYear => new PeriodCode(Year + 1, 1),
        0 when Year < LastYear => new PeriodCode(Year + 1, 0),
        _ => this,
    };

    /// <summary>A whole year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not 2000…2099.</exception>
    public static PeriodCode OfYear(int year) => new(Checked(year), 0);

    /// <summary>A half-year.</summary>
    /// <param name="year">2000…2099.</param>
    /// <param name="half">1 or 2.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is not 2000…2099 or the half is not 1 or 2.</exception>
    public static PeriodCode OfHalf(int year, int half) =>
        half is 1 or 2 ? new PeriodCode(Checked(year), half) : throw new ArgumentOutOfRangeException(nameof(half));

    /// <summary>The period that a day belongs to.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not 2000…2099.</exception>
    public static PeriodCode Of(DateOnly day, PeriodKind kind) =>
        kind == PeriodKind.Year ? OfYear(day.Year) : OfHalf(day.Year, day.Month <= 6 ? 1 : 2);

    /// <summary>Reads a code; see <see cref="TryParse"/>.</summary>
    /// <exception cref="FormatException">It is not one.</exception>
    public static PeriodCode Parse(string text) =>
        TryParse(text, out var code) ? code : throw new FormatException($"'{text}' is not a period such as 1/23 or 2024.");

    /// <summary>Reads <c>1/23</c>, <c>1/2023</c> or <c>2023</c>; white space around is forgiven.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PeriodCode code)
    {
        code = default;
        var trimmed = text.AsSpan().Trim();
        if (trimmed.Length == 4 && Number(trimmed) is { } year)
        {
            return Accept(year, 0, ref code);
        }

        if (trimmed.Length < 4 || trimmed[0] is not ('1' or '2') || trimmed[1] != '/' || Number(trimmed[2..]) is not { } written)
        {
            return false;
        }

        return trimmed.Length switch
        {
            4 => Accept(FirstYear + written, trimmed[0] - '0', ref code),
            6 => Accept(written, trimmed[0] - '0', ref code),
            _ => false,
        };
    }

    /// <inheritdoc/>
    public int CompareTo(PeriodCode other) => (Year, Half).CompareTo((other.Year, other.Half));

    /// <summary>Earlier.</summary>
    public static bool operator <(PeriodCode left, PeriodCode right) => left.CompareTo(right) < 0;

    /// <summary>Later.</summary>
    public static bool operator >(PeriodCode left, PeriodCode right) => left.CompareTo(right) > 0;

    /// <summary>Earlier or the same.</summary>
    public static bool operator <=(PeriodCode left, PeriodCode right) => left.CompareTo(right) <= 0;

    /// <summary>Later or the same.</summary>
    public static bool operator >=(PeriodCode left, PeriodCode right) => left.CompareTo(right) >= 0;

    /// <summary>The code as papers write it: <c>1/23</c> or <c>2024</c>.</summary>
    public override string ToString() => Half == 0
        ? Year.ToString("0000", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Half}/{Year % 100:00}");

    private static bool Accept(int year, int half, ref PeriodCode code)
    {
        if (year is < FirstYear or > LastYear) return false;
        code = new PeriodCode(year, half);
        return true;
    }

    private static int? Number(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int Checked(int year) =>
        year is >= FirstYear and <= LastYear ? year : throw new ArgumentOutOfRangeException(nameof(year));
}
