using Hyte.Modules.Reports;
using Hyte.Programmes.Indicators;
using Hyte.Programmes.Indicators.Listing;
using Hyte.Programmes.Indicators.Showing;
using Hyte.Programmes.Web;
using Hyte.Web;

namespace Hyte.Programmes.Reports;

/// <summary>A programme's targets by what came of them: the counts first, then each with its figure, its colour and why.</summary>
internal static class AuditTargets
{
    public static IReadOnlyList<ReportBlock> Blocks(ReportMaterial material, AuditedProgramme audited)
    {
        var programme = audited.Reported.Programme;
        return
        [
            .. DecisionText.Of(programme, material.Directory) is { } decision ? (ReportBlock[])[new ReportParagraph(string.Format(ReportTexts.AuditDecidedBy, programme.Name, decision))] : [],
            .. audited.IsOwn || audited.Outcomes.Count == 0 ? (ReportBlock[])[] : [new ReportParagraph(string.Format(ReportTexts.AuditTargetsOfOthers, programme.Name))],
            .. audited.Outcomes.Count == 0 ? (ReportBlock[])[new ReportParagraph(ReportTexts.AuditNoTargets)] : Told(material, audited),
            .. audited.WithoutTarget.Count == 0 ? (ReportBlock[])[] : [Without(audited)],
        ];
    }

    private static IEnumerable<ReportBlock> Told(ReportMaterial material, AuditedProgramme audited)
    {
        var year = material.Frame.To.Year;
        var counts = TargetVerdicts.Listed.Select(v => (Verdict: v, Outcomes: audited.Outcomes.Where(o => o.Verdict == v).ToList())).ToList();
        var words = string.Join(", ", counts.Select(c => $"{c.Verdict.ToReport().Word.ToLowerInvariant()} {FinnishFormat.Count(c.Outcomes.Count)}"));
        var old = audited.Outcomes.Count(o => o.Verdict != TargetVerdict.CannotTell && o.NewestYear < year);
        var later = audited.Outcomes.Count(o => o.Verdict == TargetVerdict.NotReached && o.Row.Target.Year > year);
        yield return new ReportParagraph(
        [
            new ReportRun(string.Format(ReportTexts.AuditCounts, FinnishFormat.Count(audited.Outcomes.Count), words)) { IsStrong = true },
            .. later == 0 ? (ReportRun[])[] : [new ReportRun(string.Format(ReportTexts.AuditDueLater, FinnishFormat.Count(later), year))],
            .. old == 0 ? (ReportRun[])[] : [new ReportRun(string.Format(ReportTexts.AuditOldValues, FinnishFormat.Count(old), year))],
        ]);
        yield return new ReportShares(
            string.Format(ReportTexts.AuditSharesCaption, year),
            string.Format(ReportTexts.AuditCounts, FinnishFormat.Count(audited.Outcomes.Count), words),
            [new ReportShareRow(audited.Reported.Programme.Name, [.. counts.Where(c => c.Outcomes.Count > 0).Select(c => new ReportSharePart(c.Verdict.ToReport(), c.Outcomes.Count))])]);
        foreach (var (verdict, outcomes) in counts.Where(c => c.Outcomes.Count > 0)) yield return Section(material, audited.Reported, verdict, outcomes);
    }

    private static ReportSection Section(ReportMaterial material, ReportedProgramme reported, TargetVerdict verdict, IReadOnlyList<TargetOutcome> outcomes)
    {
        var title = $"{verdict.ToReport().Word} ({FinnishFormat.Count(outcomes.Count)})";
        return new ReportSection($"{reported.Programme.Code}-{verdict}", title,
        [
            new ReportTable(
                string.Format(ReportTexts.AuditTableCaption, verdict.ToReport().Word, material.Frame.To.Year, reported.Programme.Name),
                [
                    new ReportColumn(IndicatorListTexts.Indicator, 2), new ReportColumn(IndicatorListTexts.Target, 1.4), new ReportColumn(ReportTexts.AuditActual, 1.4),
                    new ReportColumn(ReportTexts.AuditColour, 2.2), new ReportColumn(ReportTexts.AuditSource, 1.4),
                ],
                [.. outcomes.SelectMany(outcome => RowsOf(material, reported, outcome))])
            {
                Source = ReportSource.Of(outcomes.Select(o => o.Indicator).Distinct()),
            },
        ]);
    }

