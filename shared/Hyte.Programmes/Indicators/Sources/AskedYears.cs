using System.Globalization;
using Hyte.Modules;

namespace Hyte.Programmes.Indicators.Sources;

/// <summary>The years that a source is asked for, both ends included.</summary>
public readonly record struct AskedYears
{
    /// <summary>The most years in one question: the address of a question holds each of them.</summary>
    public const int Most = 60;

    private const int Earliest = 1900;
    private const int Latest = 2100;

    private AskedYears(int from, int to) => (From, To) = (from, to);

    /// <summary>The first year.</summary>
    public int From { get; }

    /// <summary>The last year.</summary>
    public int To { get; }

    /// <summary>Each of them.</summary>
    public IEnumerable<int> All => Enumerable.Range(From, To - From + 1);

    /// <summary>The years from one to another.</summary>
    /// <exception cref="RuleBrokenException"><c>sources.years</c>: they are not from 1900 to 2100, are in the wrong order, or are more than <see cref="Most"/>.</exception>
    public static AskedYears Of(int from, int to) => IsFine(from, to)
        ? new AskedYears(from, to)
        : throw new RuleBrokenException("sources.years", Wanted);

    /// <summary>The years as they are typed; null when they are not as <see cref="Of"/> wants them.</summary>
    internal static AskedYears? Read(string? from, string? to) =>
        int.TryParse(from, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var first)
        && int.TryParse(to, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var last)
        && IsFine(first, last)
            ? new AskedYears(first, last)
            : null;

    /// <summary>What is wanted of typed years, in Finnish.</summary>
    internal static string Wanted => string.Format(SourceTexts.YearsWrong, Earliest, Latest, Most);

    /// <summary>Tells whether the year is one of them.</summary>
    public bool Has(int year) => year >= From && year <= To;

    /// <summary>"2016–2025".</summary>
    public override string ToString() => From == To ? $"{From}" : $"{From}–{To}";

    private static bool IsFine(int from, int to) => from >= Earliest && from <= to && to <= Latest && to - from < Most;
}
