using Hyte.Documents.Sheets;
using Hyte.Modules.Contributions;

namespace Hyte.Host.Pages;

/// <summary>The calendar as a table that leaves the product.</summary>
internal static class CalendarTable
{
    public static Table<CalendarEntry> Columns { get; } = new()
    {
        { Column.Day(PeopleTexts.EventStart, PeopleTexts.EventStartMeaning), entry => entry.Start },
        { Column.Day(PeopleTexts.EventEnd, PeopleTexts.EventEndMeaning), entry => entry.End },
        { Column.LongText(PeopleTexts.EventTitle, PeopleTexts.EventTitleMeaning), entry => entry.Title },
        { Column.LongText(PeopleTexts.EventDetail, PeopleTexts.EventDetailMeaning), entry => entry.Detail },
    };
}
