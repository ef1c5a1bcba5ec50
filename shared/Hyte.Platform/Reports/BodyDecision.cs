using Hyte.Modules;

namespace Hyte.Platform.Reports;

/// <summary>A decision of the board or the council, as the minutes name it.</summary>
public sealed record BodyDecision
{
    private const int MostSection = 9999;

    private BodyDecision(DateOnly day, int section) => (Day, Section) = (day, section);

    /// <summary>The day of the meeting.</summary>
    public DateOnly Day { get; }

    /// <summary>The section (§) of the minutes, 1–9999.</summary>
    public int Section { get; }

    /// <summary>Checks what was written.</summary>
    /// <param name="day">The day of the meeting.</param>
    /// <param name="section">The section.</param>
    /// <param name="today">Today in the city: a decision has been made when it is recorded.</param>
    /// <exception cref="RuleBrokenException"><c>report.day</c> or <c>report.section</c>, by the field that is wrong.</exception>
    public static BodyDecision Of(DateOnly? day, int? section, DateOnly today)
    {
        if (day is not { } held) throw new RuleBrokenException("report.day", ReportTexts.DayMissing);
        if (held > today) throw new RuleBrokenException("report.day", ReportTexts.DayAhead);
        if (section is not (>= 1 and <= MostSection)) throw new RuleBrokenException("report.section", ReportTexts.SectionMissing);
        return new BodyDecision(held, section.Value);
    }
}
