using Hyte.Programmes.Periods;
using Hyte.Web;

namespace Hyte.Programmes.Web;

/// <summary>How a period stands against its last day, in one sentence.</summary>
internal static class DueText
{
    public static string Of(ReportingPeriod period, DateOnly today)
    {
        if (period.State != PeriodState.Open) return string.Format(PageTexts.PeriodIs, period.Code, period.State.Word());
        if (period.Due is not { } due) return string.Format(PageTexts.PeriodIsOpen, period.Code);
        var days = due.DayNumber - today.DayNumber;
        return days switch
        {
            < 0 => string.Format(PageTexts.PeriodWasDue, period.Code, FinnishFormat.Date(due)),
            0 => string.Format(PageTexts.PeriodDueToday, period.Code),
            1 => string.Format(PageTexts.PeriodDueTomorrow, period.Code),
            _ => string.Format(PageTexts.PeriodOpenForDays, period.Code, FinnishFormat.Count(days), FinnishFormat.Date(due)),
        };
    }

    /// <summary>The day it is in the city.</summary>
    public static DateOnly Today(this TimeProvider clock) => FinnishFormat.DayOf(clock.GetUtcNow().UtcDateTime);
}
