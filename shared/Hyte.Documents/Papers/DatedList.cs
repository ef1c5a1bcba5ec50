using System.Globalization;
using System.Text.RegularExpressions;

namespace Hyte.Documents.Papers;

/// <summary>A list of events as papers print them: each line begins with a day or a span of days, without a year. The year is told by the text around them.</summary>
/// <param name="Entries">The events, in order.</param>
/// <param name="Others">Lines that are none, for a person to see: headings, prose, and what could not be read.</param>
public sealed partial record DatedList(IReadOnlyList<DatedEntry> Entries, IReadOnlyList<PaperRow> Others)
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const int Timeout = 1000;

    // A list goes on from day to day; one that leaps back by more than half a year has turned the year.
    private const int HalfYear = 183;

    /// <summary>Finds the events of a paper.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="year">The year of the first event; null takes it from the words "syyskuussa 2017", or "2017" in a heading, above the list.</param>
    public static DatedList Of(Paper paper, int? year = null)
    {
        ArgumentNullException.ThrowIfNull(paper);
        var entries = new List<DatedEntry>();
        var others = new List<PaperRow>();
        foreach (var row in paper.Parts.SelectMany(p => p.Rows))
        {
            var text = string.Join(' ', row.Cells.Select(c => c.Text).Where(t => t.Length > 0));
            if (text.StartsWith('>') && entries.Count > 0 && entries[^1].Line == row.Line - 1)
            {
                entries[^1] = entries[^1] with { Detail = text[1..].Trim() };
                continue;
            }

            if (Begin().Match(text) is { Success: true } dated && year is { } known && Read(dated, known, entries.Count > 0 ? entries[^1].Start : null) is { } days)
            {
                entries.Add(new DatedEntry(row.Line, days.Start, days.End, dated.Groups["text"].Value.Trim(), null));
                year = days.Start.Year;
                continue;
            }

            if (entries.Count == 0 && MonthAndYear().Match(text) is { Success: true } told) year = int.Parse(told.Groups["year"].Value, CultureInfo.InvariantCulture);
            others.Add(row);
        }

        return new DatedList(entries, others);
    }

    private static (DateOnly Start, DateOnly? End)? Read(Match dated, int year, DateOnly? before)
    {
        // "4. – 5.9.": the month stands at the end for both.
        var month = dated.Groups["month"].Success ? Number("month") : Number("endMonth");
        if (Day(year, month, Number("day")) is not { } start) return null;
        if (before is { } last && last.DayNumber - start.DayNumber > HalfYear && Day(year + 1, month, Number("day")) is { } next) start = next;
        if (!dated.Groups["endDay"].Success) return (start, null);
        var end = Day(start.Year, Number("endMonth"), Number("endDay"));
        if (end < start) end = Day(start.Year + 1, Number("endMonth"), Number("endDay"));
        return end is null ? null : (start, end);

        int Number(string group) => int.TryParse(dated.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }

    private static DateOnly? Day(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    [GeneratedRegex(@"^(?<day>\d{1,2})\.((?<month>\d{1,2})\.)?(\s*[–-]\s*(?<endDay>\d{1,2})\.(?<endMonth>\d{1,2})\.)?\s+(?<text>\S.*)$", Options, Timeout)]
    private static partial Regex Begin();

    [GeneratedRegex(@"\b(tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu(ssa|n|ta|sta)?\s+(?<year>20\d{2})\b", Options, Timeout)]
    private static partial Regex MonthAndYear();
}

/// <summary>An event of a list.</summary>
/// <param name="Line">Line in the paper, from 1.</param>
/// <param name="Start">Its day, or the first of them.</param>
/// <param name="End">The last day of a span; null when it is one day.</param>
/// <param name="Text">What it is, as written.</param>
/// <param name="Detail">What the line below it adds; null when there is none.</param>
public sealed record DatedEntry(int Line, DateOnly Start, DateOnly? End, string Text, string? Detail);
