using Hyte.Documents.Sheets;
using Hyte.Programmes.Periods;
using Hyte.Programmes.Plan;
using Hyte.Programmes.Web;

namespace Hyte.Programmes.Reading;

/// <summary>The follow-up table and its plan as tables that leave the product: the same rows as on the page, in the words that everybody may read.</summary>
/// <remarks>The first columns are keys that never change, so that what people have written into the file finds its measure again.</remarks>
internal static class FollowUpExport
{
    private static readonly string[] StatusWords = [.. StatusMarks.Filterable.Select(status => status.ToMark().Word)];

    private static readonly string[] StateWords = [.. Enum.GetValues<MeasureState>().Select(state => state.Word()).Distinct()];

    /// <summary>A row for each measure, and for each period its status and text.</summary>
    public static Sheet FollowUps(FollowUpTable table)
    {
        var columns = new Table<ExportedMeasure>();
        AddKeys(columns, table);
        columns.Add(Column.Text(PageTexts.FocusArea, ExportTexts.FocusAreaMeaning) with { Wraps = true }, m => m.Area.Name);
        columns.Add(Column.Text(PageTexts.Number, ExportTexts.NumberMeaning) with { Width = 8 }, m => m.Measure.Number);
        columns.Add(Column.LongText(PageTexts.Measure, ExportTexts.MeasureMeaning) with { Width = 44 }, m => m.Measure.Name);
        AddParties(columns);
        foreach (var period in table.Snapshot.Periods)
        {
            columns.Add(
                Column.Choice(string.Format(ExportTexts.PeriodStatus, period.Code), string.Format(ExportTexts.PeriodStatusMeaning, period.Code), StatusWords),
                m => m.In(period)?.Status.ToMark().Word);
            columns.Add(
                Column.LongText(string.Format(ExportTexts.PeriodText, period.Code), string.Format(ExportTexts.PeriodTextMeaning, period.Code)),
                m => m.In(period)?.Text);
            if (!TakesReasons(table, period)) continue;
            columns.Add(
                Column.LongText(string.Format(ExportTexts.PeriodReason, period.Code), string.Format(ExportTexts.PeriodReasonMeaning, period.Code)) with { Width = 36 },
                m => m.In(period)?.Reason);
        }

        columns.Add(Column.LongText(PageTexts.Note, ExportTexts.NoteMeaning) with { Width = 36 }, m => m.Measure.Note);
        return columns.ToSheet(PageTexts.FollowUp, RowsOf(table).Where(m => !m.Row.IsHeading));
    }

    /// <summary>A row for each measure and group of measures: what has been decided, and who carries it out.</summary>
    public static Sheet Measures(FollowUpTable table)
    {
        var columns = new Table<ExportedMeasure>();
        AddKeys(columns, table);
        columns.Add(Column.WholeNumber(ExportTexts.FocusAreaNumber, ExportTexts.FocusAreaNumberMeaning), m => m.Area.Number);
        columns.Add(Column.Text(PageTexts.FocusArea, ExportTexts.FocusAreaMeaning) with { Wraps = true }, m => m.Area.Name);
        columns.Add(Column.Text(PageTexts.Number, ExportTexts.NumberMeaning) with { Width = 8 }, m => m.Measure.Number);
        columns.Add(Column.Text(ExportTexts.ParentNumber, ExportTexts.ParentNumberMeaning) with { Width = 8 }, m => table.Snapshot.GroupOf(m.Measure)?.Number);
        columns.Add(Column.LongText(PageTexts.Measure, ExportTexts.MeasureMeaning) with { Width = 44 }, m => m.Measure.Name);
        columns.Add(Column.LongText(PageTexts.DecidedName, ExportTexts.DecidedNameMeaning) with { Width = 44 }, m => m.Measure.DecidedName);
        columns.Add(Column.LongText(PageTexts.Description, ExportTexts.DescriptionMeaning), m => m.Measure.Description);
        columns.Add(Column.LongText(PageTexts.Metric, ExportTexts.MetricMeaning) with { Width = 36 }, m => m.Measure.Metric);
        AddParties(columns);
        columns.Add(Column.Choice(ExportTexts.State, ExportTexts.StateMeaning, StateWords), m => m.Measure.State.Word());
        columns.Add(Column.LongText(PageTexts.Note, ExportTexts.NoteMeaning) with { Width = 36 }, m => m.Measure.Note);
        return columns.ToSheet(ExportTexts.Measures, RowsOf(table));
    }

    // Of a closed period only what was given; in an open one there has to be a place to give it.
    private static bool TakesReasons(FollowUpTable table, ReportingPeriod period) =>
        period.State == PeriodState.Open || RowsOf(table).Any(m => !m.Row.IsHeading && m.In(period)?.Reason is not null);

    private static void AddKeys(Table<ExportedMeasure> columns, FollowUpTable table)
    {
        columns.Add(Column.WholeNumber(ExportTexts.Key, ExportTexts.KeyMeaning) with { Width = 8 }, m => m.Measure.Id);
        columns.Add(Column.Text(ExportTexts.Programme, ExportTexts.ProgrammeMeaning), _ => table.Snapshot.Programme.Code);
    }

    private static void AddParties(Table<ExportedMeasure> columns)
    {
        columns.Add(Column.Text(PageTexts.Party, ExportTexts.ResponsibleMeaning) with { Wraps = true }, m => string.Join(", ", m.Row.Responsible));
        columns.Add(Column.Text(PageTexts.Partners, ExportTexts.PartnersMeaning) with { Wraps = true }, m => string.Join(", ", m.Row.Partners));
        columns.Add(Column.Text(PageTexts.Role, ExportTexts.RolesMeaning) with { Wraps = true }, m => string.Join(", ", m.Row.Roles));
    }

    private static IEnumerable<ExportedMeasure> RowsOf(FollowUpTable table) =>
        table.Groups.SelectMany(group => group.Rows.Select(row => new ExportedMeasure(table.Snapshot, group.Area, row)));

    private sealed record ExportedMeasure(ProgrammeSnapshot Snapshot, FocusArea Area, TableRow Row)
    {
        public MeasureRow Measure => Row.Measure;

        // Drafts stay inside, also for those who may read them on the page: a file travels.
        public VisibleFollowUp? In(ReportingPeriod period) =>
            Snapshot.InPeriod(Measure, period) is null ? null : VisibleFollowUp.Of(Snapshot.FollowUp(Measure.Id, period.Id), mayUpdate: false);
    }
}
