using Hyte.Documents.Papers;
using Hyte.Platform.Importing;

namespace Hyte.Platform.Calendar.Importing;

/// <summary>Reads the parts of a paper that are no tables: lines that begin with days are events, the others are prose.</summary>
internal sealed class EventList
{
    private readonly Paper _paper;
    private readonly Queue<DatedEntry> _entries;
    private readonly HashSet<PaperRow> _others;
    private int? _year;

    /// <summary>Reads all parts at once, because the prose of one may tell the year of the next.</summary>
    public EventList(Paper paper, IReadOnlyList<bool> isTable, int? year)
    {
        var list = DatedList.Of(paper with { Parts = [.. paper.Parts.Where((_, part) => !isTable[part])] }, year);
        _paper = paper;
        _entries = new Queue<DatedEntry>(list.Entries);
        // Two rows may say the same: it is the row itself that is meant.
        _others = new HashSet<PaperRow>(list.Others, ReferenceEqualityComparer.Instance);
        _year = year;
    }

    /// <summary>The lines of a part; the parts are asked for in their order.</summary>
    public IEnumerable<EventPaperLine> Read(int part, PaperPlaces places)
    {
        var rows = _paper.Parts[part].Rows;
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            var text = PaperPlaces.Text(row);
            var told = Event(row, text);
            var last = row.Line;
            if (told is not null && i + 1 < rows.Count && rows[i + 1].Line == row.Line + 1 && PaperPlaces.Text(rows[i + 1]) is ['>', ..] detail)
            {
                i++;
                last = rows[i].Line;
                told = told with { Detail = detail[1..].Trim() };
                text = $"{text} {detail}";
            }

            yield return new EventPaperLine(places.Key(part, row), places.Words(part, row, last), text, told);
        }
    }

    private WrittenEvent? Event(PaperRow row, string text)
    {
        if (!_others.Contains(row) && _entries.TryDequeue(out var entry))
        {
            _year = entry.Start.Year;
            return new WrittenEvent(entry.Start, entry.End, entry.Text, null);
        }

        if (WrittenDays.Of(text, _year) is not { Rest.Length: > 0 } days) return null;
        var title = days.Rest.TrimStart(':', ',', ' ');
        if (days.Start is { } start) return new WrittenEvent(start, days.End, title, null);
        return days.LacksYear
            ? new WrittenEvent(null, null, title, null) { Problem = ImportTexts.YearMissing, LacksYear = true }
            : new WrittenEvent(null, null, title, null) { Problem = string.Format(ImportTexts.DayUnknown, text[..^days.Rest.Length].Trim()) };
    }
}
