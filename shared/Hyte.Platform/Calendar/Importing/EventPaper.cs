using Hyte.Documents.Csv;
using Hyte.Documents.Papers;
using Hyte.Platform.Importing;

namespace Hyte.Platform.Calendar.Importing;

/// <summary>Finds the events of a paper: in tables with headings, and in lists whose lines begin with a day.</summary>
internal static class EventPaper
{
    /// <summary>Every line of the paper, in its order.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="year">The year of days without one, when a person has told it.</param>
    public static IReadOnlyList<EventPaperLine> Lines(Paper paper, int? year)
    {
        ArgumentNullException.ThrowIfNull(paper);
        var places = new PaperPlaces(paper);
        var isTable = paper.Parts.Select(p => p.Rows.Any(r => EventColumns.Of(r) is not null)).ToList();
        var list = new EventList(paper, isTable, year);
        var lines = new List<EventPaperLine>();
        for (var part = 0; part < paper.Parts.Count; part++)
        {
            lines.AddRange(isTable[part] ? Table(paper.Parts[part], part, places, year) : list.Read(part, places));
        }

        return lines;
    }

    private static IEnumerable<EventPaperLine> Table(PaperPart part, int number, PaperPlaces places, int? year)
    {
        EventTable? table = null;
        foreach (var written in part.Rows)
        {
            var row = part.Kind == PaperPartKind.Text ? written with { Cells = [.. written.Cells.Select(c => c with { Text = CsvFile.Unescaped(c.Text) })] } : written;
            var columns = EventColumns.Of(row);
            // Headings come again on the second page of a long table, sometimes in another order.
            if (columns is not null) table = new EventTable(columns, year);
            yield return new EventPaperLine(places.Key(number, row), places.Words(number, row), PaperPlaces.Text(row), columns is null ? table?.Read(row) : null);
        }
    }
}
