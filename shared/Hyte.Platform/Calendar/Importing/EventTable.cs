using Hyte.Documents.Papers;

namespace Hyte.Platform.Calendar.Importing;

/// <summary>Reads the rows of a table of events.</summary>
internal sealed class EventTable(EventColumns columns, int? year)
{
    /// <summary>The event of a row; null for a row between them that has no event.</summary>
    public WrittenEvent? Read(PaperRow row) => Dated(row) is { } told ? told with { Body = Part(row, columns.Body), Audience = Part(row, columns.Audience), Organiser = Part(row, columns.Organiser) } : null;

    private WrittenEvent? Dated(PaperRow row)
    {
        var (written, title) = (row[columns.Start], row[columns.Title]);
        if (title.Length == 0 && written.Length == 0) return null;
        var detail = columns.DetailOf(row);
        if (written.Length == 0) return new WrittenEvent(null, null, title, detail) { Problem = ImportTexts.DayMissing };
        var start = Days(row.Cells[columns.Start]);
        // "Syyskuu 2017" above the events of the month is no event.
        if (start is null && title.Length == 0 && row.Filled == 1) return null;
        if (start?.Start is null) return Unread(written, start, title, detail);
        if (columns.End is not { } column || row[column].Length == 0) return new WrittenEvent(start.Start, start.End, title, detail);
        var end = Days(row.Cells[column]);
        return end is { Start: { } last, End: null }
            ? new WrittenEvent(start.Start, last, title, detail)
            : Unread(row[column], end, title, detail) with { Start = start.Start };
    }

    private static string? Part(PaperRow row, int? column) => column is { } place && row[place].Length > 0 ? row[place] : null;

    private static WrittenEvent Unread(string written, WrittenDays? days, string title, string? detail) => days is { LacksYear: true }
        ? new WrittenEvent(null, null, title, detail) { Problem = ImportTexts.YearMissing, LacksYear = true }
        : new WrittenEvent(null, null, title, detail) { Problem = string.Format(ImportTexts.DayUnknown, written) };

    private WrittenDays? Days(PaperCell cell)
    {
        if (cell.Day is { } day) return new WrittenDays(day, null, false, "");
        // What stands after the days, such as a time, would be lost: a person has to see it.
        return WrittenDays.Of(cell.Text, year) is { Rest.Length: 0 } days ? days : null;
    }
}
