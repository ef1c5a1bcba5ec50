using Hyte.Documents.Csv;
using Hyte.Programmes.Web;

namespace Hyte.Programmes.Reading;

/// <summary>The follow-up table as a file that a spreadsheet opens: the same rows as on the page, in the words that everybody may read.</summary>
internal static class FollowUpExport
{
    public static byte[] Write(FollowUpTable table)
    {
        using var bytes = new MemoryStream();
        CsvFile.Write(bytes, Rows(table));
        return bytes.ToArray();
    }

    private static IEnumerable<IEnumerable<string?>> Rows(FollowUpTable table) =>
        table.Groups.SelectMany(group => group.Rows.Where(r => !r.IsHeading).Select(row => Cells(table, group, row))).Prepend(Head(table));

    private static IEnumerable<string?> Head(FollowUpTable table) =>
    [
        PageTexts.FocusArea, PageTexts.Number, PageTexts.Measure, PageTexts.DecidedName, PageTexts.Description, PageTexts.Metric,
        .. table.Snapshot.Periods.SelectMany(p => new[] { $"{p.Code} {PageTexts.Status}", $"{p.Code} {PageTexts.Text}" }),
        PageTexts.Party, PageTexts.Partners, PageTexts.Role, PageTexts.Note,
    ];

    private static IEnumerable<string?> Cells(FollowUpTable table, FocusGroup group, TableRow row) =>
    [
        group.Area.Name, row.Measure.Number, row.Measure.Name, row.Measure.DecidedName, row.Measure.Description, row.Measure.Metric,
        .. table.Snapshot.Periods.SelectMany((p, i) => Said(table.Snapshot, row, i)),
        string.Join(", ", row.Responsible), string.Join(", ", row.Partners), string.Join(", ", row.Roles), row.Measure.Note,
    ];

    // Drafts stay inside, also for those who may read them on the page: a file travels.
    private static string?[] Said(ProgrammeSnapshot snapshot, TableRow row, int period)
    {
        if (row.Cells[period] is null) return [null, null];
        var said = VisibleFollowUp.Of(snapshot.FollowUp(row.Measure.Id, snapshot.Periods[period].Id), mayUpdate: false);
        return [said.Status.ToMark().Word, said.Text];
    }
}
