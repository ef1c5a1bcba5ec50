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
        { Column.Text(PeopleTexts.EventBody, PeopleTexts.EventBodyMeaning) with { Wraps = true }, entry => entry.Parts?.Body },
        { Column.LongText(PeopleTexts.EventTopic, PeopleTexts.EventTopicMeaning), entry => entry.Parts?.Topic },
        { Column.LongText(PeopleTexts.EventAudience, PeopleTexts.EventAudienceMeaning), entry => entry.Parts?.Audience },
        { Column.LongText(PeopleTexts.EventOrganiser, PeopleTexts.EventOrganiserMeaning), entry => entry.Parts?.Organiser },
        { Column.LongText(PeopleTexts.EventDetail, PeopleTexts.EventDetailMeaning), entry => entry.Parts is null ? entry.Detail : null },
    };
}
