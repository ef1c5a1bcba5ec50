using Hyte.Modules.Reports;
using Hyte.Participation.Metrics;
using Hyte.Web;

namespace Hyte.Participation.Reporting;

/// <summary>What a plan promises and what came of it, as a chapter: the figures of the page of metrics, in the years of the report.</summary>
internal static class MetricChapter
{
    // More names than these are no longer read; their number is.
    private const int MostNamed = 12;

    /// <param name="board">The metrics of the plan.</param>
    /// <param name="actions">Its actions with their levels of participation.</param>
    /// <param name="frame">What the report tells of.</param>
    /// <param name="time">Up to which day the registers counted.</param>
    public static ReportChapter Of(MetricBoard board, IReadOnlyList<ActionWithTraits> actions, ReportFrame frame, MetricTime time) => new(
        $"{board.Code}/metrics",
        frame.Template is ReportTemplate.BroadWellbeing or ReportTemplate.AuditExtract ? ReportPart.Evaluation : ReportPart.FollowUp,
        string.Format(ReportTexts.MetricsTitle, board.Programme),
        [
            .. board.Lines.Count == 0 ? (ReportBlock[])[new ReportParagraph(ReportTexts.MetricsNone)] : Told(board, CountedOn(time)),
            .. board.WithoutMetric.Count == 0 ? (ReportBlock[])[] : [new ReportParagraph(Without(board.WithoutMetric))],
            Levels(actions),
            new ReportSlot("conclusions", ReportTexts.ConclusionsTitle, ReportTexts.ConclusionsGuidance) { Facts = [.. Facts(board)] },
        ]);

    /// <summary>Key of what a metric says of a year, by which the report is compared with the page and the interface.</summary>
    public static string KeyOf(MetricBoard board, MetricLine line, int year) =>
        string.Join('/', new[] { ParticipationModule.Id, "metric", board.Code, line.Action.Number, $"{line.Metric.Order}", $"{year}" }.Select(Uri.EscapeDataString));

    private static ReportBlock[] Told(MetricBoard board, DateOnly countedOn) =>
    [
        new ReportParagraph(string.Format(ReportTexts.MetricsLead, FinnishFormat.Date(countedOn))),
        new ReportTable(
            ReportTexts.MetricsCaption,
            [
                new ReportColumn(MetricTexts.Metric, 2.2), new ReportColumn(MetricTexts.Rule, 1.6),
                .. board.Years.Select(year => new ReportColumn($"{year}")),
                new ReportColumn(MetricTexts.Source, 1.6),
            ],
            [.. board.Lines.GroupBy(line => line.Action.FocusArea).SelectMany(area => (IEnumerable<ReportRow>)[new ReportRow([new ReportCell(area.Key)], IsHeading: true), .. area.Select(line => Row(board, line, countedOn))])]),
    ];

    private static ReportRow Row(MetricBoard board, MetricLine line, DateOnly countedOn) => new(
    [
        new ReportCell(line.Metric.Name) { Note = $"{line.Action.Number} {line.Action.Name}", Href = $"/participation/metrics/{line.Metric.Id}" },
        new ReportCell(MetricWords.Rule(line)),
        .. line.Years.Select(year => new ReportCell(MetricWords.Figure(line, year)) { Mark = MarkOf(year.Verdict), Figure = KeyOf(board, line, year.Year) }),
        new ReportCell(MetricWords.Source(line, line.Latest, countedOn)),
    ]);

    private static string Without(IReadOnlyList<MeasuredAction> actions) => actions.Count > MostNamed
        ? string.Format(ReportTexts.WithoutMore, FinnishFormat.Count(actions.Count))
        : string.Format(ReportTexts.Without, string.Join(", ", actions.Select(a => $"{a.Number} {a.Name}")));

    private static ReportSection Levels(IReadOnlyList<ActionWithTraits> actions)
    {
        var unchosen = actions.Where(a => a.Levels.Count == 0).ToList();
        if (unchosen.Count == actions.Count) return new ReportSection("levels", ReportTexts.LevelsTitle, [new ReportParagraph(ReportTexts.LevelsNone)]);
        var rows = Enum.GetValues<ParticipationLevel>().Select(level => LevelRow(level.Word(), [.. actions.Where(a => a.Levels.Contains(level))]));
        return new ReportSection("levels", ReportTexts.LevelsTitle,
        [
            new ReportTable(
                ReportTexts.LevelsCaption,
                [new ReportColumn(ReportTexts.Level, 1.5), new ReportColumn(ReportTexts.Count, 0.5, IsNumeric: true), new ReportColumn(ReportTexts.Actions, 3)],
                [.. rows, .. unchosen.Count == 0 ? (ReportRow[])[] : [LevelRow(ReportTexts.LevelsUnchosen, unchosen)]]) { Source = ReportTexts.LevelsSource },
        ]);
    }

    private static ReportRow LevelRow(string name, IReadOnlyList<ActionWithTraits> actions) => new(
        [new ReportCell(name), new ReportCell(FinnishFormat.Count(actions.Count)), new ReportCell(string.Join(", ", actions.Select(a => $"{a.Action.Number} {a.Action.Name}")))]);

    private static IEnumerable<string> Facts(MetricBoard board) =>
        from verdict in Enum.GetValues<MetricVerdict>()
        let count = board.Lines.Count(line => line.Latest.Verdict == verdict)
        where count > 0
        select string.Format(ReportTexts.FactVerdict, verdict.ToMark().Word, FinnishFormat.Count(count));

    // A time that goes on has been counted up to today only.
    private static DateOnly CountedOn(MetricTime time) => time.Last < time.SeenOn ? time.Last : time.SeenOn;

    private static ReportMark MarkOf(MetricVerdict verdict)
    {
        var mark = verdict.ToMark();
        return new ReportMark(mark.Word, mark.Shape.ToString(), mark.Tone.ToString());
    }
}