    private static IEnumerable<ReportRow> RowsOf(ReportMaterial material, ReportedProgramme reported, TargetOutcome outcome)
    {
        var indicator = outcome.Indicator.Indicator;
        var name = new ReportCell(indicator.Name) { Href = material.Module.Indicator(indicator.Id), Note = Remark(reported, outcome) };
        var target = new ReportCell(outcome.Row.Target.Worded()) { Note = outcome.Row.Target.Note };
        if (outcome.Parts is [var only])
        {
            yield return new ReportRow([name, target, Actual(material, outcome, only), Colour(only), Source(outcome, only)]);
            yield break;
        }

        yield return new ReportRow([name, target, new ReportCell(outcome.Parts.Count == 0 ? IndicatorListTexts.NoValue : ""), new ReportCell(""), new ReportCell("")]);
        foreach (var part in outcome.Parts)
        {
            yield return new ReportRow([new ReportCell(PartName.Of(part.Progress)), new ReportCell("") { Mark = part.Verdict.ToReport() }, Actual(material, outcome, part), Colour(part), Source(outcome, part)]);
        }
    }

    private static string? Remark(ReportedProgramme reported, TargetOutcome outcome) => string.Join(". ", ((string?[])
    [
        outcome.Row.For == outcome.Indicator.OwnArea?.Name ? null : outcome.Row.For,
        outcome.Indicator.Indicator.DiscontinuedBecause is { } ended ? string.Format(ReportTexts.NoLongerFollowed, ended) : null,
        Confirmed(reported, outcome),
    ]).OfType<string>()).TrimToNull();

    // What a person decided of the whole indicator, in the last period of the year that has such a decision.
    private static string? Confirmed(ReportedProgramme reported, TargetOutcome outcome)
    {
        var periods = reported.Periods.Select(p => p.Id).ToHashSet();
        return outcome.Indicator.Confirmations.FirstOrDefault(c => c.Confirmed is not null && c.IsFrozen && periods.Contains(c.PeriodId)) is { Confirmed: { } colour } frozen
            ? string.Join(" ", ((string?[])[string.Format(ReportTexts.AuditConfirmed, frozen.Period, colour.ToCountedMark().Word), frozen.Reason]).OfType<string>())
            : null;
    }

    private static ReportCell Actual(ReportMaterial material, TargetOutcome outcome, TargetPart part)
    {
        if (outcome.Row.Target is { Kind: TargetKind.Milestone } milestone)
        {
            return new ReportCell(milestone.ReachedOn is { } day && part.Verdict == TargetVerdict.Reached ? FinnishFormat.Date(day) : ReportTexts.AuditNotDone);
        }

        var figures = material.FiguresOf(outcome.Indicator, IndicatorListMaker.Beside(outcome.Indicator, part.Progress.Series, part.Progress.Area));
        return figures.Line.Newest is { } newest ? figures.At(newest).Cell with { Note = figures.Line.Gap() ?? newest.Note } : new ReportCell(figures.Latest.Text);
    }

    private static ReportCell Colour(TargetPart part) => new(part.Sentence) { Mark = part.Progress.Colour.ToMark(part.Progress.Because).ToReport() };

    private static ReportCell Source(TargetOutcome outcome, TargetPart part) => new(ReportSource.Of(outcome.Indicator.Indicator, part.Progress.Latest ?? part.Progress.Baseline));

    private static ReportSection Without(AuditedProgramme audited) => new(
        $"{audited.Reported.Programme.Code}-without",
        string.Format(ReportTexts.AuditWithoutTitle, FinnishFormat.Count(audited.WithoutTarget.Count)),
        [
            new ReportParagraph(ReportTexts.AuditWithoutMeans),
            new ReportList([.. audited.WithoutTarget.Select(i => (IReadOnlyList<ReportBlock>)[new ReportParagraph(i.Indicator.Name)])]),
        ]);
}
