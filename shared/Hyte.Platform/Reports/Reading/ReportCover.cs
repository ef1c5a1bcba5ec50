using System.Globalization;
using Hyte.Documents.Reports;
using Hyte.Modules.Reports;
using Hyte.Platform.People;

namespace Hyte.Platform.Reports.Reading;

/// <summary>What the cover of a report tells of itself.</summary>
internal static class ReportCover
{
    /// <summary>The particulars.</summary>
    /// <param name="report">The report.</param>
    /// <param name="at">The moment of the figures, in UTC.</param>
    public static IReadOnlyList<ReportParticular> Of(Report report, DateTime at) =>
        [.. Lines(report, at).Where(line => line.Value is not null).Select(line => new ReportParticular(line.Name, line.Value!))];

    private static IEnumerable<(string Name, string? Value)> Lines(Report report, DateTime at)
    {
        yield return (ReportTexts.CoverSpan, $"{report.SpanName} ({Day(report.From)}–{Day(report.To)})");
        yield return (ReportTexts.CoverFigures, Day(CityClock.DayOf(at)));
        yield return (ReportTexts.CoverBoard, Decision(report.BoardDay, report.BoardSection));
        yield return (report.Template == ReportTemplate.AuditExtract ? ReportTexts.CoverAudit : ReportTexts.CoverCouncil, Decision(report.CouncilDay, report.CouncilSection));
        yield return (ReportTexts.CoverEdition, report.Edition > 1 ? string.Format(ReportTexts.CoverCorrected, report.Edition) : null);
        yield return (ReportTexts.CoverCorrection, report.CorrectionReason);
        yield return (ReportTexts.CoverState, report.State == ReportState.Approved ? null : ReportTexts.CoverUnfinished);
    }

    private static string? Decision(DateOnly? day, int? section) => day is { } held ? $"{Day(held)} § {section}" : null;

    private static string Day(DateOnly day) => day.ToString("d.M.yyyy", CultureInfo.InvariantCulture);
}
